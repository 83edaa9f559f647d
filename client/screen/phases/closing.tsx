/** Closing: the story of the session with each team's choice, help, and what is kept. */
import { text } from '../../text/text.ts'
import { ChapterCard } from '../chapter-card.tsx'
import { Help, helpInRail } from '../help.tsx'
import type { SceneProps } from '../scene.ts'

export function ClosingScene({ view: { about, story } }: SceneProps) {
  return (
    <div class="screen-closing">
      <section class="screen-chapters" aria-label={text.value.screen.story}>
        {story.map((chapter, at) => (
          <ChapterCard
            key={`${at} ${chapter.title}`}
            chapter={chapter}
            withTeams={about.teamCount > 0}
            organisation={about.codes.find(({ code }) => code === about.lens)?.organisation}
          />
        ))}
      </section>
      {!helpInRail(about) && (
        <div class="paper">
          <Help about={about} />
        </div>
      )}
    </div>
  )
}
