/** Files that want to harm: each is refused in one sentence, and the server goes on. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { deckFile, readDeckFile } from '../../../server/exchange/deck-file.ts'
import { readFile } from '../../../server/exchange/file-reader.ts'
import { nothingKnown } from '../../../shared/exchange/known.ts'
import type { DeckOutcome } from '../../../shared/exchange/whole-deck.ts'
import { draftOfWhole } from '../../../shared/exchange/whole-draft.ts'
import { shipped, shippedDecks } from '../../support/shipped-decks.ts'
import { rowXml, workbookOf } from '../../support/workbooks.ts'

/** Problems as "key row column". */
const sentences = (outcome: DeckOutcome): string[] =>
  'value' in outcome
    ? []
    : outcome.problems.map(({ key, place: { row, column } }) => [key, row, column].filter(Boolean).join(' '))
const bytesOf = (file: Uint8Array | string) => (typeof file === 'string' ? Buffer.from(file) : file)
const saidOf = (file: Uint8Array | string): string[] => sentences(readDeckFile(bytesOf(file), nothingKnown))
/** Read as the server reads it: in a thread of its own. */
const saidAside = async (file: Uint8Array | string, time?: number): Promise<string[]> =>
  sentences(await readFile('deck', bytesOf(file), nothingKnown, time))

const heading = rowXml('Soort', 'Titel')
const sheet = 'xl/worksheets/sheet1.xml'
/** What a zip says of the size of a file, changed where it says it. */
function lying(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const view = new DataView(bytes.buffer)
  const found = Buffer.from(bytes).lastIndexOf(name)
  view.setUint32(found - 46 + 24, size, true)
  return bytes
}

describe('zip bombs', () => {
  test('a workbook that says it unpacks to a gigabyte is not unpacked', () => {
    expect(saidOf(lying(workbookOf(heading), sheet, 1_000_000_000))).toEqual(['unpacksTooLarge'])
  })

  test('a sheet of a hundred million spaces in a hundred kilobytes', async () => {
    const bomb = workbookOf('', { [sheet]: new Uint8Array(100_000_000).fill(32) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(saidOf(bomb)).toEqual(['unpacksTooLarge'])
  })

  test('one that says it is small and is not', async () => {
    const bomb = lying(workbookOf('', { [sheet]: new Uint8Array(60_000_000).fill(32) }), sheet, 1000)
    expect(saidOf(bomb)).toEqual(['damaged'])
  })

  test('a zip in a zip is not opened', async () => {
    const inner = zipSync({ 'a.xml': new Uint8Array(50_000_000) })
    expect(saidOf(workbookOf(heading, { 'xl/media/inner.zip': inner }))).toEqual(['noRows'])
  })

  test('thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`xl/media/${at}.png`, strToU8('x')]))
    expect(saidOf(workbookOf(heading, parts))).toEqual(['unpacksTooLarge'])
  })
})

describe('XML that looks outside or multiplies', () => {
  const withType = (type: string, cell: string) =>
    workbookOf('', {
      [sheet]: `<!DOCTYPE x [${type}]><worksheet><sheetData>${rowXml('Soort', cell)}</sheetData></worksheet>`,
    })

  test('an external entity', () => {
    expect(saidOf(withType('<!ENTITY e SYSTEM "file:///etc/passwd">', '&e;'))).toEqual(['unsafeXml'])
  })

  test('a billion laughs', async () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
    expect(saidOf(withType(`<!ENTITY l0 "ha">${laughs}`, '&l9;'))).toEqual(['unsafeXml'])
  })

  test('the same in UTF-16, and in the shared texts', async () => {
    const evil = Buffer.from('\uFEFF<!DOCTYPE x [<!ENTITY e "x">]><sst><si><t>&e;</t></si></sst>', 'utf16le')
    expect(saidOf(workbookOf(heading, { 'xl/sharedStrings.xml': evil }))).toEqual(['unsafeXml'])
  })

  test('an entity that is nowhere, and XML that is none', () => {
    expect(saidOf(workbookOf(rowXml('Soort', '&e;')))).toEqual(['damaged'])
    expect(saidOf(workbookOf('', { [sheet]: '<worksheet><sheetData>' }))).toEqual(['damaged'])
  })

  test('a hundred thousand elements inside each other', () => {
    expect(saidOf(workbookOf('<a>'.repeat(100_000) + '</a>'.repeat(100_000)))).toEqual(['noRows'])
  })
})

