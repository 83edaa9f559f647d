/** A whole deck as records, ready to be laid out on sheets. */
import type { Card, Reference, Verdict } from '../deck.ts'
import { formatWords, programmeWords, standingWord, yesNo } from './cell-words.ts'
import type { DeckKind } from './deck-kinds.ts'
import type { Written } from './record-sheets.ts'
import type { Language } from './sheet.ts'
import type { WholeDeck } from './whole-deck.ts'

/** Every row of every sheet; what has words of a closed list is written in `language`. */
export function deckRecords({ deck, cards }: WholeDeck, language: Language): Record<DeckKind, Written[]> {
  const { cards: order, ...about } = deck
  return {
    deck: [
      {
        ...about,
        programme: programmeWords[about.programme][language],
        format: formatWords[about.format][language],
        minutes: String(about.minutes),
      },
    ],
    card: cards.map((card, at) => cardRecord(card, order[at]?.why ?? '', language)),
    option: cards.flatMap((card) => card.options.map(({ id, ...texts }) => ({ card: card.id, letter: id, ...texts }))),
    reference: cards.flatMap((card) =>
      card.references.map(({ options: _, ...texts }) => ({ card: card.id, ...texts })),
    ),
    verdict: cards.flatMap((card) => card.references.flatMap((one) => verdictRecords(card.id, one, language))),
  }
}

function cardRecord(card: Card, why: string, language: Language): Written {
  const { id, title, topics, contrasts, role, situation, question, values, stakeholders, notes, prompts } = card
  return {
    ...{ id, title, why, topics, contrasts, role, situation, question, values, stakeholders, notes, prompts },
    ordered: yesNo[card.ordered ? 'yes' : 'no'][language],
    twist: card.twist.text,
    twistWhy: card.twist.why,
    minutes: String(card.minutes),
    ...card.oath,
  }
}

const verdictRecords = (card: string, { code, options }: Reference, language: Language): Written[] =>
  Object.entries(options).map(([letter, verdict]: [string, Verdict]) => ({
    ...{ card, code, letter, standing: standingWord(verdict, language) },
    ...{ reason: verdict.reason, citations: verdict.citations, searched: verdict.searched },
  }))
