/** Everything that can be said of a deck while it is put together; its cards are linted apart. No error here or there: it can be published. */
import { type LintedAgainst, lintCard } from './card-lint.ts'
import { checkTells } from './corpus-checks.ts'
import { corpusFigures } from './corpus-figures.ts'
import type { Card } from './deck.ts'
import type { DraftCard } from './draft-card.ts'
import type { DraftDeck } from './draft-deck.ts'
import { cardOfDraft, deckOfDraft } from './draft-forms.ts'
import { type Finding, finding, isError } from './finding.ts'

/** Minutes that a deck may be made for. */
export const deckMinutes = { least: 5, most: 240 } as const

/** Every finding about a deck. `cards` are all cards that there are, by id, own ones as they are written now. */
export function lintDeck(draft: DraftDeck, cards: ReadonlyMap<string, DraftCard>, against: LintedAgainst): Finding[] {
  const deck = deckOfDraft(draft)
  const { least, most } = deckMinutes
  const isOutside = deck.minutes < least || deck.minutes > most
  const inside = deck.cards.flatMap(({ id }) => cards.get(id) ?? []).map(cardOfDraft)
  return [
    ...(['title', 'about'] as const).flatMap((field) => (deck[field] === '' ? [finding('fieldEmpty', field)] : [])),
    ...(isOutside ? [finding('minutesOutside', 'minutes', { least, most })] : []),
    ...(deck.cards.length === 0 ? [finding('cardsMissing', 'cards')] : []),
    ...deck.cards.flatMap((_, at) => checkPlace(draft, at, cards, against)),
    ...checkLenses(inside, against),
    ...(deck.format === 'oath' ? checkOath(inside) : []),
    ...checkTells(corpusFigures(inside, against.codes, against.topics, against.contrasts)),
  ]
}

function checkPlace(
  { cards: order }: DraftDeck,
  at: number,
  cards: ReadonlyMap<string, DraftCard>,
  against: LintedAgainst,
): Finding[] {
  const { id = '', why = '' } = order[at] ?? {}
  const card = cards.get(id)
  if (!card) return [finding('cardUnknown', `cards.${at}`, {}, [id])]
  const errors = lintCard(card, against).filter(isError).length
  return [
    ...(order.findIndex((one) => one.id === id) < at ? [finding('cardTwice', `cards.${at}`, {}, [card.title])] : []),
    ...(errors > 0 ? [finding('cardHasErrors', `cards.${at}`, { errors })] : []),
    ...(why.trim() === '' ? [finding('fieldEmpty', `cards.${at}.why`)] : []),
  ]
}

/** A deck is played through the lens of a code that every card was compared with. */
function checkLenses(cards: readonly Card[], { codes }: LintedAgainst): Finding[] {
  const compared = (code: string) => cards.filter(({ references }) => references.some((one) => one.code === code))
  const some = [...codes.values()].filter(({ id }) => compared(id).length > 0)
  const partly = some.filter(({ id }) => compared(id).length < cards.length)
  if (cards.length > 0 && partly.length === some.length) return [finding('noCommonCode', 'cards')]
  return partly.length > 0
    ? [
        finding(
          'codeNotEverywhere',
          'cards',
          {},
          partly.map(({ organisation }) => organisation),
        ),
      ]
    : []
}

function checkOath(cards: readonly Card[]): Finding[] {
  const without = cards.filter(({ oath }) => !oath).map(({ title }) => title)
  return without.length > 0 ? [finding('oathMissing', 'cards', {}, without)] : []
}
