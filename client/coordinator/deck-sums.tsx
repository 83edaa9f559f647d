/** Per version of a deck: which cards divided most, which moved most, and the figures behind it. */
import type { PublishedCard, PublishedDeck } from '../../shared/published-year-schema.ts'
import { acrossLimits } from '../../shared/publishing-rules.ts'
import { text } from '../text/text.ts'
import { CardSums } from './card-sums.tsx'

export function DeckSums({ decks }: { readonly decks: readonly PublishedDeck[] }) {
  const words = text.value.year
  // Decks of which something can be told come first.
  const [told, silent] = [decks.filter(tells), decks.filter((deck) => !tells(deck))]
  return (
    <section class="paper stack">
      <h2>{words.cards}</h2>
      <p>{words.cardsAbout}</p>
      {told.length === 0 && <p class="note">{words.cardsNone(acrossLimits.sessions, acrossLimits.ballots)}</p>}
      {[...told, ...silent].map((deck) => (
        <Deck key={`${deck.deck} ${deck.version}`} deck={deck} />
      ))}
    </section>
  )
}

const tells = ({ cards }: PublishedDeck): boolean => cards.some(({ first }) => first !== null)

function Deck({ deck }: { readonly deck: PublishedDeck }) {
  const words = text.value.year
  const told = deck.cards.filter(({ first }) => first !== null)
  const rest = deck.cards.filter(({ first }) => first === null)
  const cardsBy = (ids: readonly string[]) => ids.flatMap((id) => deck.cards.find(({ card }) => card === id) ?? [])
  return (
    <section class="stack year-deck">
      <header>
        <h3 lang="nl">{deck.title}</h3>
        <p class="soft">{words.version(deck.version)}</p>
      </header>
      {told.length > 0 && (
        <div class="year-pair">
          <Ranking title={words.divided} cards={cardsBy(deck.divided)} said={variationOf} />
          <Ranking title={words.moved} cards={cardsBy(deck.moved)} said={growthOf} />
        </div>
      )}
      {told.map((card) => (
        <CardSums key={card.card} card={card} />
      ))}
      {rest.length > 0 && (
        <p class="soft">
          {words.tooFew(text.value.words.and(rest.map(({ title, played }) => words.times(title, played))))}
        </p>
      )}
    </section>
  )
}

interface RankingProps {
  readonly title: string
  readonly cards: readonly PublishedCard[]
  readonly said: (card: PublishedCard) => string
}

function Ranking({ title, cards, said }: RankingProps) {
  return (
    <section class="stack stack-s">
      <h4>{title}</h4>
      {cards.length === 0 ? (
        <p class="soft">{text.value.year.moreNone}</p>
      ) : (
        <ol>
          {cards.map((card) => (
            <li key={card.card}>
              <strong lang="nl">{card.title}</strong>
              <br />
              {said(card)}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function variationOf({ variation }: PublishedCard): string {
  if (!variation) return ''
  const { value, interval } = variation
  return text.value.year.variation(value, interval.low, interval.high)
}

function growthOf({ growth }: PublishedCard): string {
  if (!growth) return ''
  const { slot, by, interval } = growth
  const { option, slot: nameOf } = text.value.words
  return text.value.year.growth(slot === '*' ? nameOf(slot) : option(slot), by, interval.low, interval.high)
}
