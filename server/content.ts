/** Reads `content/` from disk: codes of conduct, topics, cards and decks, checked as a whole and ready to play. */
import { type PlayedCard, type PlayedDeck, resolveCard } from '../shared/citation.ts'
import type { Code, Topic } from '../shared/code.ts'
import type { Contrast } from '../shared/contrast.ts'
import type { Card } from '../shared/deck.ts'
import type { Panel } from '../shared/panel.ts'
import type { WordList } from '../shared/word-list.ts'
import { crossCheck } from './cross-checks.ts'
import { factsFor, playedDeck } from './played-deck.ts'
import { type Report, type Shelf, valuesOf } from './shelf.ts'
import { readShelves, type Shelves } from './shelves.ts'

/** Everything in `content/`, by id where it is looked up by id. `panel` stands beside whichever code is the lens. */
export interface Content {
  readonly codes: ReadonlyMap<string, Code>
  readonly cards: ReadonlyMap<string, PlayedCard>
  readonly decks: readonly PlayedDeck[]
  readonly topics: readonly Topic[]
  readonly panel?: Panel | undefined
  /** The cards as their authors wrote them, and what those are checked against. */
  readonly written: ReadonlyMap<string, Card>
  readonly contrasts: readonly Contrast[]
  readonly words: WordList
}

/** Content that cannot be used: the message has one line per problem, naming file, id and field. */
export class ContentError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The content has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.join('\n')}`)
    this.name = 'ContentError'
    this.problems = problems
  }
}

/**
 * Reads all content under `folder`. Throws one ContentError that lists every problem: YAML that does not parse, fields
 * that do not fit, ids that differ from the file's name or occur twice, and topics, cards, codes, rules or contrasts that
 * are not there.
 */
export function readContent(folder: string): Content {
  const { content, problems } = inspectContent(folder)
  if (problems.length > 0) throw new ContentError(problems)
  return content
}

/** Reads all content under `folder` without throwing: whatever fits, and every problem as one line. */
export function inspectContent(folder: string): { content: Content; problems: readonly string[] } {
  const problems: string[] = []
  const report: Report = (where, field, message) => problems.push(`${where}${field && `, ${field}`}: ${message}`)
  const shelves = readShelves(folder, report)
  crossCheck(shelves, report)
  const cards = playedCards(shelves, report)
  return { content: contentOf(shelves, cards), problems }
}

function contentOf(shelves: Shelves, cards: ReadonlyMap<string, PlayedCard>): Content {
  return {
    codes: valuesOf(shelves.codes),
    cards,
    written: valuesOf(shelves.cards),
    decks: [...valuesOf(shelves.decks).values()].map((one) => playedDeck(one, cards)),
    topics: shelves.topics?.value ?? [],
    contrasts: shelves.contrasts?.value ?? [],
    panel: shelves.panel?.value,
    words: shelves.words?.value ?? { long: [], abbreviations: [] },
  }
}

function playedCards({ codes, cards, panel }: Shelves, report: Report): Map<string, PlayedCard> {
  const played = new Map<string, PlayedCard>()
  for (const [id, { where, value }] of cards.entries) {
    const result = resolveCard(value, valuesOf(codes))
    if ('card' in result) played.set(id, { ...result.card, facts: factsFor(value, panel?.value) })
    else
      for (const { field, message } of result.problems)
        if (!isOfBrokenCode(value, field, codes)) report(where, field, message)
  }
  return played
}

/** Whether a problem at `references.<number>...` only says again that the code's own file does not fit. */
const isOfBrokenCode = (value: Card, field: string, codes: Shelf<Code>): boolean =>
  codes.broken.has(value.references[Number(field.split('.')[1])]?.code ?? '')
