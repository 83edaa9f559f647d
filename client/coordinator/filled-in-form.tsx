/** Figures from elsewhere, each beside that of the year before, and rows with a name of one's own. */
import { useEffect, useRef } from 'preact/hooks'
import { type FieldGroup, fieldGroups } from '../../shared/year-fields.ts'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { text } from '../text/text.ts'
import { FigureField } from './figure-field.tsx'
import { saidOf } from './figures.ts'
import type { OwnFigures, Saving } from './own-figures.ts'
import { OwnRows } from './own-rows.tsx'

interface Props {
  readonly answer: YearAnswer
  readonly figures: OwnFigures
  readonly onAnswer: (answer: YearAnswer) => void
}

export function FilledInForm({ answer, figures, onAnswer }: Props) {
  const words = text.value.year
  const form = useRef<HTMLFormElement>(null)
  const save = async () => {
    const fresh = await figures.save()
    if (fresh) onAnswer(fresh)
  }
  const tries = figures.tries.value
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  return (
    <section class="paper stack">
      <h2>{words.own}</h2>
      <p>{words.ownAbout}</p>
      <form
        ref={form}
        class="stack year-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Fields answer={answer} figures={figures} />
        <fieldset class="stack stack-s">
          <legend class="year-legend">{words.ownRows}</legend>
          <p class="soft">{words.ownRowsAbout}</p>
          <OwnRows figures={figures} />
        </fieldset>
        <p class="row">
          <button type="submit" class="button">
            {words.save}
          </button>
          <span role="status">{saidOn(figures)}</span>
        </p>
      </form>
    </section>
  )
}

function saidOn({ saving, isUnsaved }: OwnFigures): string {
  const words = text.value.year
  const sentenceOf = (how: Saving): string => {
    if (how === 'saved') return words.saved
    return how === 'problems' ? words.nothingSaved : text.value.refusals[how.refusal]
  }
  if (saving.value) return sentenceOf(saving.value)
  return isUnsaved.value ? words.unsaved : ''
}

function Fields({ answer: { year, previousFilledIn }, figures }: Pick<Props, 'answer' | 'figures'>) {
  const words = text.value.year
  return (Object.keys(fieldGroups) as FieldGroup[]).map((group) => (
    <fieldset key={group} class="stack stack-s">
      <legend class="year-legend">{words.fieldGroups[group]}</legend>
      <div class="year-fields">
        {fieldGroups[group].map((field) => (
          <FigureField
            key={field}
            label={words.fields[field]}
            help={words.before(year.year - 1, saidOf(previousFilledIn.fields[field] ?? null, false))}
            value={figures.texts.value.fields[field]}
            problem={figures.problems.value[field]}
            onInput={(value) => figures.fill(field, value)}
          />
        ))}
      </div>
    </fieldset>
  ))
}
