/** What an author reads while writing: everything that is missing, and exactly what would keep the card from being published. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../server/content.ts'
import { lintCard } from '../../shared/card-lint.ts'
import { resolveCard } from '../../shared/citation.ts'
import { card as cardSchema } from '../../shared/deck.ts'
import { type DraftCard, draftCard } from '../../shared/draft-card.ts'
import { cardOfDraft, draftOfCard, emptyCard, emptyReference } from '../../shared/draft-forms.ts'
import { isError } from '../../shared/finding.ts'

const content = readContent(join(import.meta.dirname, '../../content'))
const shipped = [...content.written.values()]
const [first] = shipped
if (!first) throw new Error('there is no card')

const lint = (draft: DraftCard) => lintCard(draft, content).map(({ key, field }) => `${key} ${field}`)
const errors = (draft: DraftCard) => lintCard(draft, content).filter(isError)

test.each(shipped.map((card) => [card.id, card] as const))('%s is the same card after it was a draft', (_, card) => {
  expect(draftCard.parse(draftOfCard(card))).toEqual(draftOfCard(card))
  expect(cardSchema.parse(cardOfDraft(draftOfCard(card)))).toEqual(card)
  expect(errors(draftOfCard(card))).toEqual([])
})

describe('a new card', () => {
  test('says of every field that it is empty, and nothing else of it', () => {
    expect(lint(emptyCard('nieuw', 'Nieuw'))).toEqual([
      'fieldEmpty role',
      'fieldEmpty situation',
      'fieldEmpty question',
      'fieldEmpty notes',
      ...[0, 1, 2].flatMap((at) => ['text', 'for', 'against'].map((name) => `fieldEmpty options.${at}.${name}`)),
      'fieldEmpty twist.text',
      'fieldEmpty twist.why',
      'fieldEmpty values.0',
      'fieldEmpty values.1',
      'fieldEmpty stakeholders.0',
      'fieldEmpty prompts.0',
      'fieldEmpty prompts.1',
      'referenceMissing references',
      'topicMissing topics',
      'codeNotCompared references',
    ])
  })

  test('asks a verdict on every option of a code that was added', () => {
    const draft = { ...emptyCard('nieuw', 'Nieuw'), references: [emptyReference('velsen', 'ongedateerd', 3)] }
    expect(lint(draft).filter((line) => line.includes('references.0'))).toEqual([
      'fieldEmpty references.0.leavesOpen',
      'fieldEmpty references.0.talkTo',
      ...['A', 'B', 'C'].map((letter) => `verdictMissing references.0.options.${letter}.standing`),
    ])
  })
})

const base = draftOfCard(first)
const change = (part: Partial<DraftCard>): DraftCard => ({ ...base, ...part })

test.each<[string, Partial<DraftCard>, string]>([
  ['a long title', { title: 'een twee drie vier vijf zes zeven acht negen' }, 'titleTooLong title'],
  ['one value', { values: ['Rust'] }, 'tooFew values'],
  ['nobody who is touched by it', { stakeholders: [] }, 'tooFew stakeholders'],
  ['too little time', { minutes: 2 }, 'minutesOutside minutes'],
  ['no time', { minutes: null }, 'minutesOutside minutes'],
  ['a topic that is not there', { topics: ['vissen'] }, 'topicUnknown topics'],
  ['a contrast that is not there', { contrasts: ['C99'] }, 'contrastUnknown contrasts'],
  ['half an oath', { oath: { coreValue: 'Moed', promise: ' ' } }, 'fieldEmpty oath.promise'],
  ['a code twice', { references: [...base.references, ...base.references.slice(0, 1)] }, 'codeTwice references.4.code'],
])('%s is an error', (_, part, line) => {
  expect(errors(change(part)).map(({ key, field }) => `${key} ${field}`)).toContain(line)
})

const text = fc.oneof(fc.constantFrom('', ' ', 'Je zegt ja.', 'ja '.repeat(130), '<b>', 'a\u202eb'), fc.string())
const verdict = fc.record({
  standing: fc.constantFrom('inLine', 'grey', 'contrary', 'silent', null),
  shade: fc.constantFrom('conditional', null),
  reason: text,
  citations: fc.subarray([
    'utrecht-1',
    ...(content.codes
      .get('velsen')
      ?.rules.slice(0, 2)
      .map(({ id }) => id) ?? []),
  ]),
  searched: text,
})
const parts = fc.record<Partial<DraftCard>>(
  {
    title: text,
    topics: fc.subarray(['vissen', ...content.topics.slice(0, 2).map(({ id }) => id)]),
    contrasts: fc.subarray(['C01', 'C99']),
    role: text,
    situation: text,
    question: text,
    options: fc.array(fc.record({ text, for: text, against: text }), { maxLength: 6 }),
    values: fc.array(text, { maxLength: 3 }),
    stakeholders: fc.array(text, { maxLength: 2 }),
    prompts: fc.array(text, { maxLength: 3 }),
    twist: fc.record({ text, why: text }),
    notes: text,
    minutes: fc.option(fc.integer({ min: 0, max: 70 })),
    oath: fc.option(fc.record({ coreValue: text, promise: text })),
    references: fc.array(
      fc.record({
        code: fc.constantFrom('velsen', 'utrecht', 'nergens'),
        version: fc.constantFrom('ongedateerd', '2030'),
        options: fc.record({ A: verdict, B: verdict, C: verdict, D: verdict }),
        leavesOpen: text,
        talkTo: text,
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
)

test('a draft without an error is always a card: it fits the schema, and all of its citations are found', () => {
  let whole = 0
  const isWhole = (draft: DraftCard) => {
    if (errors(draft).length > 0) return true
    whole++
    return cardSchema.safeParse(cardOfDraft(draft)).success && 'card' in resolveCard(cardOfDraft(draft), content.codes)
  }
  const one = fc.record(
    {
      [`${'title'}`]: text,
      minutes: fc.option(fc.integer({ min: 0, max: 70 })),
      notes: text,
      contrasts: fc.subarray(['C01']),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(parts, one), (part) => isWhole({ ...base, ...part } as DraftCard)),
    { numRuns: 2000 },
  )
  expect(whole).toBeGreaterThan(100)
})

test('a draft that would not fit the schema always has an error', () => {
  const says = (draft: DraftCard) => cardSchema.safeParse(cardOfDraft(draft)).success || errors(draft).length > 0
  fc.assert(
    fc.property(parts, (part) => says({ ...base, ...part })),
    { numRuns: 2000 },
  )
})
