/** Figures from elsewhere, each beside that of the year before, and rows with a name of one's own. */
import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { type FieldGroup, fieldGroups, ownRows, type YearField } from '../../shared/year-fields.ts'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { saidOf } from './figures.ts'
import { type FormTexts, filledInOf, textsOf } from './filled-in.ts'
import { postFields } from './years.ts'

interface Props {
  readonly answer: YearAnswer
  readonly onAnswer: (answer: YearAnswer | Refused) => void
}

export function FilledInForm({ answer, onAnswer }: Props) {
  const words = text.value.year
  const texts = useSignal(textsOf(answer.filledIn))
  const said = useSignal('')
  const save = async () => {
    const filledIn = filledInOf(texts.value)
    if (typeof filledIn === 'string') {
      said.value = words[filledIn]
      return
    }
    const fresh = await postFields({ year: answer.year.year, ...filledIn })
    said.value = isRefused(fresh) ? text.value.refusals[fresh.refusal] : words.saved
    if (!isRefused(fresh)) onAnswer(fresh)
  }
  return (
    <section class="paper stack">
      <h2>{words.own}</h2>
      <p>{words.ownAbout}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        onInput={() => {
          said.value = words.unsaved
        }}
      >
        <Fields answer={answer} texts={texts} />
        <fieldset class="stack stack-s">
          <legend class="year-legend">{words.ownRows}</legend>
          <p class="soft">{words.ownRowsAbout}</p>
          <OwnRows texts={texts} />
        </fieldset>
        <p class="row">
          <button type="submit" class="button">
            {words.save}
          </button>
          <span role="status">{said.value}</span>
        </p>
      </form>
    </section>
  )
}

interface FieldsProps {
  readonly answer: YearAnswer
  readonly texts: Signal<FormTexts>
}

function Fields({ answer: { year, previousFilledIn }, texts }: FieldsProps): ComponentChildren {
  const words = text.value.year
  const change = (field: YearField, value: string) => {
    texts.value = { ...texts.value, fields: { ...texts.value.fields, [field]: value } }
  }
  return (Object.keys(fieldGroups) as FieldGroup[]).map((group) => (
    <fieldset key={group} class="stack stack-s">
      <legend class="year-legend">{words.fieldGroups[group]}</legend>
      <div class="year-fields">
        {fieldGroups[group].map((field) => (
          <label key={field} class="field">
            <span class="field-label">{words.fields[field]}</span>
            <input
              class="input"
              inputMode="numeric"
              autocomplete="off"
              maxLength={9}
              value={texts.value.fields[field]}
              onInput={(event) => change(field, event.currentTarget.value)}
            />
            <span class="soft">
              {words.before(year.year - 1, saidOf(previousFilledIn.fields[field] ?? null, false))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  ))
}

function OwnRows({ texts }: Pick<FieldsProps, 'texts'>) {
  const words = text.value.year
  return (
    <div class="stack stack-s">
      {ownRows.map((row, at) => {
        const { label, value } = texts.value.own[row]
        const change = (part: { label?: string; value?: string }) => {
          texts.value = { ...texts.value, own: { ...texts.value.own, [row]: { label, value, ...part } } }
        }
        return (
          <div key={row} class="year-own">
            <input
              class="input"
              aria-label={words.ownLabel(at + 1)}
              maxLength={80}
              value={label}
              onInput={(event) => change({ label: event.currentTarget.value })}
            />
            <input
              class="input"
              aria-label={words.ownValue(at + 1)}
              inputMode="numeric"
              autocomplete="off"
              maxLength={9}
              value={value}
              onInput={(event) => change({ value: event.currentTarget.value })}
            />
          </div>
        )
      })}
    </div>
  )
}
