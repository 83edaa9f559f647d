/** The looks of a workbook: a heading, an explanation under it, and text. Number format 49 is "Text": what is typed stays as it is typed. */
import { declaration } from './escaping.ts'

/** The number of each look, for the cells. */
export const looks = { text: 1, heading: 2, note: 3, kind: 4 } as const

const font = (more: string, colour: string) =>
  `<font>${more}<sz val="11"/><color rgb="${colour}"/><name val="Calibri"/></font>`
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`
const format = (fontId: number, fillId: number) =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`

export const stylesXml = `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<fonts count="3">${font('', 'FF1F2A2E')}${font('<b/>', 'FFFFFFFF')}${font('<i/>', 'FF5A6468')}</fonts>\
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FF14505C')}${fill('FFF2EDE2')}</fills>\
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format(0, 0)}${format(1, 2)}${format(2, 3)}${format(2, 0)}</cellXfs>\
</styleSheet>`
