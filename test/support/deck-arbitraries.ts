/** Any valid deck, with the texts that files trip over. */
import fc from 'fast-check'
import { mostCharacters } from '../../shared/authored-text.ts'
import { type Card, card, deck, type Reference, type Verdict } from '../../shared/deck.ts'
import type { DraftReference } from '../../shared/draft-card.ts'
import type { WholeDeck } from '../../shared/exchange/whole-deck.ts'
import { draftOfWhole, type WholeDraft } from '../../shared/exchange/whole-draft.ts'
import { formats, programmes } from '../../shared/format.ts'
import { type OptionId, optionIds } from '../../shared/option.ts'

/** What a CSV, a spreadsheet or YAML could take for something else. */
const nasty = [
  'no',
  'yes',
  'true',
  'null',
  '~',
  '007',
  '1e5',
  '0x1F',
  '1-2',
  '12:30',
  '2026-11-28',
  '3,5',
  '=1+1',
  "=cmd|'/c calc'!A1",
  '+31 20 123',
  '-5 graden',
  '@jan',
  "'=x",
  "''@",
  "'t is zo",
  "'",
  '"',
  '""',
  'a"b;c',
  'a,b\tc',
  'a;b',
  'regel\nnog een',
  'a\n\n  b',
  '\u{1f9c0} kaas',
  'e\u0301\u00e9 \u202b\u05d0',
  '# geen commentaar',
  '- lijst',
  'a: b',
  '&anker',
  '*alias',
  '!!str x',
  '%x',
  '`',
  '{a}',
  '[b]',
  '|',
  '>-',
  '<script>alert(1)</script>',
  '<x onerror="y">',
  '&lt;&amp;',
  ']]>',
  '_x000D_',
  '_x005F_x0041_',
  'uitleg',
  'Soort',
  'sep=;',
  'a\u2028b\u2029c',
  '__proto__',
  '\u{20bb7}\u{10fffd}',
  ' \u00a0x',
  'x\ufeffy',
  'toestemming '.repeat(400),
]
const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
const written = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...nasty) }, letters, fc.lorem({ maxCount: 30 }))

/** Texts as the schema keeps them; others become one that it keeps. */
const textOf = (words: number) =>
  written.map((raw) => {
    const fits = card.shape.role.safeParse(
      raw
        .split(/(?<=\s)/)
        .slice(0, words)
        .join('')
        .slice(0, mostCharacters),
    )
    return fits.success ? fits.data : 'x'
  })
/** Any text that a schema keeps. */
export const anyText = textOf(10_000)
const text = anyText
const texts = (least: number) => fc.array(text, { minLength: least, maxLength: 6 })
export const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/)
export const dotted = fc.stringMatching(/^[a-z0-9]{1,8}([-.][a-z0-9]{1,6}){0,3}$/)
const distinct = (least: number, most: number) => fc.uniqueArray(name, { minLength: least, maxLength: most })

const citations = fc.array(dotted, { minLength: 1, maxLength: 4 })
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ standing: fc.constantFrom('inLine' as const, 'contrary' as const), reason: text, citations }),
  fc.record({
    standing: fc.constant('grey' as const),
    shade: fc.constantFrom('conditional' as const, 'discouraged' as const, 'ambiguous' as const),
    reason: text,
    citations,
    searched: text,
  }),
  fc.record({
    standing: fc.constant('silent' as const),
    reason: text,
    citations: fc.constant<string[]>([]),
    searched: text,
  }),
)

const forOptions = <T>(ids: readonly OptionId[], one: fc.Arbitrary<T>): fc.Arbitrary<Record<OptionId, T>> =>
  fc
    .tuple(...ids.map(() => one))
    .map((all) => Object.fromEntries(ids.map((id, at) => [id, all[at]])) as Record<OptionId, T>)

const reference = (code: string, ids: readonly OptionId[]): fc.Arbitrary<Reference> =>
  fc.record({
    code: fc.constant(code),
    version: dotted,
    options: forOptions(ids, verdict),
    leavesOpen: text,
    talkTo: text,
  })

const oneCard = (id: string): fc.Arbitrary<Card> =>
  fc.tuple(fc.integer({ min: 2, max: 6 }), distinct(1, 3)).chain(([count, codes]) => {
    const ids = optionIds.slice(0, count)
    return fc.record(
      {
        id: fc.constant(id),
        title: textOf(8),
        topics: fc.array(name, { minLength: 1, maxLength: 3 }),
        contrasts: fc.array(fc.constantFrom('C01', 'C12', 'C43'), { maxLength: 2 }),
        role: text,
        situation: textOf(120),
        question: textOf(15),
        ordered: fc.boolean(),
        options: fc.tuple(
          ...ids.map((letter) => fc.record({ id: fc.constant(letter), text, for: text, against: text })),
        ),
        values: texts(2),
        stakeholders: texts(1),
        twist: fc.record({ text, why: text }),
        notes: text,
        prompts: texts(2),
        minutes: fc.integer({ min: 3, max: 60 }),
        oath: fc.record({ coreValue: text, promise: text }),
        references: fc.tuple(...codes.map((code) => reference(code, ids))),
      },
      { requiredKeys: Object.keys(card.shape).filter((key) => key !== 'oath') as Exclude<keyof Card, 'oath'>[] },
    ) as fc.Arbitrary<Card>
  })

/** Any valid whole deck of up to three cards. */
export const anyDeck: fc.Arbitrary<WholeDeck> = distinct(1, 3).chain((ids) =>
  fc
    .record({
      deck: fc.record({
        id: name,
        title: text,
        about: text,
        programme: fc.constantFrom(...programmes),
        format: fc.constantFrom(...(Object.keys(formats) as (keyof typeof formats)[])),
        minutes: fc.integer({ min: 5, max: 240 }),
        cards: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), why: text }))),
      }),
      cards: fc.tuple(...ids.map(oneCard)),
    })
    .map((whole) => ({ deck: deck.parse(whole.deck), cards: whole.cards.map((one) => card.parse(one)) })),
)

/** A deck that is not finished: some texts are still empty, some choices not made. */
export const anyDraft: fc.Arbitrary<WholeDraft> = fc
  .tuple(anyDeck, fc.infiniteStream(fc.integer({ min: 0, max: 5 })))
  .map(([whole, chance]) => {
    const isLeft = () => chance.next().value === 0
    const text = (value: string) => (isLeft() ? '' : value)
    const { deck: about, cards } = draftOfWhole(whole)
    return {
      deck: { ...about, title: text(about.title), about: text(about.about), minutes: isLeft() ? null : about.minutes },
      cards: cards.map((one) => ({
        ...one,
        title: text(one.title),
        role: text(one.role),
        situation: text(one.situation),
        notes: text(one.notes),
        twist: { text: text(one.twist.text), why: text(one.twist.why) },
        minutes: isLeft() ? null : one.minutes,
        values: isLeft() ? [] : one.values,
        options: one.options.map((option) => ({ ...option, text: text(option.text), for: text(option.for) })),
        references: isLeft() ? [] : one.references.map((reference) => unjudged(reference, isLeft)),
      })),
    }
  })

const unjudged = (reference: DraftReference, isLeft: () => boolean): DraftReference => ({
  ...reference,
  talkTo: isLeft() ? '' : reference.talkTo,
  options: Object.fromEntries(
    Object.entries(reference.options).map(([letter, one]) => [
      letter,
      isLeft() ? { ...one, standing: null, shade: null } : isLeft() ? { ...one, reason: '', citations: [] } : one,
    ]),
  ),
})
