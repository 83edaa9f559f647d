/** Closing: the story of the session with each team's choice, help, and what is kept. */
import { text } from '../../text/text.ts'
import { ChapterCard } from '../chapter-card.tsx'
import type { SceneProps } from '../scene.ts'

export function ClosingScene({ view }: SceneProps) {
  const words = text.value.screen
  return (
    <div class="screen-closing">
      <section class="screen-chapters" aria-label={words.story}>
        {view.story.map((chapter, at) => (
          <ChapterCard key={`${at} ${chapter.title}`} chapter={chapter} withTeams={view.about.teamCount > 0} />
        ))}
      </section>
      <section class="paper screen-help">
        <p>
          <strong>{words.help}</strong>
        </p>
        {view.about.help.map((line) => (
          <p key={line} lang="nl">
            {line}
          </p>
        ))}
        <p>{view.about.rehearsal ? words.nothingKept : words.kept}</p>
      </section>
    </div>
  )
}
