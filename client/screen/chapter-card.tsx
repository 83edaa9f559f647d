/** A played card in the story: both spreads, the shift in words, and per option the standing and the teams that chose it. */
import type { ShownShift } from '../../shared/disclosure.ts'
import type { Chapter } from '../../shared/view.ts'
import { ChapterTitle } from '../parts/chapter-title.tsx'
import { OptionLine } from '../parts/spread-table.tsx'
import { StandingLabel } from '../parts/standing-label.tsx'
import { text } from '../text/text.ts'
import { ShownSpreadSmall } from './story-edge.tsx'
import { TeamFlags } from './team-flags.tsx'

interface Props {
  readonly chapter: Chapter
  readonly withTeams: boolean
  /** Whose code the standings are. */
  readonly organisation: string | undefined
}

export function ChapterCard({ chapter, withTeams, organisation }: Props) {
  const { screen, facts } = text.value
  const { shown, oath } = chapter
  const played = shown.first ?? shown.second
  return (
    <article class="paper screen-chapter-card">
      <div class="screen-chapter-votes">
        <h2>
          <ChapterTitle chapter={chapter} />
        </h2>
        {played ? <Spreads chapter={chapter} /> : <p>{chapter.skipped ? screen.skipped : screen.notShown}</p>}
        {shown.shift && <p class="screen-strong">{shiftWords(shown.shift)}</p>}
        {withTeams && played && !chapter.twist && chapter.choices.length === 0 && (
          <p class="screen-quiet">{screen.noChoices}</p>
        )}
      </div>
      {!chapter.skipped && !chapter.twist && (
        <div class="screen-chapter-said">
          {chapter.standings && organisation && (
            <p class="screen-quiet">
              {chapter.choices.length > 0 ? screen.saidAndChosen(organisation) : facts.story.accordingTo(organisation)}
            </p>
          )}
          <Options chapter={chapter} />
        </div>
      )}
      {oath && (
        <p class="screen-oath">
          <strong>{facts.story.coreValue}:</strong> <span lang="nl">{oath.coreValue}</span>.{' '}
          <strong>{facts.story.promise}:</strong> <span lang="nl">{oath.promise}</span>
        </p>
      )}
    </article>
  )
}

const shiftWords = (shift: ShownShift): string =>
  shift.kind === 'hidden' ? text.value.facts.shift.hidden : text.value.words.shifts[shift.word]

function Spreads({ chapter: { shown } }: Pick<Props, 'chapter'>) {
  const { spread } = text.value.facts
  return (
    <div class="screen-two">
      {shown.first && (
        <div>
          {shown.second && <h3>{spread.captionFirst}</h3>}
          <ShownSpreadSmall spread={shown.first} />
        </div>
      )}
      {shown.second && (
        <div>
          {shown.first && <h3>{spread.captionSecond}</h3>}
          <ShownSpreadSmall spread={shown.second} />
        </div>
      )}
    </div>
  )
}

function Options({ chapter: { options, standings, choices } }: Pick<Props, 'chapter'>) {
  return (
    <ul class="screen-chapter-options">
      {options.map((option) => {
        const standing = standings?.[option.id]
        const teams = choices.filter((choice) => choice.option === option.id).map(({ team }) => team)
        return (
          <li key={option.id}>
            <OptionLine option={option} />
            {(standing || teams.length > 0) && (
              <span class="screen-stand">
                {standing && <StandingLabel standing={standing} />}
                <TeamFlags teams={teams} of={choices.length} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
