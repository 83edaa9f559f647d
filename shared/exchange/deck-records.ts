/** A deck with its cards as records, ready to be laid out on sheets. */
import type { DraftCard, DraftReference } from '../draft-card.ts'
import { emptyVerdict, lettersOf } from '../draft-forms.ts'
import { formatWords, programmeWords, standingWord, yesNo } from './cell-words.ts'
import type { DeckKind } from './deck-kinds.ts'
import type { Written } from './record-sheets.ts'
import type { Language } from './sheet.ts'
import type { WholeDraft } from './whole-draft.ts'

/** Every row of every sheet; what has words of a closed list is written in `language`. */
export function deckRecords({ deck, cards }: WholeDraft, language: Language): Record<DeckKind, Written[]> {
  const { cards: order, ...about } = deck
  return {
    deck: [
      {
        ...about,
        programme: programmeWords[about.programme][language],
        format: formatWords[about.format][language],
        minutes: numberOf(about.minutes),
      },
    ],
    card: cards.map((card, at) => cardRecord(card, order[at]?.why ?? '', language)),
    option: cards.flatMap((card) =>
      card.options.map((texts, at) => ({ card: card.id, letter: lettersOf(at + 1)[at], ...texts })),
    ),
    reference: cards.flatMap((card) =>
      card.references.map(({ options: _, ...texts }) => ({ card: card.id, ...texts })),
    ),
    verdict: cards.flatMap((card) => card.references.flatMap((one) => verdictRecords(card, one, language))),
  }
}

const numberOf = (value: number | null): string => (value === null ? '' : String(value))

function cardRecord(card: DraftCard, why: string, language: Language): Written {
  const { id, title, topics, contrasts, role, situation, question, values, stakeholders, notes, prompts } = card
  return {
    ...{ id, title, why, topics, contrasts, role, situation, question, values, stakeholders, notes, prompts },
    ordered: yesNo[card.ordered ? 'yes' : 'no'][language],
    twist: card.twist.text,
    twistWhy: card.twist.why,
    minutes: numberOf(card.minutes),
    ...card.oath,
  }
}

const verdictRecords = (
  { id, options: { length } }: DraftCard,
  { code, options }: DraftReference,
  language: Language,
): Written[] =>
  lettersOf(length).map((letter) => {
    const { standing, shade, ...rest } = options[letter] ?? emptyVerdict
    return { card: id, code, letter, standing: standingWord(standing, shade, language), ...rest }
  })
