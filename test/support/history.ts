/** A year that never was: sessions with everything that everybody voted, the same every time for the same seed. */
import type { PlayedDeck } from '../../shared/citation.ts'
import type { Format, Programme } from '../../shared/format.ts'
import { type Chance, chanceFrom } from '../load/chance.ts'

/** What was cast on one card, a letter per person in the order of the seats: - for an abstention, * for something written, a space for no ballot. */
export interface RawCard {
  readonly card: string
  readonly first: string
  /** Null: there was no second vote. */
  readonly second: string | null
  /** The card was left after its first vote. */
  readonly isCutShort: boolean
}

export interface RawSession {
  readonly id: string
  /** Ms since 1970. */
  readonly closedAt: number
  readonly programme: Programme
  readonly format: Format
  readonly minimum: number
  readonly isRehearsal: boolean
  readonly owner: string | null
  readonly people: number
  /** How many of the people, the last ones, came during the first card: they vote from the second one on. */
  readonly late: number
  readonly cards: readonly RawCard[]
  /** What the facilitator set right afterwards; null: nothing. */
  readonly relabelled: { readonly programme: Programme; readonly present: number | null } | null
}

export interface Course {
  readonly seed: number
  readonly year: number
  readonly sessions: number
  /** Least and most people in a session. */
  readonly people: readonly [number, number]
  /** Least and most cards in a session. */
  readonly cards: readonly [number, number]
  /** Who lead sessions; nobody: the printed link. */
  readonly owners: readonly string[]
}

type Card = Pick<PlayedDeck['cards'][number], 'id' | 'options'>

/** How likely each option of a card is, first and second; the talk draws people to another option than they liked at first. */
interface Leaning {
  readonly letters: string
  readonly liked: readonly number[]
  readonly drawn: readonly number[]
}

export function history(cards: readonly Card[], course: Course): RawSession[] {
  const chance = chanceFrom(course.seed)
  const leanings = new Map(cards.map((card) => [card.id, leaningOf(card, chance)]))
  return Array.from({ length: course.sessions }, (_, at) => sessionOf(at, [...leanings], course, chance))
}

function leaningOf({ options }: Card, chance: Chance): Leaning {
  const some = () => options.map(() => chance.share() ** 2 + 0.03)
  return { letters: options.map(({ id }) => id).join(''), liked: some(), drawn: some() }
}

const whole = (chance: Chance, [least, most]: readonly [number, number]): number =>
  Math.floor(chance.between(least, most + 1))

function sessionOf(at: number, cards: readonly [string, Leaning][], course: Course, chance: Chance): RawSession {
  const people = whole(chance, course.people)
  const late = chance.share() < 0.15 ? Math.min(2, people - 1) : 0
  const format = chance.pick<Format>(['quick', 'workshop', 'workshop', 'deep', 'oath'])
  const programme =
    format === 'oath' ? 'ambtseed' : chance.pick<Programme>(['team', 'team', 'team', 'anders', 'ambtseed'])
  const day = Math.floor(chance.between(0, 365))
  const first = Math.floor(chance.between(0, cards.length))
  const played = Array.from({ length: Math.min(cards.length, whole(chance, course.cards)) }, (_, nth) => {
    const [card, leaning] = cards[(first + nth) % cards.length] as [string, Leaning]
    return cardOf(card, leaning, { present: nth === 0 ? people - late : people, people, format }, chance)
  })
  return {
    id: `sessie-${course.year}-${String(at).padStart(5, '0')}`,
    closedAt: Date.UTC(course.year, 0, 1 + day, 15),
    programme,
    format,
    minimum: chance.pick([5, 5, 5, 4, 8]),
    isRehearsal: chance.share() < 0.04,
    owner: course.owners.length === 0 ? null : chance.pick(course.owners),
    people,
    late,
    cards: played,
    relabelled:
      chance.share() < 0.2
        ? {
            programme: chance.pick<Programme>(['ambtseed', 'team', 'anders']),
            present: chance.share() < 0.5 ? people + 1 : null,
          }
        : null,
  }
}

interface Table {
  /** How many of the people may vote on this card. */
  readonly present: number
  readonly people: number
  readonly format: Format
}

function cardOf(card: string, leaning: Leaning, { present, people, format }: Table, chance: Chance): RawCard {
  const first = Array.from({ length: people }, (_, at) => (at < present ? firstOf(leaning, chance) : ' '))
  const isCutShort = chance.share() < 0.03
  const second = first.map((letter, at) => (at < present ? secondOf(letter, leaning, chance) : ' '))
  return { card, first: first.join(''), second: format === 'quick' || isCutShort ? null : second.join(''), isCutShort }
}

function firstOf({ letters, liked }: Leaning, chance: Chance): string {
  const luck = chance.share()
  if (luck < 0.02) return ' '
  if (luck < 0.05) return '-'
  if (luck < 0.07) return '*'
  return drawnFrom(letters, liked, chance)
}

/** Most keep to what they chose; some are drawn elsewhere, a few go out or begin to vote. */
function secondOf(letter: string, { letters, drawn }: Leaning, chance: Chance): string {
  const luck = chance.share()
  if (luck < 0.02) return ' '
  return luck < 0.3 || letter === ' ' || letter === '-' ? drawnFrom(letters, drawn, chance) : letter
}

function drawnFrom(letters: string, weights: readonly number[], chance: Chance): string {
  const upTo = weights.map((_, at) => weights.slice(0, at + 1).reduce((a, b) => a + b, 0))
  const luck = chance.share() * (upTo.at(-1) ?? 0)
  return letters[upTo.findIndex((sum) => luck < sum)] ?? letters.slice(-1)
}
