/** What came of something that was asked: why it did not happen, or what must be there first. */
import type { FindingsAnswer } from '../../shared/authoring-wire.ts'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { FindingWords } from './finding-list.tsx'
import { findingPlace } from './part-name.ts'
import type { Workshop } from './workshop.ts'

interface Props {
  readonly workshop: Workshop
  readonly outcome: Refused | FindingsAnswer | null
  /** What the findings keep from happening. */
  readonly title: string
}

export function Outcome({ workshop, outcome, title }: Props) {
  if (!outcome) return null
  if (isRefused(outcome))
    return (
      <p class="banner" role="alert">
        {text.value.refusals[outcome.refusal]}
      </p>
    )
  return (
    <div class="banner author-outcome" role="alert">
      <p>{title}</p>
      <ul class="findings">
        {outcome.findings.map(({ card, finding }) => (
          <li key={`${card} ${finding.field} ${finding.key}`}>
            {nameOf(workshop, card, finding.field)}: <FindingWords finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function nameOf(workshop: Workshop, id: string, field: string): string {
  const card = workshop.everyCard.value.get(id)
  if (!card) return text.value.author.deck.about
  return `${card.title || id}, ${findingPlace(field, card, workshop)}`
}
