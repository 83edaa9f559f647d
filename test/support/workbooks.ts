/** Workbooks made by hand, part by part, for what no spreadsheet program would write. */
import { strToU8, zipSync } from 'fflate'

const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A workbook of one sheet called Blad1 with this XML inside `sheetData`; `parts` are added or put in place of others. */
export function workbookOf(rows: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    'xl/workbook.xml': `<workbook xmlns="${ns}" xmlns:r="r"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${ns}"><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

/** A row of texts as XML. */
export const rowXml = (...cells: readonly string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
