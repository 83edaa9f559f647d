import { describe, expect, test } from 'vitest'
import { checkCard } from '../../shared/card-checks.ts'
import { type Code, code as codeSchema } from '../../shared/code.ts'
import { type Card, card as cardSchema, type Verdict } from '../../shared/deck.ts'
import { card as smallCard, code as smallCode } from '../support/small-content.ts'

const town = codeSchema.parse(smallCode())
const words = { long: ['leidinggevende'], abbreviations: [{ short: 'PS', full: 'Provinciale Staten' }] }
const option = (id: 'A' | 'B' | 'C', text: string) => ({ id, text, for: 'Ja.', against: 'Nee.' })
const grey: Verdict = { standing: 'grey', shade: 'conditional', reason: 'Ja, als je vraagt.', citations: ['town-1'] }
const inLine: Verdict = { standing: 'inLine', reason: 'Je vroeg het.', citations: ['town-1'] }
const referenceWith = (options: Partial<Record<string, Verdict>>) => ({
  code: 'town',
  version: '2020',
  options,
  leavesOpen: 'De prijs.',
  talkTo: 'Je baas.',
})

/** A draft without a single finding; a test changes what it is about. */
const draft = (change: Partial<Card> = {}): Card => ({
  ...cardSchema.parse(smallCard()),
  options: [option('A', 'Je zegt ja.'), option('B', 'Je zegt nee.'), option('C', 'Je wacht af.')],
  references: [referenceWith({ A: inLine, B: grey, C: grey })],
  ...change,
})

const found = (card: Card, codes: readonly Code[] = [town]) =>
  checkCard(card, { codes: new Map(codes.map((one) => [one.id, one])), words })
const keys = (card: Card, codes?: readonly Code[]) => found(card, codes).map(({ key, field }) => `${key} ${field}`)
const sentence = (count: number) => `Ik${' zie'.repeat(count - 1)}.`

test('a plain card has no findings', () => {
  expect(found(draft())).toEqual([])
})

test('a finding names field, numbers, severity and a sentence', () => {
  expect(found(draft({ question: 'ja '.repeat(16) }))).toEqual([
    {
      field: 'question',
      key: 'questionTooLong',
      severity: 'error',
      numbers: { words: 16, limit: 15 },
      words: [],
      message: 'De vraag telt 16 woorden; het mogen er 15 zijn.',
    },
  ])
})

describe('lengths', () => {
  test('a situation has at most 120 words', () => {
    const situation = (count: number) => Array.from({ length: count }, () => 'Ja.').join(' ')
    expect(keys(draft({ situation: situation(120) }))).toEqual([])
    expect(keys(draft({ situation: situation(121) }))).toEqual(['situationTooLong situation'])
  })

  test('a question has at most 15 words', () => {
    expect(keys(draft({ question: 'ja '.repeat(15) }))).toEqual([])
  })

  test('the longest option is at most 1.6 times the shortest', () => {
    const long = (characters: number) => 'Ja. '.repeat(5).slice(0, characters)
    const options = (longest: number) => [option('A', long(10)), option('B', long(10)), option('C', long(longest))]
    expect(keys(draft({ options: options(16) }))).toEqual([])
    const [uneven] = found(draft({ options: options(17) }))
    expect(uneven).toMatchObject({ key: 'optionsUneven', severity: 'error', numbers: { ratio: 1.7, limit: 1.6 } })
  })

  test('two options are unusual, one is too few', () => {
    const few = (count: 1 | 2) => {
      const options = draft().options.slice(0, count)
      const verdicts = Object.fromEntries(options.map(({ id }) => [id, id === 'A' ? inLine : grey]))
      return found(draft({ options, references: [referenceWith(verdicts)] }))[0]
    }
    expect(few(2)).toMatchObject({ key: 'optionCountUnusual', severity: 'warning' })
    expect(few(1)).toMatchObject({ key: 'optionCount', severity: 'error' })
  })
})

