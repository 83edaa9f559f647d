/** What a code says about one option, short enough for a room: standing, the teams that chose it, why, and where it stands. */
import type { PlayedVerdict } from '../../shared/citation.ts'
import type { ChoiceFace } from '../../shared/view.ts'
import { placed } from '../parts/places.ts'
import { type OptionFace, OptionLine } from '../parts/spread-table.tsx'
import { StandingLabel } from '../parts/standing-label.tsx'
import { language, text } from '../text/text.ts'
import { mostBadges, Otherwise, TeamFlags } from './team-flags.tsx'

interface Props {
  readonly option: OptionFace
  readonly verdict: PlayedVerdict | undefined
  readonly choices: readonly ChoiceFace[]
}

export function Verdict({ option, verdict, choices }: Props) {
  if (!verdict) return null
  const here = choices.filter((choice) => choice.option === option.id)
  return (
    <section class="screen-verdict">
      <h2>
        <OptionLine option={option} />
      </h2>
      <p class="screen-stand">
        <StandingLabel standing={verdict.standing} shade={verdict.shade} />
        <TeamFlags teams={here.map(({ team }) => team)} of={choices.length} />
        {choices.length > mostBadges && <Otherwise choices={here} />}
      </p>
      <p lang="nl">{verdict.reason}</p>
      {verdict.citations.length > 0 && (
        <p class="screen-places" lang="nl">
          {verdict.citations.map(placed).join(' · ')}
        </p>
      )}
      {verdict.standing === 'silent' && verdict.searched && (
        <p class="screen-places" lang={language.value}>
          {text.value.facts.reference.silentSearched('')}
          <span lang="nl">{verdict.searched}</span>
        </p>
      )}
    </section>
  )
}
