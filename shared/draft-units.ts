/**
 * A draft cut into the parts that somebody changes and compares: a field, a list, what one code says of one option.
 * Verdicts are found by their code, not by its place, so that a code that is added moves nothing.
 */
import type { DraftText } from './authoring-wire.ts'
import type { DraftCard, DraftReference, DraftVerdict } from './draft-card.ts'
import type { DraftDeck } from './draft-deck.ts'
import { emptyVerdict } from './draft-forms.ts'
import { type OptionId, optionIds } from './option.ts'

/** The parts of a draft by their path, in the order of the form. Values are plain. */
export type Units = ReadonlyMap<string, unknown>

/** The parts of a draft. What a code in `whole` says is one part: `references.<code>`. */
export const unitsOf = ({ kind, body }: DraftText, whole: ReadonlySet<string> = new Set()): Units =>
  new Map(kind === 'card' ? cardUnits(body, whole) : deckUnits(body))

type Unit = readonly [path: string, value: unknown]

const singles = ['title', 'topics', 'contrasts', 'role', 'situation', 'question', 'ordered'] as const
const others = ['values', 'stakeholders', 'notes', 'prompts', 'minutes', 'oath'] as const

const cardUnits = (card: DraftCard, whole: ReadonlySet<string>): Unit[] => [
  ...singles.map((name): Unit => [name, card[name]]),
  ['options', card.options.length],
  ...card.options.flatMap((option, at) =>
    (['text', 'for', 'against'] as const).map((name): Unit => [`options.${at}.${name}`, option[name]]),
  ),
  ['twist.text', card.twist.text],
  ['twist.why', card.twist.why],
  ...others.map((name): Unit => [name, card[name]]),
  ...card.references.flatMap((reference) =>
    whole.has(reference.code)
      ? [[`references.${reference.code}`, reference] as const]
      : referenceUnits(reference, card.options.length),
  ),
]

function referenceUnits({ code, version, options, leavesOpen, talkTo }: DraftReference, count: number): Unit[] {
  const at = `references.${code}`
  const verdicts = optionIds.slice(0, count).flatMap((letter): Unit[] => {
    const { standing, shade, reason, citations, searched } = options[letter] ?? emptyVerdict
    const path = `${at}.options.${letter}`
    return [
      [`${path}.standing`, { standing, shade }],
      [`${path}.reason`, reason],
      [`${path}.citations`, citations],
      [`${path}.searched`, searched],
    ]
  })
  return [[`${at}.version`, version], ...verdicts, [`${at}.leavesOpen`, leavesOpen], [`${at}.talkTo`, talkTo]]
}

const deckUnits = (deck: DraftDeck): Unit[] => [
  ...(['title', 'about', 'programme', 'format', 'minutes'] as const).map((name): Unit => [name, deck[name]]),
  ['cards', deck.cards.map(({ id }) => id)],
  ...deck.cards.map(({ id, why }): Unit => [`cards.${id}.why`, why]),
]

/** A draft put together from its parts; what is not among them is empty. */
export const draftOfUnits = (kind: DraftText['kind'], id: string, units: Units): DraftText =>
  kind === 'card' ? { kind, body: cardOf(id, units) } : { kind, body: deckOf(id, units) }

function cardOf(id: string, units: Units): DraftCard {
  const get = (path: string) => units.get(path) as never
  const count = Number(units.get('options') ?? 0)
  const option = (at: number) => ({
    text: textAt(units, `options.${at}.text`),
    for: textAt(units, `options.${at}.for`),
    against: textAt(units, `options.${at}.against`),
  })
  return {
    id,
    title: get('title'),
    topics: get('topics'),
    contrasts: get('contrasts'),
    role: get('role'),
    situation: get('situation'),
    question: get('question'),
    ordered: get('ordered'),
    options: Array.from({ length: count }, (_, at) => option(at)),
    values: get('values'),
    stakeholders: get('stakeholders'),
    twist: { text: textAt(units, 'twist.text'), why: textAt(units, 'twist.why') },
    notes: get('notes'),
    prompts: get('prompts'),
    minutes: get('minutes'),
    oath: get('oath'),
    references: codesIn(units).map((code) => referenceOf(code, count, units)),
  }
}

const textAt = (units: Units, path: string): string => String(units.get(path) ?? '')

/** The codes that the units say something of, in their order. */
const codesIn = (units: Units): string[] => [
  ...new Set([...units.keys()].flatMap((path) => /^references\.([^.]+)/.exec(path)?.[1] ?? [])),
]

function referenceOf(code: string, count: number, units: Units): DraftReference {
  const at = `references.${code}`
  const whole = units.get(at) as DraftReference | undefined
  if (whole) return whole
  const verdict = (letter: OptionId): DraftVerdict => ({
    ...((units.get(`${at}.options.${letter}.standing`) as Pick<DraftVerdict, 'standing' | 'shade'>) ?? {
      standing: null,
      shade: null,
    }),
    reason: textAt(units, `${at}.options.${letter}.reason`),
    citations: (units.get(`${at}.options.${letter}.citations`) as string[] | undefined) ?? [],
    searched: textAt(units, `${at}.options.${letter}.searched`),
  })
  return {
    code,
    version: textAt(units, `${at}.version`),
    options: Object.fromEntries(optionIds.slice(0, count).map((letter) => [letter, verdict(letter)])),
    leavesOpen: textAt(units, `${at}.leavesOpen`),
    talkTo: textAt(units, `${at}.talkTo`),
  }
}

function deckOf(id: string, units: Units): DraftDeck {
  const get = (path: string) => units.get(path) as never
  const order = (units.get('cards') as string[] | undefined) ?? []
  return {
    id,
    title: get('title'),
    about: get('about'),
    programme: get('programme'),
    format: get('format'),
    minutes: get('minutes'),
    cards: order.map((card) => ({ id: card, why: textAt(units, `cards.${card}.why`) })),
  }
}