describe('texts', () => {
  test('a situation that reads hard is an error with its reading ease', () => {
    const [first] = found(draft({ situation: 'Gedeputeerden verantwoorden begrotingen.' }))
    // 3 words, 1 sentence, 5 + 4 + 4 syllables: 206.84 - 77 * 13 / 3 - 0.93 * 3 = -129.6
    expect(first).toMatchObject({ key: 'situationHardToRead', field: 'situation', numbers: { ease: -130, limit: 55 } })
  })

  test('options are read together', () => {
    const options = draft().options.map((one) => ({ ...one, text: 'Begroting goedkeuren.' }))
    expect(keys(draft({ options }))).toEqual(['optionsHardToRead options'])
  })

  test('a sentence has at most 20 words on the card and 25 in the reference', () => {
    const leavesOpen = sentence(26)
    const references = [{ ...referenceWith({ A: inLine, B: grey, C: grey }), leavesOpen }]
    expect(
      keys(
        draft({
          situation: sentence(20),
          references: [{ ...references[0], leavesOpen: sentence(25) }] as Card['references'],
        }),
      ),
    ).toEqual([])
    expect(keys(draft({ situation: sentence(21), references }))).toEqual([
      'sentenceTooLong situation',
      'sentenceTooLong references.0.leavesOpen',
    ])
  })

  test('a word of more than 12 letters is pointed out once per field, unless it is on the list', () => {
    const role = 'Je bent leidinggevende, of leidinggevenden. Verantwoording is verantwoording.'
    const [first, ...rest] = found(draft({ role }))
    expect(first).toMatchObject({ key: 'longWord', field: 'role', words: ['Verantwoording', 'verantwoording'] })
    expect(rest).toEqual([])
  })

  test('letters count per part of a word with a hyphen', () => {
    expect(keys(draft({ role: 'Je bent subsidie-adviseur.' }))).toEqual([])
  })

  test.each([
    ['Je belt GS.', ['GS']],
    ['Je belt PS.', []],
    ['Je belt Gedeputeerde Staten (GS). GS zwijgen.', []],
    ['Je belt o.a. de gever.', ['o.a.']],
    ['Je belt om 10.00 uur.', []],
  ])('abbreviations in "%s" without explanation: %j', (role, short) => {
    expect(found(draft({ role })).flatMap((one) => one.words)).toEqual(short)
  })

  test.each<[string, string, string[]]>([
    ['Je zegt ja\u202e', 'hiddenCharacters', ['U+202E']],
    ['Je\u200b zegt\u0007 ja', 'hiddenCharacters', ['U+200B', 'U+0007']],
    ['Je zegt <script>ja', 'looksLikeMarkup', ['<script>']],
    ['Je klikt op javascript:alert(1)', 'looksLikeMarkup', ['javascript:alert(1)']],
  ])('what no reader sees or what was code once is found in "%s"', (notes, key, words) => {
    expect(found(draft({ notes }))).toMatchObject([{ key, field: 'notes', words }])
  })

  test('ordinary signs are no code: lines, quotes, a smaller-than sign between numbers', () => {
    expect(found(draft({ notes: 'Eén regel.\nNog een: 3 < 5 > 2, \u2018ja\u2019 & nee.' }))).toEqual([])
  })

  test('what only the facilitator reads may be long', () => {
    expect(keys(draft({ notes: sentence(60), prompts: ['Verantwoordelijkheidsgevoel?', 'Waarom?'] }))).toEqual([])
  })
})

describe('references', () => {
  const withVerdicts = (options: Partial<Record<string, Verdict>>) => draft({ references: [referenceWith(options)] })
  const silent = (searched?: string): Verdict => ({ standing: 'silent', reason: 'Niets.', citations: [], searched })

  test.each<[string, Card, string[]]>([
    [
      'an option without a verdict',
      withVerdicts({ A: inLine, B: grey }),
      ['verdictMissing references.0.options.C.standing'],
    ],
    [
      'a verdict without an option',
      withVerdicts({ A: inLine, B: grey, C: grey, D: grey }),
      ['verdictTooMany references.0.options'],
    ],
    [
      'grey without its shade',
      withVerdicts({ A: inLine, B: grey, C: { ...grey, shade: undefined } }),
      ['shadeMissing references.0.options.C.shade'],
    ],
    [
      'a standing without a rule',
      withVerdicts({ A: { ...inLine, citations: [] }, B: grey, C: grey }),
      ['citationMissing references.0.options.A.citations'],
    ],
    [
      'a rule that is not there',
      withVerdicts({ A: { ...inLine, citations: ['town-9'] }, B: grey, C: grey }),
      ['citationUnknown references.0.options.A.citations'],
    ],
    [
      'silence that was not searched for',
      withVerdicts({ A: inLine, B: grey, C: silent() }),
      ['searchedMissing references.0.options.C.searched'],
    ],
    ['silence that was', withVerdicts({ A: inLine, B: grey, C: silent('Alles.') }), []],
    ['nobody approving', withVerdicts({ A: grey, B: grey, C: grey }), ['nothingInLine references']],
    ['nobody frowning', withVerdicts({ A: inLine, B: inLine, C: inLine }), ['nothingToWeigh references']],
  ])('%s', (_, card, expected) => {
    expect(keys(card)).toEqual(expected)
  })

  test('a code that is not compared yet is a warning, an unknown one an error', () => {
    expect(found(draft(), [town, { ...town, id: 'city', organisation: 'City' }])).toMatchObject([
      { key: 'codeNotCompared', severity: 'warning', words: ['City'] },
    ])
    expect(found(draft(), [])).toMatchObject([{ key: 'codeUnknown', severity: 'error', words: ['town'] }])
  })

  test('another version is an error; a lapsed or unchecked one a warning (M8)', () => {
    const changed = (version: Partial<Code['version']>) => [{ ...town, version: { ...town.version, ...version } }]
    expect(keys(draft(), changed({ id: '2024' }))).toEqual(['versionUnknown references.0.version'])
    expect(found(draft(), changed({ lapsed: true }))).toMatchObject([{ key: 'versionLapsed', severity: 'warning' }])
    expect(found(draft(), changed({ checked: undefined }))).toMatchObject([
      { key: 'versionNotChecked', severity: 'warning' },
    ])
  })
})
