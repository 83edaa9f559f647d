/** All standings of one code at a glance, with one's own choice marked; each leads to its reasoning. */
import type { TargetedMouseEvent } from 'preact'
import type { PlayedReference } from '../../shared/citation.ts'
import type { OptionId } from '../../shared/option.ts'
import { text } from '../text/text.ts'
import { OptionMark } from './option-mark.tsx'
import type { OptionFace } from './slots.ts'
import { StandingLabel } from './standing-label.tsx'

interface VerdictOverviewProps {
  readonly reference: PlayedReference
  readonly options: readonly OptionFace[]
  /** Marks of an option: "jouw stem", "keuze van jouw team". */
  marksOf(option: OptionId): readonly string[]
}

export function VerdictOverview({ reference, options, marksOf }: VerdictOverviewProps) {
  const facts = text.value.facts.reference
  return (
    <ul class="verdict-overview" aria-label={facts.overview}>
      {options.map(({ id }) => {
        const verdict = reference.verdicts[id]
        return (
          verdict && (
            <li key={id}>
              <button type="button" class="button verdict-jump" onClick={(event) => goTo(event, id)}>
                <OptionMark option={id} size={32} />
                <span class="verdict-marks">
                  <span class="visually-hidden">{text.value.words.option(id)}: </span>
                  <StandingLabel standing={verdict.standing} shade={verdict.shade} />
                  {marksOf(id).map((mark) => (
                    <span key={mark} class="own-mark">
                      {mark}
                    </span>
                  ))}
                </span>
              </button>
            </li>
          )
        )
      })}
    </ul>
  )
}

/** To the reasoning of this option in the same view of a code; there may be more of them on the page. */
function goTo({ currentTarget }: TargetedMouseEvent<HTMLElement>, option: OptionId): void {
  const head = currentTarget.closest('.code-view')?.querySelector<HTMLElement>(`[data-option="${option}"] h3`)
  head?.focus()
}
