/** Closing: the story of the session with each team's choice, help, and what is kept. */
import type { Chapter } from '../../../shared/view.ts'
import { ChapterTitle } from '../../parts/chapter-title.tsx'
import { OptionMark } from '../../parts/option-mark.tsx'
import { TeamBadge } from '../../parts/team-badge.tsx'
import { text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'
import { ChapterSpread } from '../story-edge.tsx'

export function ClosingScene({ view }: SceneProps) {
  const words = text.value.screen
  return (
    <div class="screen-closing stack">
      <section class="screen-chapters" aria-label={words.story}>
        {view.story.map((chapter, at) => (
          <ChapterCard key={`${at} ${chapter.title}`} chapter={chapter} withTeams={view.about.teamCount > 0} />
        ))}
      </section>
      <section class="paper screen-help">
        <p>{words.help}</p>
        {view.about.help.map((line) => (
          <p key={line} lang="nl">
            {line}
          </p>
        ))}
      </section>
      <p>{view.about.rehearsal ? words.nothingKept : words.kept}</p>
    </div>
  )
}

function ChapterCard({ chapter, withTeams }: { readonly chapter: Chapter; readonly withTeams: boolean }) {
  const { shift } = chapter.shown
  return (
    <article class="paper stack stack-s">
      <h2>
        <ChapterTitle chapter={chapter} />
      </h2>
      <ChapterSpread chapter={chapter} />
      {shift?.kind === 'words' && <p>{text.value.words.shifts[shift.word]}</p>}
      {withTeams && !chapter.twist && chapter.choices.length === 0 && <p class="soft">{text.value.screen.noChoices}</p>}
      {chapter.choices.length > 0 && (
        <ul class="screen-choices">
          {chapter.choices.map((choice) => (
            <li key={choice.team}>
              <TeamBadge number={choice.team} size={40} />
              <span>{text.value.facts.choices.chose(choice.option)}</span>
              <OptionMark option={choice.option} size={40} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