describe('cells', () => {
  test('a formula is named by its cell, and its outcome is not taken', async () => {
    const row = '<row r="2"><c r="B2" t="str"><f>HYPERLINK("http://x","y")</f><v>Jam</v></c></row>'
    expect(saidOf(workbookOf(heading + row))).toContain('formula 2 2')
  })

  test('a text of ten megabytes', async () => {
    const row = `<row r="2"><c r="B2" t="inlineStr"><is><t>${'x'.repeat(10_000_000)}</t></is></c></row>`
    expect(saidOf(workbookOf(heading + row))).toContain('cellTooLong 2 2')
    expect(saidOf(`Soort;Titel\nkaart;${'x'.repeat(40_000)}`)).toEqual(['cellTooLong 2 2'])
    expect(saidOf(`Soort;Titel\nkaart;${'x'.repeat(10_000_000)}`)).toEqual(['tooLarge'])
  })

  test('one in the last corner of the sheet', async () => {
    const corner = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    expect(saidOf(workbookOf(heading + corner))).toEqual(['tooManyCells'])
  })

  test('a row, a column or a shared text that cannot be', async () => {
    const cell = (attributes: string, row = '<row>') => workbookOf(`${row}<c ${attributes}><v>7</v></c></row>`)
    expect(saidOf(cell('', '<row r="-5">'))).toEqual(['tooManyCells'])
    expect(saidOf(cell('', '<row r="NaN">'))).toEqual(['tooManyCells'])
    expect(saidOf(cell('r="A1" t="s"'))).toContain('cellError 1 1')
  })

  test('a million separators', () => {
    expect(saidOf(`Soort;Titel\n${';'.repeat(1_000_000)}`)).toEqual(['tooManyCells'])
  })

  test('a quote that never closes', () => {
    expect(saidOf('Soort;Titel\nkaart;"open')).toEqual(['quoteOpen 2'])
  })
})

describe('YAML', () => {
  test('aliases that multiply', async () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`),
    ]
    expect(saidOf(bomb.join('\n'))).toEqual(['hasAliases 2 10'])
  })

  test.each([
    ['brackets', '['.repeat(200_000)],
    ['dashes', `${'- '.repeat(200_000)}x`],
    ['indents', Array.from({ length: 1500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('very deep %s', async (_, text) => {
    expect(saidOf(text)).toEqual(['tooDeep'])
  })

  test('tags', () => {
    expect(saidOf('deck: !!js/function "function(){}"\ncards: []')).toEqual(['hasTags 1 7'])
  })

  test('names that every object has', async () => {
    const [whole] = shippedDecks
    const text = Buffer.from(deckFile(whole ? draftOfWhole(whole) : null, 'yaml', 'nl', shipped)).toString()
    const evil = text.replace(
      '\ndeck:',
      '\ndeck:\n  __proto__: { polluted: true }\n  constructor: { prototype: { polluted: true } }',
    )
    expect(saidOf(evil)).toEqual(['unknownField 5 3', 'unknownField 6 3'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('a key twice, a tab, and what is no YAML', () => {
    expect(saidOf('deck: 1\ndeck: 2')).toEqual(['fieldTwice 2 1'])
    expect(saidOf('deck:\n\tid: x')).toEqual(['yamlTab 2 1'])
    expect(saidOf('deck: "open')).toEqual(['yamlSyntax 1 12'])
  })
})

describe('other files', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\n ', 'empty'],
    ['NUL bytes in a CSV', 'Soort;Titel\nkaart;a\0b', 'notText'],
    ['a PDF', '%PDF-1.7 ...', 'notText'],
    ['a web page', '<!DOCTYPE html><script>alert(1)</script>', 'notText'],
    ['a shopping list', 'melk\nbrood', 'otherFile'],
    ['another YAML', 'id: x', 'otherFile'],
    ['a deck of a later version', 'dilemmaspel: deck 9\ndeck: {}', 'otherVersion 1 1'],
    ['a CSV of something else', 'naam;adres\njan;straat', 'noHeading 1 1'],
  ])('%s', async (_, text, key) => {
    expect(saidOf(text)).toEqual([key])
  })

  test.each<[string, Uint8Array, string]>([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'notText'],
    ['Excel before 2007, or with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'oldSpreadsheet'],
    ['a workbook with macros', workbookOf(heading, { 'xl/vbaProject.bin': 'x' }), 'withMacros'],
    [
      'a workbook of LibreOffice',
      zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<x/>') }),
      'otherSpreadsheet',
    ],
    ['a letter', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'notASpreadsheet'],
    ['half a workbook', workbookOf(heading).subarray(0, 300), 'damaged'],
    ['a workbook without sheets', workbookOf('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), 'noRows'],
  ])('%s', async (_, bytes, key) => {
    expect(saidOf(bytes)).toEqual([key])
  })
})

describe('in the thread that reads for the server', () => {
  test('a bomb is refused as well, one that takes too long is let go, and the next is read', async () => {
    const bomb = workbookOf('', { [sheet]: new Uint8Array(60_000_000).fill(32) })
    const waiting = [saidAside(bomb), saidAside('['.repeat(200_000)), saidAside('deck: 1', 1), saidAside('id: x')]
    expect(await Promise.all(waiting)).toEqual([['unpacksTooLarge'], ['tooDeep'], ['tookTooLong'], ['otherFile']])
  })

  test('a deck comes out as it went in', async () => {
    const [whole = null] = shippedDecks
    const outcome = await readFile('deck', deckFile(whole && draftOfWhole(whole), 'xlsx', 'nl', shipped), shipped)
    expect(outcome).toEqual({ value: whole, warnings: [] })
  })
})
