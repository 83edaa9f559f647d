/** The figures from elsewhere of one year while they are filled in: what is the matter with them, and whether they were kept. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { OwnRow, YearField } from '../../shared/year-fields.ts'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { isRefused, type Refused } from '../api.ts'
import { type FieldProblems, type FormTexts, filledInOf, problemsIn, saySame, textsOf } from './filled-in.ts'
import { postFields } from './years.ts'

/** How saving went: it did, something in the form must be mended first, or the server refused. */
export type Saving = 'saved' | 'problems' | Refused

export class OwnFigures {
  readonly year: number
  readonly texts: Signal<FormTexts>
  readonly problems = signal<FieldProblems>({})
  /** Of the last time; null when something was typed since, or nothing was saved yet. */
  readonly saving = signal<Saving | null>(null)
  /** How often saving met a problem in the form. */
  readonly tries = signal(0)
  readonly isUnsaved: ReadonlySignal<boolean>
  readonly #kept: Signal<FormTexts>

  constructor({ year, filledIn }: YearAnswer) {
    this.year = year.year
    this.texts = signal(textsOf(filledIn))
    this.#kept = signal(textsOf(filledIn))
    this.isUnsaved = computed(() => !saySame(this.texts.value, this.#kept.value))
  }

  fill(field: YearField, value: string): void {
    const { fields, own } = this.texts.value
    this.#typed(field, { own, fields: { ...fields, [field]: value } })
  }

  fillRow(row: OwnRow, part: { readonly label?: string; readonly value?: string }): void {
    const { fields, own } = this.texts.value
    this.#typed(row, { fields, own: { ...own, [row]: { ...own[row], ...part } } })
  }

  #typed(where: YearField | OwnRow, texts: FormTexts): void {
    this.texts.value = texts
    this.saving.value = null
    const { [where]: _, ...others } = this.problems.value
    this.problems.value = others
  }

  /** Keeps everything or nothing. Resolves to the year as it is then; null: nothing was kept, and `saving` says why. */
  async save(): Promise<YearAnswer | null> {
    const texts = this.texts.value
    this.problems.value = problemsIn(texts)
    if (Object.keys(this.problems.value).length > 0) {
      this.saving.value = 'problems'
      this.tries.value++
      return null
    }
    const answer = await postFields({ year: this.year, ...filledInOf(texts) })
    if (isRefused(answer)) {
      this.saving.value = answer
      return null
    }
    this.#kept.value = texts
    this.saving.value = 'saved'
    return answer
  }
}
