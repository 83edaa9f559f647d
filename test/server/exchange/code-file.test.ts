/** A code of conduct as a file of every kind: nothing is lost, and mistakes have their cells. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFile, readCodeFile } from '../../../server/exchange/code-file.ts'
import { readFile } from '../../../server/exchange/file-reader.ts'
import { fileFormats } from '../../../shared/exchange/file-format.ts'
import { nothingKnown } from '../../../shared/exchange/known.ts'
import { languages } from '../../../shared/exchange/sheet.ts'
import { anyCode } from '../../support/code-arbitraries.ts'
import { shipped } from '../../support/shipped-decks.ts'
import { workbookOf } from '../../support/workbooks.ts'

describe.each(fileFormats)('a code as %s', (format) => {
  test.each([...shipped.codes.values()].map((code) => [code.id, code] as const))(
    '%s comes back unchanged',
    (_, code) => {
      for (const language of languages)
        expect(readCodeFile(codeFile(code, format, language, shipped), shipped)).toEqual({ value: code, warnings: [] })
    },
  )

  test('any code comes back unchanged', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(...languages), (code, language) => {
        const outcome = readCodeFile(codeFile(code, format, language, nothingKnown), nothingKnown)
        expect('value' in outcome ? outcome.value : outcome).toEqual(code)
      }),
      { numRuns: 300 },
    )
  })
})

const said = (bytes: Uint8Array): string[] => {
  const outcome = readCodeFile(bytes, shipped)
  return 'value' in outcome
    ? outcome.warnings.map(({ key, words }) => `${key} ${words}`)
    : outcome.problems.map(({ key, place: { row, column } }) => `${key} ${row ?? ''}:${column ?? ''}`)
}
const csv = (text: string) => Buffer.from(text.trim().split('\n').join('\r\n'))

describe('a code that somebody types', () => {
  const rules = `
Soort;Naam;Plaats;Titel;Onderwerp;Wat er staat;Soort regel
regel;dorp-1;Artikel 1;Cadeaus;geschenken en gunsten;Je vraagt het eerst.;Verplicht`

  test('takes Dutch dates and what topics are called', () => {
    const outcome = readCodeFile(
      csv(
        `Soort;Organisatie;Titel;Versie;Gelezen op;Nagekeken op\ngedragscode;Gemeente Dorp;Code van Dorp;2026;1-3-2026;02/04/2026${rules}`,
      ),
      shipped,
    )
    expect(outcome).toMatchObject({
      value: {
        id: 'gemeente-dorp',
        version: { id: '2026', year: null, read: '2026-03-01', checked: '2026-04-02', lapsed: false },
        rules: [{ id: 'dorp-1', topic: 'geschenken', norm: 'verplicht' }],
      },
    })
  })

  test('tells all mistakes at once', () => {
    const wrong = `${rules.replace('Verplicht', 'moet').replace('regel;dorp-1', 'regel;dorp 1')}\nregel;dorp 1;x;x;taart;x;feit`
    expect(
      said(
        csv(
          `Soort;Organisatie;Titel;Versie;Gelezen op;Link;Jaar\ngedragscode;;Code;2026;gisteren;http://x;1887${wrong}`,
        ),
      ).sort(),
    ).toEqual(
      [
        'idTwice 5:2',
        'missing 2:2',
        'notADate 2:5',
        'notALink 2:6',
        'notAnId 4:2',
        'notAnId 5:2',
        'notOneOf 4:7',
        'numberTooSmall 2:7',
      ].sort(),
    )
  })

  test('may hold a day that Excel made of it, where a day belongs and nowhere else', () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    const texts = (row: number, ...cells: string[]) =>
      cells.map((cell, at) => `<c r="${'ABCDEFG'[at]}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')
    const book = (title: string) =>
      workbookOf(
        `<row r="1">${texts(1, 'Soort', 'Organisatie', 'Versie', 'Titel', 'Gelezen op')}</row>
         <row r="2">${texts(2, 'gedragscode', 'Dorp', '2026')}${title}<c r="E2" s="1"><v>46082</v></c></row>
         <row r="3">${texts(3, 'Soort', 'Naam', 'Plaats', 'Titel', 'Onderwerp', 'Wat er staat', 'Soort regel')}</row>
         <row r="4">${texts(4, 'regel', 'dorp-1', 'Art. 1', 'Cadeaus', 'geschenken', 'Vraag het.', 'feit')}</row>`,
        { 'xl/styles.xml': styles },
      )
    const fine = readCodeFile(book('<c r="D2" t="inlineStr"><is><t>Code</t></is></c>'), shipped)
    expect(fine).toMatchObject({ value: { version: { read: '2026-03-01' } } })
    expect(said(book('<c r="D2" s="1"><v>46082</v></c>'))).toEqual(['dateCell 2:4'])
  })

  test('is no deck, and a deck is no code', async () => {
    expect(said(csv('Soort;Titel\nkaart;x'))).toEqual(['unknownKind 2:1'])
    const outcome = await readFile('code', Buffer.from('deck: {}\ncards: []'), shipped)
    expect(outcome).toMatchObject({ problems: [{ key: 'otherFile' }] })
  })
})
