/** Spreadsheets as people and programs save them, and every mistake in them by its cell. */
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { deckFile, readDeckFile } from '../../../server/exchange/deck-file.ts'
import { nothingKnown } from '../../../shared/exchange/known.ts'
import { draftOfWhole } from '../../../shared/exchange/whole-draft.ts'
import { shipped, shippedDecks } from '../../support/shipped-decks.ts'
import { rowXml, workbookOf } from '../../support/workbooks.ts'

const whole = shippedDecks.find(({ deck }) => deck.id === 'kennismaking') ?? shippedDecks[0]
const changed = whole && {
  ...whole,
  // Signs that Windows-1252 keeps where Latin-1 has none, and a text with every separator in it.
  deck: { ...whole.deck, title: '“Kennis” — ‘maken’ … voor €\u00a05', about: 'Eén; twee, drie\tvier\nen “vijf”: 3,5' },
}
const csv = Buffer.from(deckFile(changed ? draftOfWhole(changed) : null, 'csv', 'nl', shipped))
  .toString()
  .replace('\uFEFF', '')
/** What only UTF can hold, replaced: a file in Windows-1252 never had it. */
const western = csv.replace(/[^\t\r\n -\u00ff€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]/g, '?')
const wide = (text: string, mark: boolean) => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
const windows = (text: string) => {
  const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return Buffer.from([...text].map((sign) => (signs.includes(sign) ? 0x80 + signs.indexOf(sign) : sign.charCodeAt(0))))
}
const rowsOf = (text: string): string[][] => papaparse.parse<string[]>(text, { delimiter: ';' }).data
const textOf = (rows: readonly (readonly string[])[]) =>
  Buffer.from(
    papaparse.unparse(
      rows.map((row) => [...row]),
      { delimiter: ';' },
    ),
  )
/** The same cells with another separator. */
const separated = (sign: string) =>
  `${papaparse.unparse(papaparse.parse<string[]>(csv, { delimiter: ';' }).data, { delimiter: sign })}\r\n`

describe('a CSV in every dress', () => {
  test.each<[string, Uint8Array]>([
    ['as Dutch Excel saves "CSV UTF-8": BOM, semicolons, CR LF', Buffer.from(`\uFEFF${csv}`)],
    ['UTF-8 without a BOM', Buffer.from(csv)],
    ['as Dutch Excel saves "CSV": Windows-1252', windows(western)],
    ['as Excel saves "Unicode-tekst": UTF-16 LE with its mark, tabs', wide(separated('\t'), true)],
    ['UTF-16 LE without a mark', wide(csv, false)],
    ['UTF-16 BE with its mark', wide(csv, true).swap16()],
    ['UTF-16 BE without a mark', wide(csv, false).swap16()],
    ['a line sep=; before it', Buffer.from(`sep=;\r\n${csv}`)],
    ['a line sep=, before it, with a BOM', Buffer.from(`\uFEFFsep=,\r\n${separated(',')}`)],
    ['commas', Buffer.from(separated(','))],
    ['tabs', Buffer.from(separated('\t'))],
    ['lines that end in LF', Buffer.from(csv.replaceAll('\r\n', '\n'))],
    ['empty columns behind it, as Excel leaves them', Buffer.from(trailing(csv))],
    ['capitals and stars in the headings', Buffer.from(csv.replaceAll('Titel;', ' TITEL * ;'))],
    ['a decimal comma', Buffer.from(csv.replaceAll(';55\r\n', ';55,0\r\n'))],
  ])('%s', (_, bytes) => {
    expect(readDeckFile(bytes, shipped)).toEqual({ value: changed, warnings: [] })
  })
})

/** Three empty cells behind every row, and a row of empty cells at the end. Line ends inside cells stay. */
function trailing(text: string): string {
  let open = false
  const more = text.replace(/"|\r\n/g, (found) => {
    if (found === '"') open = !open
    return found !== '"' && !open ? `;;;${found}` : found
  })
  return `${more};;;;;;\r\n`
}

/** Problems as "place: key words". */
function said(bytes: Uint8Array, known = nothingKnown): string[] {
  const outcome = readDeckFile(bytes, known)
  return 'value' in outcome
    ? outcome.warnings.map(({ key, words }) => [key, ...words].join(' '))
    : outcome.problems.map(({ key, words, place: { sheet = '', row = '', column = '', heading = '' } }) =>
        `${sheet} ${row}:${column} ${heading} ${key} ${words.join(' ')}`.trim(),
      )
}
const cells = (...rows: (readonly string[])[]) => Buffer.from(rows.map((row) => row.join(';')).join('\r\n'))

