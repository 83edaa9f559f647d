/** Figures with a name of the organisation's own: a name and a number side by side. */
import { useId } from 'preact/hooks'
import { type OwnRow, ownRows } from '../../shared/year-fields.ts'
import { text } from '../text/text.ts'
import type { OwnFigures } from './own-figures.ts'

interface Props {
  readonly figures: OwnFigures
}

export function OwnRows({ figures }: Props) {
  const words = text.value.year
  return (
    <div class="stack stack-s">
      <div class="year-own year-own-heads" aria-hidden="true">
        <span>{words.ownHeads.label}</span>
        <span>{words.ownHeads.value}</span>
      </div>
      {ownRows.map((row, at) => (
        <Row key={row} row={row} number={at + 1} figures={figures} />
      ))}
    </div>
  )
}

function Row({ row, number, figures }: Props & { readonly row: OwnRow; readonly number: number }) {
  const words = text.value.year
  const id = useId()
  const { label, value } = figures.texts.value.own[row]
  const problem = figures.problems.value[row]
  const isName = problem === 'unnamed' || problem === 'twice'
  const about = problem && id
  return (
    <div class="year-own">
      <input
        class="input"
        aria-label={words.ownLabel(number)}
        aria-invalid={isName}
        aria-describedby={isName ? about : undefined}
        autocomplete="off"
        maxLength={80}
        value={label}
        onInput={(event) => figures.fillRow(row, { label: event.currentTarget.value })}
      />
      <input
        class="input"
        aria-label={words.ownValue(number)}
        aria-invalid={problem !== undefined && !isName}
        aria-describedby={isName ? undefined : about}
        inputMode="numeric"
        autocomplete="off"
        maxLength={9}
        value={value}
        onInput={(event) => figures.fillRow(row, { value: event.currentTarget.value })}
      />
      {problem && (
        <p class="banner" id={id}>
          {words.problems[problem]}
        </p>
      )}
    </div>
  )
}
