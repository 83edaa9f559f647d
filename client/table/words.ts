/** The words of the table, in the language of the page. Read while drawing, so that a change of language draws anew. */
import { table } from '../text/nl/table.ts'
import { learn, type Texts, text } from '../text/text.ts'

learn({ table })

export const tableWords = (): Texts['table'] => text.value.table
