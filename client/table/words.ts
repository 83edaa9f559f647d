/** The words of the table, in the language of the page. Read while drawing, so that a change of language draws anew. */
import { type Texts, text } from '../text/text.ts'

export const tableWords = (): Texts['table'] => text.value.table
