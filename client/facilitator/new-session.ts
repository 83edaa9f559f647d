/** A session that is being made: sensible first values, and the body that is posted. */
import { type Format, formats, type Programme } from '../../shared/format.ts'
import { minutesOf, scripts } from '../../shared/script.ts'
import type { CodeLabel } from '../../shared/view.ts'
import type { ConsoleAnswer, DeckLabel, NewSessionBody } from '../../shared/wire.ts'

export type Draft = NewSessionBody

/** What every group of fields gets. */
export interface FieldsProps {
  readonly draft: Draft
  readonly start: ConsoleAnswer
  readonly change: (part: Partial<Draft>) => void
}

const isFormat = (format: string): format is Format => Object.hasOwn(formats, format)

/** Whether a format has a second spread for the first one to wait for. */
export const hasShift = (format: Format): boolean => (formats[format] as readonly string[]).includes('shift')

/** What the form opens with: the first deck with the cards that fit one meeting, and the code and minimum group of the organisation. */
export function draftFor(start: ConsoleAnswer): Draft {
  const base = {
    name: '',
    lens: start.lens ?? '',
    teamCount: 3,
    minimumGroup: start.minimumGroup,
    keepArguments: false,
    spreadAt: 'beforeTalk' as const,
    approveArguments: null,
    prepared: false,
    rehearsal: false,
  }
  return withLens({ ...base, ...deckChoice(start.decks[0]) }, start)
}

/** The codes that every chosen card is compared with. */
export function lensesFor({ deck, cards }: Pick<Draft, 'deck' | 'cards'>, start: ConsoleAnswer): CodeLabel[] {
  const chosen = start.decks.find(({ id }) => id === deck)?.cards.filter(({ id }) => cards.includes(id)) ?? []
  return start.codes.filter(({ code }) => chosen.every(({ codes }) => codes.includes(code)))
}

/** The draft with a lens that its cards have: the one it had, else that of the organisation, else the first; '' when there is none. */
export function withLens(draft: Draft, start: ConsoleAnswer): Draft {
  const codes = lensesFor(draft, start).map(({ code }) => code)
  const lens = [draft.lens, start.lens].find((code) => code !== null && codes.includes(code))
  return { ...draft, lens: lens ?? codes[0] ?? '' }
}

/** Most cards of a rehearsal: enough to see how one follows another. */
const rehearsalCards = 2

/** A whole workshop on the first cards of the shortest deck; null without decks. */
export function rehearsalDraft(start: ConsoleAnswer, name: string): Draft | null {
  const [deck] = [...start.decks].sort((a, b) => a.cards.length - b.cards.length)
  if (!deck) return null
  const cards = deck.cards.slice(0, rehearsalCards).map(({ id }) => id)
  return withLens({ ...draftFor(start), ...deckChoice(deck), cards, name, format: 'workshop', rehearsal: true }, start)
}

/** The first cards of a deck that fit the minutes it is made for, at most as many as the script of its programme plays (M16). */
function cardsThatFit({ cards, minutes, programme }: DeckLabel): string[] {
  const upTo = (at: number) => cards.slice(0, at + 1).reduce((sum, card) => sum + card.minutes, 0)
  const fitting = cards.filter((_, at) => at === 0 || upTo(at) <= minutes)
  return fitting.slice(0, scripts[programme]?.cards).map(({ id }) => id)
}

/** What changes with the deck: its programme, its format and the cards that fit one meeting. */
export function deckChoice(
  deck: DeckLabel | undefined,
): Pick<Draft, 'deck' | 'cards'> & { programme: Programme; format: Format } {
  return {
    deck: deck?.id ?? '',
    programme: deck?.programme ?? 'team',
    format: deck && isFormat(deck.format) ? deck.format : 'workshop',
    cards: deck ? cardsThatFit(deck) : [],
  }
}

/** The chosen cards in the order of the deck, with `card` added or taken out. */
export function withCard(draft: Draft, deck: DeckLabel, card: string, chosen: boolean): Draft {
  const cards = deck.cards.map(({ id }) => id).filter((id) => (id === card ? chosen : draft.cards.includes(id)))
  return { ...draft, cards }
}

/** Minutes of the whole session as the advisory clocks have it, with welcome and closing. */
export const minutesIn = ({ format, cards, teamCount, spreadAt }: Draft): number =>
  minutesOf({ format, cards: cards.length, withTeams: teamCount > 0, spreadAt })

/** The body to post; null when a name, a card or a lens is missing. */
export function bodyOf(draft: Draft): NewSessionBody | null {
  const name = draft.name.trim()
  const spreadAt = hasShift(draft.format) ? draft.spreadAt : 'beforeTalk'
  return name === '' || draft.cards.length === 0 || draft.lens === '' ? null : { ...draft, spreadAt, name }
}