describe('mistakes', () => {
  test('are all told at once, each by its cell', () => {
    const rows = rowsOf(csv)
    const change = (start: readonly string[], more: Readonly<Record<number, string>>): number => {
      const at = rows.findIndex((row) => start.every((cell, column) => row[column] === cell))
      for (const [column, cell] of Object.entries(more)) (rows[at] as string[])[Number(column)] = cell
      return at + 1
    }
    const deck = change(['kaartenset'], { 1: 'Kennis Making', 2: '', 3: ' ', 4: 'feest', 5: 'oefenen', 6: 'veel' })
    const option = change(['keuze', 'drie-potten-jam', 'B'], { 2: 'Q' })
    const verdict = change(['oordeel', 'drie-potten-jam', 'velsen', 'A'], { 4: 'mag wel' })
    const stray = change(['oordeel', 'drie-offertes', 'velsen', 'B'], { 1: 'drie-stuks' })
    const code = (card: string, name: string) => change(['code', card, name], {})
    expect(said(textOf(rows)).sort()).toEqual(
      [
        `${deck}:2 Naam notAnId Kennis Making`,
        `${deck}:3 Titel missing`,
        `${deck}:4 Waarover missing`,
        `${deck}:5 Programma notOneOf feest ambtseed team anders`,
        `${deck}:6 Spelvorm notOneOf oefenen kort workshop verdieping rond de eed`,
        `${deck}:7 Minuten notANumber veel`,
        `${option}:3 Keuze notOneOf Q A B C D E F`,
        `${option - 1}:  optionsOutOfOrder`,
        `${verdict}:5 Oordeel notOneOf mag wel in lijn onder voorwaarden afgeraden voor uitleg vatbaar in strijd de code zwijgt`,
        `${stray}:2 Kaart cardUnknown drie-stuks`,
        ...['noord-holland', 'utrecht', 'limburg', 'velsen'].map(
          (name) => `${code('drie-potten-jam', name)}:3 Gedragscode verdictsMissing ${name} B`,
        ),
        `${code('drie-offertes', 'velsen')}:3 Gedragscode verdictsMissing velsen B`,
      ].sort(),
    )
  })

  test('in headings', () => {
    const rows = [
      ['Soort', 'Titel', 'Waarover', 'Programma', 'Spelvorm', 'Titel', 'Kleur', ''],
      ['kaartenset', 'a', 'b', 'team', 'kort', '', 'rood', 'los'],
      ['kaartje', 'a'],
      ['', 'x'],
    ]
    expect(said(cells(...rows)).slice(0, 6)).toEqual([
      '1:6  headingTwice Titel',
      '1:1  headingMissing Minuten Minutes',
      '1:7  headingUnknown Kleur',
      '2:8  cellWithoutHeading los',
      '3:1  unknownKind kaartje',
      '4:1  kindMissing',
    ])
  })

  test('of a template that nobody filled in: nothing stands in it', () => {
    for (const format of ['csv', 'xlsx'] as const)
      expect(said(deckFile(null, format, 'nl', shipped), shipped)).toEqual([
        ': noRows'.slice(0, 1) + '  noRows'.trimEnd(),
      ])
  })

  test('names that are not here do not refuse a file', () => {
    const text = csv
      .replace(/velsen-5\.4/g, 'velsen-9.9')
      .replace(/;geschenken;/, ';taart;')
      .replace('C04', 'C99')
    expect(said(Buffer.from(text), shipped)).toEqual([
      'topicUnknown taart',
      'contrastUnknown C99',
      ...Array(4).fill('ruleUnknown velsen-9.9'),
    ])
  })
})

describe('what people leave open', () => {
  const names: Readonly<Record<string, string>> = {
    'drie-potten-jam': 'DRIE potten jam',
    'drie-offertes': 'De collega die jou opleidde',
  }
  /** Names that follow from others left out, and everything else called by what it is called on screen. */
  const open = rowsOf(csv).map(([kind = '', first = '', second = '', third = '', ...rest]) => {
    const code = second === 'velsen' ? 'Gemeente Velsen' : second
    if (kind === 'kaart')
      return [
        kind,
        first === 'drie-offertes' ? first : '',
        second,
        third,
        rest[0]?.replace('geschenken', 'geschenken en gunsten') ?? '',
        ...rest.slice(1),
      ]
    if (kind === 'code') return [kind, names[first] ?? '', code, '', ...rest]
    return kind === 'keuze' || kind === 'oordeel'
      ? [kind, names[first] ?? '', code, third, ...rest]
      : [kind, first, second, third, ...rest]
  })

  test('names come from titles, versions from the code that is here, and cards and codes may be called as they are called', () => {
    expect(readDeckFile(textOf(open), shipped)).toEqual({ value: changed, warnings: [] })
  })
})

describe('a workbook that another program wrote', () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\ mmm;@"/><numFmt numFmtId="165" formatCode="0.0&quot;dagen&quot;"/></numFmts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`
  const strings =
    '<sst><si><t>Soort</t></si><si><r><t>Ti</t></r><r><t>tel</t></r><rPh sb="0" eb="1"><t>zz</t></rPh></si><si><t xml:space="preserve">a_x000D_\nb _x005F_x0041_</t></si></sst>'
  const bookOf = (rows: string) => workbookOf(rows, { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings })
  const heading =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Minuten</t></is></c></row>'

  test('shares texts, skips cells, and counts in numbers', () => {
    const row =
      '<row r="3"><c r="A3" t="inlineStr"><is><t>kaartenset</t></is></c><c r="C3" s="3"><v>2.5E1</v></c></row>'
    const found = said(bookOf(heading + row))
    expect(found).toContain('Blad1 3:2 Titel missing')
    expect(found.some((one) => one.includes('Minuten'))).toBe(false)
  })

  test('names dates, formulas and errors by their cells', () => {
    const row = `<row r="2"><c r="A2" t="inlineStr"><is><t>kaartenset</t></is></c><c r="B2" s="1"><v>46000</v></c><c r="C2" s="2"><v>1</v></c></row>
      <row r="3"><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="e"><v>#N/A</v></c></row>`
    expect(said(bookOf(heading + row)).slice(0, 4)).toEqual([
      'Blad1 2:2  dateCell',
      'Blad1 2:3  dateCell',
      'Blad1 3:2  formula',
      'Blad1 3:3  cellError #N/A',
    ])
  })

  test('may have prefixes, and sheets of its own without content', () => {
    const x = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const sheet = `<x:worksheet xmlns:x="${x}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>kaart</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>y</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
    expect(said(workbookOf('', { 'xl/worksheets/sheet1.xml': sheet }))).toEqual(['Blad1 1:1  noHeading'])
    expect(said(workbookOf(rowXml('', '')))).toEqual([':  noRows'])
  })
})
