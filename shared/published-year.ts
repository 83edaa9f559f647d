/** From the sums of a year to what is published of it: the only way by which they leave the server (T7, T9). */
import { programmes } from './format.ts'
import { publishCard } from './published-card.ts'
import type { PublishedCard, PublishedDeck, PublishedYear } from './published-year-schema.ts'
import type { CardSum, DeckFaces, MonthSum, YearSums } from './year-sums.ts'

export function publishYear({ year, months, topics, cards }: YearSums, decks: readonly DeckFaces[]): PublishedYear {
  const presentIn = sumOf(months, 'presentIn')
  return {
    schema: 'dilemmaspel-year-1',
    year,
    ...playedIn(months),
    present: presentIn === 0 ? null : sumOf(months, 'present'),
    presentIn,
    programmes: programmes.map((programme) => ({
      programme,
      ...playedIn(months.filter((row) => row.programme === programme)),
    })),
    months: Array.from({ length: 12 }, (_, at) => ({
      month: at + 1,
      ...playedIn(months.filter((row) => row.month === at + 1)),
    })),
    topics: [...topics].sort((a, b) => b.played - a.played || (a.topic < b.topic ? -1 : 1)),
    decks: decks
      .map((deck) => publishDeck(deck, cards))
      .filter((deck) => deck.cards.length > 0)
      .sort((a, b) => a.title.localeCompare(b.title, 'nl') || (a.version < b.version ? -1 : 1)),
  }
}

const sumOf = (rows: readonly MonthSum[], column: 'sessions' | 'participants' | 'present' | 'presentIn'): number =>
  rows.reduce((sum, row) => sum + row[column], 0)

const playedIn = (rows: readonly MonthSum[]) => ({
  sessions: sumOf(rows, 'sessions'),
  participants: sumOf(rows, 'participants'),
})

/** The cards that were played, in the order of the deck. What is compared is what is published: no order tells more than the page. */
function publishDeck({ id, version, title, cards }: DeckFaces, sums: readonly CardSum[]): PublishedDeck {
  const found = cards.flatMap((face) => {
    const sum = sums.find((one) => one.deck === id && one.version === version && one.card === face.id)
    return sum ? [publishCard(face, sum)] : []
  })
  const ranked = (value: (card: PublishedCard) => number | null): string[] =>
    found
      .flatMap((card) => [{ card: card.card, value: value(card) }])
      .flatMap(({ card, value }) => (value === null ? [] : [{ card, value }]))
      .sort((a, b) => b.value - a.value)
      .map(({ card }) => card)
  return {
    deck: id,
    version,
    title,
    cards: found,
    divided: ranked(({ variation }) => variation?.value ?? null),
    moved: ranked(({ growth }) => growth && Math.abs(growth.by)),
  }
}
