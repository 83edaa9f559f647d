/** From cards and decks as written to what a session holds. */
import { hash } from 'node:crypto'
import type { PlayedCard, PlayedDeck } from '../shared/citation.ts'
import type { Card, Deck } from '../shared/deck.ts'
import type { Panel } from '../shared/panel.ts'
import { entriesFor } from '../shared/panel-entries.ts'

/** The panel with the entries that fit beside a card. */
export const factsFor = ({ topics }: Pick<Card, 'topics'>, panel: Panel | undefined): Panel | undefined =>
  panel && { ...panel, entries: entriesFor(panel, topics) }

/** A deck with its cards looked up, under the version that its text makes. */
export function playedDeck({ cards: order, ...about }: Deck, played: ReadonlyMap<string, PlayedCard>): PlayedDeck {
  const rest = { ...about, order, cards: order.flatMap(({ id }) => played.get(id) ?? []) }
  return { ...rest, version: hash('sha256', canonical(rest)).slice(0, 12) }
}

/** JSON with the keys of every object in alphabetical order: the same text for equal values, however they were written. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sorted(part) : part))

const isRecord = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

const sorted = (record: Record<string, unknown>) =>
  Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]]),
  )
