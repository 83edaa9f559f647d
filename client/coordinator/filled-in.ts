/** What stands in the fields of the form, as text, and what of it can be kept. */
import { type FilledIn, type OwnRow, ownRows, type YearField, yearFields } from '../../shared/year-fields.ts'

interface OwnTexts {
  readonly label: string
  readonly value: string
}
export interface FormTexts {
  readonly fields: Readonly<Record<YearField, string>>
  readonly own: Readonly<Record<OwnRow, OwnTexts>>
}

/** Why a field cannot be kept: it is no whole number, a row lacks its name or its figure, or two rows have one name. */
export type FieldProblem = 'wrong' | 'unnamed' | 'empty' | 'twice'
export type FieldProblems = Readonly<Partial<Record<YearField | OwnRow, FieldProblem>>>

const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value))
const recordOf = <Name extends string, Of>(names: readonly Name[], of: (name: Name) => Of): Record<Name, Of> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Of>

export const textsOf = ({ fields, own }: FilledIn): FormTexts => ({
  fields: recordOf(yearFields, (field) => textOf(fields[field])),
  own: recordOf(ownRows, (row) => ({ label: own[row]?.label ?? '', value: textOf(own[row]?.value) })),
})

const isFigure = (value: string): boolean => /^\s*\d{0,7}\s*$/.test(value)
const trimmed = ({ label, value }: OwnTexts): OwnTexts => ({ label: label.trim(), value: value.trim() })

/** What is the matter, by field or row; empty where all of it can be kept. */
export function problemsIn({ fields, own }: FormTexts): FieldProblems {
  const labels = ownRows.map((row) => own[row].label.trim().toLowerCase())
  const found = [
    ...yearFields.map((field) => [field, isFigure(fields[field]) ? null : ('wrong' as const)] as const),
    ...ownRows.map((row, at) => [row, rowProblem(trimmed(own[row]), labels.slice(0, at))] as const),
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== null))
}

function rowProblem({ label, value }: OwnTexts, above: readonly string[]): FieldProblem | null {
  if (!isFigure(value)) return 'wrong'
  if (label === '' && value === '') return null
  if (label === '') return 'unnamed'
  if (value === '') return 'empty'
  return above.includes(label.toLowerCase()) ? 'twice' : null
}

/** Takes texts without problems. What is empty is left out. */
export function filledInOf({ fields, own }: FormTexts): FilledIn {
  const filled = yearFields.filter((field) => fields[field].trim() !== '')
  const rows = ownRows.filter((row) => own[row].value.trim() !== '')
  return {
    fields: recordOf(filled, (field) => Number(fields[field])),
    own: recordOf(rows, (row) => ({ label: own[row].label.trim(), value: Number(own[row].value) })),
  }
}

/** Whether two forms say the same, but for spaces around it. */
export const saySame = (one: FormTexts, other: FormTexts): boolean =>
  yearFields.every((field) => one.fields[field].trim() === other.fields[field].trim()) &&
  ownRows.every((row) => JSON.stringify(trimmed(one.own[row])) === JSON.stringify(trimmed(other.own[row])))
