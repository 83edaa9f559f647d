/** How the columns of a sheet are written down. */
import type { Column, Words } from './sheet.ts'

export const column = (
  field: string,
  nl: string,
  en: string,
  width: number,
  note: Words,
  more: Partial<Column> = {},
): Column => ({
  field,
  heading: { nl, en },
  note,
  width,
  ...more,
})

/** What stands under the heading of a name that may follow from a title. */
export const ownName: Words = {
  nl: 'Mag leeg blijven. Kleine letters en streepjes; verandert nooit meer als er mee gespeeld is.',
  en: 'May stay empty. Lower case with hyphens; never changes once it has been played.',
}
