/** Adding, moving and taking away options: what the codes say of an option goes with it, under its new letter. */
import type { DraftCard, DraftReference, DraftVerdict } from '../../shared/draft-card.ts'
import { emptyVerdict, lettersOf } from '../../shared/draft-forms.ts'

/** The card with its options in another order, or with other options: `order` names the old places, null a new one. */
function arranged(card: DraftCard, order: readonly (number | null)[]): DraftCard {
  const letters = lettersOf(card.options.length)
  const verdicts = ({ options }: DraftReference): DraftVerdict[] =>
    order.map((at) => {
      const letter = at === null ? undefined : letters[at]
      return (letter && options[letter]) ?? emptyVerdict
    })
  return {
    ...card,
    options: order.map((at) => (at === null ? undefined : card.options[at]) ?? { text: '', for: '', against: '' }),
    references: card.references.map((reference) => {
      const all = verdicts(reference)
      const options = Object.fromEntries(lettersOf(order.length).map((letter, at) => [letter, all[at] ?? emptyVerdict]))
      return { ...reference, options }
    }),
  }
}

const places = ({ options }: DraftCard): number[] => options.map((_, at) => at)

export const withOption = (card: DraftCard): DraftCard => arranged(card, [...places(card), null])
export const withoutOption = (card: DraftCard, at: number): DraftCard =>
  arranged(
    card,
    places(card).filter((place) => place !== at),
  )

/** The option at `at` changes places with the one at `to`. */
export function withOptionMoved(card: DraftCard, at: number, to: number): DraftCard {
  const order = places(card)
  if (order[to] === undefined || order[at] === undefined) return card
  return arranged(
    card,
    order.map((place) => (place === at ? to : place === to ? at : place)),
  )
}
