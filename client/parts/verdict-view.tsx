/** What one code says about one option: standing, why, and where it stands; and who chose it. */
import type { Citation, PlayedVerdict } from '../../shared/citation.ts'
import { text } from '../text/text.ts'
import { type OptionFace, OptionLine } from './spread-table.tsx'
import { StandingLabel } from './standing-label.tsx'
import { TeamBadge } from './team-badge.tsx'

interface VerdictViewProps {
  readonly option: OptionFace
  readonly verdict: PlayedVerdict | undefined
  readonly own: boolean
  readonly ownTeam: number | null
  readonly teams: readonly number[]
}

/** One option under one code. */
export function VerdictView({ option, verdict, own, ownTeam, teams }: VerdictViewProps) {
  if (!verdict) return null
  return (
    <section class="verdict stack stack-s" data-option={option.id}>
      <h3 class="verdict-option" tabIndex={-1}>
        <OptionLine option={option} />
      </h3>
      <p class="row">
        <StandingLabel standing={verdict.standing} shade={verdict.shade} />
        <Marks own={own} ownTeam={ownTeam} teams={teams} />
      </p>
      <p lang="nl">{verdict.reason}</p>
      {verdict.standing === 'silent' && verdict.searched && (
        <p class="soft">
          {text.value.facts.reference.silentSearched('')}
          <span lang="nl">{verdict.searched}</span>
        </p>
      )}
      {verdict.citations.length > 0 && <Citations citations={verdict.citations} />}
    </section>
  )
}

/** The own vote, the own team, then the other teams. */
function Marks({ own, ownTeam, teams }: Pick<VerdictViewProps, 'own' | 'ownTeam' | 'teams'>) {
  const facts = text.value.facts
  return (
    <>
      {own && <span class="own-mark">{facts.spread.own}</span>}
      {ownTeam !== null && teams.includes(ownTeam) && <span class="own-mark">{facts.reference.yourTeam}</span>}
      {teams.length > 0 && (
        <span class="chosen-by">
          {facts.reference.chosenBy}
          {teams.map((number) => (
            <TeamBadge key={number} number={number} size={28} />
          ))}
        </span>
      )}
    </>
  )
}

function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const facts = text.value.facts.reference
  return (
    <details class="details">
      <summary>
        <span>
          {facts.rules}{' '}
          <span class="citation-titles" lang="nl">
            {citations.map(({ title }) => title).join('; ')}
          </span>
        </span>
      </summary>
      <ul class="citations stack">
        {citations.map((citation) => (
          <li key={citation.id} class="citation stack stack-s">
            <p lang="nl">{citation.statement}</p>
            {citation.conditions.length > 0 && (
              <ul aria-label={facts.conditions}>
                {citation.conditions.map((condition) => (
                  <li key={condition} lang="nl">
                    {condition}
                  </li>
                ))}
              </ul>
            )}
            <p class="soft" lang="nl">
              {citation.locator}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
