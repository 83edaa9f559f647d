/** Writes sheets as a workbook that Excel and LibreOffice open (.xlsx). Every cell is text, so that none can run or change. */
import { strToU8, zipSync } from 'fflate'
import type { LaidSheet } from '../../../shared/exchange/record-sheets.ts'
import type { Language } from '../../../shared/exchange/sheet.ts'
import { attribute, declaration } from './escaping.ts'
import { sheetXml } from './sheet-xml.ts'
import { stylesXml } from './styles-xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The bytes of the workbook. */
export function xlsxOf(sheets: readonly LaidSheet[], language: Language): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['rId1', `${office}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => [`rId${at + 1}`, `${office}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
      ['rIdStyles', `${office}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
  }
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, language)
  const packed = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  // One date for every file: the same deck is the same bytes.
  return zipSync(packed, { mtime: new Date('2020-01-01T12:00:00') })
}

const contentTypes = (count: number): string =>
  `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>${Array.from(
    { length: count },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${content}.worksheet+xml"/>`,
  ).join('')}</Types>`

const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbook = (sheets: readonly LaidSheet[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map(({ name }, at) => `<sheet name="${attribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`
