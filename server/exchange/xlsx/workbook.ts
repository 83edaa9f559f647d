/** What a workbook says about itself: its sheets in order, the texts that they share, and which formats show a date. */
import type { Parts } from './unpacking.ts'
import { readXml, XmlRefusal } from './xml.ts'

export interface SheetPart {
  readonly name: string
  readonly bytes: Uint8Array
}

const partOf = (parts: Parts, name: string): Uint8Array | undefined =>
  parts.get(name) ?? [...parts].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1]

/** The sheets of cells, in the order of their tabs. */
export function sheetParts(parts: Parts): SheetPart[] {
  const targets = new Map<string, string>()
  readXml(partOf(parts, 'xl/_rels/workbook.xml.rels') ?? missing(), {
    open: (name, attribute) => {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
    },
  })
  const sheets: SheetPart[] = []
  readXml(partOf(parts, 'xl/workbook.xml') ?? missing(), {
    open: (name, attribute) => {
      if (name !== 'sheet') return
      const target = targets.get(attribute('id') ?? '') ?? ''
      const bytes = partOf(parts, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
      if (bytes) sheets.push({ name: attribute('name') ?? '', bytes })
    },
  })
  return sheets
}

const missing = (): never => {
  throw new XmlRefusal('damaged')
}

/** The texts that cells point at by number; one in several fonts is one text, how it sounds is left out. */
export function sharedTexts(parts: Parts): string[] {
  const texts: string[] = []
  let [open, sounding] = [false, false]
  const part = partOf(parts, 'xl/sharedStrings.xml')
  if (!part) return texts
  readXml(part, {
    open: (name) => {
      if (name === 'si') texts.push('')
      if (name === 'rPh') sounding = true
      if (name === 't') open = !sounding
    },
    close: (name) => {
      if (name === 'rPh') sounding = false
      if (name === 't') open = false
    },
    text: (piece) => {
      if (open) texts.push((texts.pop() ?? '') + piece)
    },
  })
  return texts.map(unescaped)
}

/** Characters that XML cannot hold, as Excel writes them: `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** The numbers of cell formats that show a date or a time. Source of the built-in ones: ECMA-376, part 1, 18.8.30. */
export function dateFormats(parts: Parts): ReadonlySet<number> {
  const custom = new Set<string>()
  const dates = new Set<number>()
  let format = -1
  const part = partOf(parts, 'xl/styles.xml')
  if (!part) return dates
  readXml(part, {
    open: (name, attribute) => {
      if (name === 'numFmt' && isDateCode(attribute('formatCode') ?? '')) custom.add(attribute('numFmtId') ?? '')
      if (name === 'cellXfs') format = 0
      if (name !== 'xf' || format < 0) return
      const number = attribute('numFmtId') ?? ''
      if (isBuiltInDate(Number(number)) || custom.has(number)) dates.add(format)
      format += 1
    },
    close: (name) => {
      if (name === 'cellXfs') format = -1
    },
  })
  return dates
}

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** A format with a day, month, year, hour, minute or second outside quotes and brackets. */
const isDateCode = (code: string): boolean => /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
