/** A deck with all of its cards, as one file holds it. */
import { z } from 'zod'
import { type Card, card, deck, mostOf } from '../deck.ts'
import { type Outcome, type Place, type Problem, problem } from './problem.ts'
import { problemsOf } from './schema-problems.ts'
import { draftIn, isUnfinished, type WholeDraft } from './whole-draft.ts'

/** The cards are those that the deck names, in its order, each once. */
export const wholeDeck = z.strictObject({ deck, cards: z.array(card).min(1).max(mostOf.cards) })
export type WholeDeck = z.infer<typeof wholeDeck>
export type DeckOutcome = Outcome<WholeDeck, WholeDraft>

/** Just enough of a whole deck to see which cards it names and holds, also when the rest does not fit. */
const outline = z.object({
  deck: z.object({ cards: z.array(z.object({ id: z.unknown() })) }),
  cards: z.array(z.object({ id: z.unknown() })),
})

/** What `loose` is as a whole deck, with its cards in the order of play; or everything that is wrong with it. `placeOf` tells where a field stands in the file. */
export function wholeDeckOf(loose: unknown, placeOf: (path: readonly PropertyKey[]) => Place): DeckOutcome {
  const result = wholeDeck.safeParse(loose, { reportInput: true })
  const together = namesOf(loose).map(({ key, path, word }) => problem(key, placeOf(path), [word]))
  if (!result.success) {
    const problems = [...problemsOf(result.error, loose, placeOf), ...together]
    return { problems, unfinished: (problems.every(isUnfinished) && draftIn(loose)) || undefined }
  }
  return together.length > 0 ? { problems: together } : { value: inOrder(result.data), warnings: [] }
}

const inOrder = ({ deck, cards }: WholeDeck): WholeDeck => ({
  deck,
  cards: deck.cards.flatMap(({ id }) => cards.find((one): one is Card => one.id === id) ?? []),
})

interface NameProblem {
  readonly key: Problem['key']
  readonly path: readonly PropertyKey[]
  readonly word: string
}

/** Cards that are named twice, or only on one side. */
function namesOf(loose: unknown): NameProblem[] {
  const found = outline.safeParse(loose)
  if (!found.success) return []
  const named = found.data.deck.cards.map(({ id }) => id)
  const held = found.data.cards.map(({ id }) => id)
  return [
    ...checkNames(named, held, ['deck', 'cards'], 'cardNotInFile'),
    ...checkNames(held, named, ['cards'], 'cardNotInDeck'),
  ]
}

const checkNames = (
  ids: readonly unknown[],
  others: readonly unknown[],
  path: readonly string[],
  missing: Problem['key'],
): NameProblem[] =>
  ids.flatMap((id, at) => {
    if (typeof id !== 'string') return []
    const here = { path: [...path, at, 'id'], word: id }
    if (ids.indexOf(id) < at) return [{ key: 'idTwice' as const, ...here }]
    return others.includes(id) ? [] : [{ key: missing, ...here }]
  })
