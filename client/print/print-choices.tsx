/** What to print, and how a printer must be set for fronts and backs to meet. */
import type { Signal } from '@preact/signals'
import type { PlayedDeck } from '../../shared/citation.ts'
import { text } from '../text/text.ts'
import { type PrintPart, peopleLimits, printParts } from './printed.ts'

interface Props {
  readonly deck: PlayedDeck
  readonly parts: Signal<readonly PrintPart[]>
  readonly people: Signal<number>
  /** Titles of cards whose words do not fit. */
  readonly tooLong: readonly string[]
}

export function PrintChoices({ deck, parts, people, tooLong }: Props) {
  const words = text.value.print
  const choose = (part: PrintPart, isOn: boolean) => {
    parts.value = printParts.filter((one) => (one === part ? isOn : parts.value.includes(one)))
  }
  return (
    <section class="paper stack print-choices">
      <h2 lang="nl">{deck.title}</h2>
      <fieldset class="stack stack-s">
        <legend class="field-label">{words.what}</legend>
        {printParts.map((part) => (
          <label key={part} class="checkbox">
            <input
              type="checkbox"
              checked={parts.value.includes(part)}
              onChange={(event) => choose(part, event.currentTarget.checked)}
            />
            <span>
              <strong>{words.parts[part].name}</strong> <span class="soft">{words.parts[part].about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {parts.value.includes('letters') && <People people={people} />}
      <div>
        <h3>{words.howTitle}</h3>
        <ul>
          {words.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {tooLong.length > 0 && (
        <p class="note" role="status">
          {words.tooLong} <span lang="nl">{tooLong.join('; ')}</span>
        </p>
      )}
      <p>
        <button
          type="button"
          class="button"
          data-kind="main"
          disabled={parts.value.length === 0}
          onClick={() => print()}
        >
          {words.print}
        </button>
      </p>
    </section>
  )
}

const People = ({ people }: { readonly people: Signal<number> }) => (
  <label class="stack stack-s">
    <span class="field-label">{text.value.print.people}</span>
    <input
      class="input print-people"
      type="number"
      inputMode="numeric"
      min={peopleLimits.least}
      max={peopleLimits.most}
      value={people.value}
      onChange={(event) => {
        const { least, most } = peopleLimits
        const wanted = Math.round(event.currentTarget.valueAsNumber)
        people.value = Math.min(most, Math.max(least, wanted || least))
        event.currentTarget.value = String(people.value)
      }}
    />
  </label>
)
