/** From the stored report of a session to the published one: the only way by which it leaves the server (T7). */
import type { PlayedCard } from './citation.ts'
import type { ShownRound } from './disclosure.ts'
import { publishedMeasures } from './published-measures.ts'
import { cardsThat } from './published-most.ts'
import type { PublishedReport, PublishedRound, PublishedSpread } from './published-schema.ts'
import { publishedSpreads } from './published-spread.ts'
import { publishedReferences } from './published-standings.ts'
import { type PublishingRules, publishedPeople, publishingRules } from './publishing-rules.ts'
import type { Report, ReportedRound } from './report.ts'
import type { ShiftWord } from './shift.ts'

/** `cards`: of the version of the deck that was played, for what the codes say. */
export function publish(
  report: Report,
  cards: readonly PlayedCard[],
  rules: PublishingRules = publishingRules,
): PublishedReport {
  const {
    session,
    name,
    date,
    programme,
    format,
    lens,
    deck,
    minimumGroup,
    seats,
    participants,
    present = null,
  } = report
  const spreads = spreadsByRound(report.rounds, rules)
  const rounds = report.rounds.map((round) => roundOf(round, spreads(round), { lens, cards, rules }))
  const { id, version, title } = deck
  return {
    schema: 'dilemmaspel-report-1',
    session,
    name,
    date,
    programme,
    format,
    lens,
    deck: { id, version, title },
    minimumGroup,
    seats: publishedPeople(seats, rules),
    participants: publishedPeople(participants, rules),
    present,
    ...cardsThat(report.rounds, rounds),
    rounds,
  }
}

interface Spreads {
  readonly first: PublishedSpread | null
  readonly second: PublishedSpread | null
}

/** The spreads of every round. A card and its twist are looked at together. */
function spreadsByRound(rounds: readonly ReportedRound[], rules: PublishingRules): (round: ReportedRound) => Spreads {
  const found = new Map<ReportedRound, Spreads>()
  for (const card of new Set(rounds.map((round) => round.card))) {
    const together = rounds.filter((round) => round.card === card)
    const spreads = publishedSpreads(
      together.flatMap(({ shown }) => [shown.first, shown.second]),
      rules,
    )
    together.forEach((round, at) => {
      found.set(round, { first: spreads[2 * at] ?? null, second: spreads[2 * at + 1] ?? null })
    })
  }
  return (round) => found.get(round) ?? { first: null, second: null }
}

interface Setting {
  readonly lens: string
  readonly cards: readonly PlayedCard[]
  readonly rules: PublishingRules
}

function roundOf(round: ReportedRound, spreads: Spreads, { lens, cards, rules }: Setting): PublishedRound {
  const { card: id, title, twist, skipped, minutes, options, shown, decisions, arguments: kept } = round
  const { first, second } = spreads
  const card = twist || skipped ? undefined : cards.find((one) => one.id === id)
  const shift = publishedShift(shown, spreads, rules)
  const ordered = cards.some((one) => one.id === id && one.ordered)
  const votes = { first: { shown: shown.first, published: first }, second: { shown: shown.second, published: second } }
  return {
    card: id,
    title,
    twist,
    skipped,
    minutes,
    options,
    first,
    second,
    shift,
    measures: publishedMeasures(shown, { first, second, shift }, ordered, rules),
    choices: decisions,
    references: card ? publishedReferences(card, lens, votes, rules) : [],
    arguments: kept,
  }
}

/** The word for the shift. With other columns in the second vote it could tell apart options that are kept back in the first. */
function publishedShift(
  { first, second, shift }: ShownRound,
  spreads: Spreads,
  rules: PublishingRules,
): ShiftWord | null {
  if (shift?.kind !== 'words') return null
  const hasSameColumns = [first, second].every(
    (one) => one?.kind !== 'counts' || one.slots.join() === shift.slots.join(),
  )
  return !rules.comparable || hasSameColumns || isWhole(spreads) ? shift.word : null
}

const isWhole = ({ first, second }: Spreads): boolean =>
  [first, second].every((spread) => spread?.kind === 'shares' && !spread.shares.includes(null))
