/** A deck with its cards while they are written: what goes into a file, and what a file holds that is not finished yet. */
import { z } from 'zod'
import { type DraftCard, type DraftReference, type DraftVerdict, draftCard } from '../draft-card.ts'
import { type DraftDeck, draftDeck } from '../draft-deck.ts'
import { draftOfCard, draftOfDeck, emptyVerdict, lettersOf } from '../draft-forms.ts'
import type { Problem, ProblemKey } from './problem.ts'
import type { WholeDeck } from './whole-deck.ts'

export interface WholeDraft {
  readonly deck: DraftDeck
  readonly cards: readonly DraftCard[]
}

const wholeDraft = z.strictObject({ deck: draftDeck, cards: z.array(draftCard) })

export const draftOfWhole = ({ deck, cards }: WholeDeck): WholeDraft => ({
  deck: draftOfDeck(deck),
  cards: cards.map((card) => draftOfCard(card)),
})

/** What an author may still have to do: no reason to refuse a file for a draft. */
const unfinished: ReadonlySet<ProblemKey> = new Set([
  'missing',
  'tooFew',
  'tooManyWords',
  'numberTooSmall',
  'numberTooBig',
  'shadeMismatch',
  'citationMissing',
  'searchedMissing',
  'verdictsMissing',
] satisfies ProblemKey[])
export const isUnfinished = ({ key }: Problem): boolean => unfinished.has(key)

/** The draft in something of which only pieces are missing; null when it is no draft either. */
export function draftIn(loose: unknown): WholeDraft | null {
  const { deck, cards } = fieldsOf(loose)
  const about = fieldsOf(deck)
  const found = wholeDraft.safeParse({
    deck: {
      id: about.id,
      title: textIn(about.title),
      about: textIn(about.about),
      programme: about.programme ?? 'team',
      format: about.format ?? 'workshop',
      minutes: about.minutes ?? null,
      cards: listIn(about.cards).map((one) => ({ id: fieldsOf(one).id, why: textIn(fieldsOf(one).why) })),
    },
    cards: listIn(cards).map(cardIn),
  })
  return found.success ? (found.data as WholeDraft) : null
}

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const textIn = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : (value ?? '')
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textsIn = (value: unknown) => listIn(value).map(textIn)

function cardIn(loose: unknown): unknown {
  const card = fieldsOf(loose)
  const twist = fieldsOf(card.twist)
  const options = listIn(card.options).map(fieldsOf)
  return {
    ...card,
    ...Object.fromEntries(
      (['title', 'role', 'situation', 'question', 'notes'] as const).map((name) => [name, textIn(card[name])]),
    ),
    topics: listIn(card.topics),
    contrasts: listIn(card.contrasts),
    ordered: card.ordered ?? false,
    options: options.map((one) => ({ text: textIn(one.text), for: textIn(one.for), against: textIn(one.against) })),
    values: textsIn(card.values),
    stakeholders: textsIn(card.stakeholders),
    twist: { text: textIn(twist.text), why: textIn(twist.why) },
    prompts: textsIn(card.prompts),
    minutes: card.minutes ?? null,
    oath: card.oath
      ? { coreValue: textIn(fieldsOf(card.oath).coreValue), promise: textIn(fieldsOf(card.oath).promise) }
      : null,
    references: listIn(card.references).map((one) => referenceIn(fieldsOf(one), options.length)),
  }
}

const referenceIn = (reference: Fields, count: number): Partial<Record<keyof DraftReference, unknown>> => ({
  code: textIn(reference.code),
  version: textIn(reference.version),
  options: Object.fromEntries(
    lettersOf(count).map((letter) => [letter, verdictIn(fieldsOf(fieldsOf(reference.options)[letter]))]),
  ),
  leavesOpen: textIn(reference.leavesOpen),
  talkTo: textIn(reference.talkTo),
})

const verdictIn = (verdict: Fields): Record<keyof DraftVerdict, unknown> => ({
  standing: verdict.standing ?? emptyVerdict.standing,
  shade: verdict.shade ?? null,
  reason: textIn(verdict.reason),
  citations: listIn(verdict.citations),
  searched: textIn(verdict.searched),
})
