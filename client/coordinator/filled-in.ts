/** What stands in the fields of the form, as text, and what of it can be kept. */
import { type FilledIn, type OwnRow, ownRows, type YearField, yearFields } from '../../shared/year-fields.ts'

export interface FormTexts {
  readonly fields: Readonly<Record<YearField, string>>
  readonly own: Readonly<Record<OwnRow, { readonly label: string; readonly value: string }>>
}

const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value))
const recordOf = <Name extends string, Of>(names: readonly Name[], of: (name: Name) => Of): Record<Name, Of> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Of>

export const textsOf = ({ fields, own }: FilledIn): FormTexts => ({
  fields: recordOf(yearFields, (field) => textOf(fields[field])),
  own: recordOf(ownRows, (row) => ({ label: own[row]?.label ?? '', value: textOf(own[row]?.value) })),
})

/** What can be kept of it, or why nothing can: something is no whole number, or a figure has no name. */
export function filledInOf(texts: FormTexts): FilledIn | 'wrong' | 'unnamed' {
  const values = [...Object.values(texts.fields), ...Object.values(texts.own).map(({ value }) => value)]
  if (values.some((value) => !/^\s*\d{0,7}\s*$/.test(value))) return 'wrong'
  const own = ownRows.filter((row) => texts.own[row].value.trim() !== '')
  if (own.some((row) => texts.own[row].label.trim() === '')) return 'unnamed'
  const filled = yearFields.filter((field) => texts.fields[field].trim() !== '')
  return {
    fields: recordOf(filled, (field) => Number(texts.fields[field])),
    own: recordOf(own, (row) => ({ label: texts.own[row].label.trim(), value: Number(texts.own[row].value) })),
  }
}
