/**
 * The sums that a reader of the published report can do. The reader is taken to have guessed every exact number behind what
 * is rounded; only what is kept back is unknown. Written without the product's own arithmetic.
 */
import type { PlayedCard } from '../../shared/citation.ts'
import type { OptionId, Slot, Standing } from '../../shared/option.ts'
import { publish } from '../../shared/published-report.ts'
import type { PublishedReport, PublishedSpread } from '../../shared/published-schema.ts'
import { type PublishingRules, publishingRules } from '../../shared/publishing-rules.ts'
import type { Report, ReportedRound } from '../../shared/report.ts'
import { isFew, matrixBreaches, matrixFindings } from './attack-matrix.ts'
import { type Person, type Play, type Published, published, type VoteName, votes } from './attack-people.ts'
import { aCard } from './builders.ts'

export const publishedBreaches = {
  underTen: 'shares of fewer than ten ballots',
  smallCell: 'a share of one to four ballots',
  workedOut: 'a group of one to four ballots, worked out from a sum',
  standing: 'a group of one to four ballots, worked out from a standing',
  toldApart: 'an option that is kept back, told apart from the others',
  ...matrixBreaches,
  exactShare: 'a share that is not in steps of five',
  exactPeople: 'a number of people that is not in steps of five, or under ten',
} as const
type Breach = (typeof publishedBreaches)[keyof typeof publishedBreaches]

const verdicts: Readonly<Record<'een' | 'twee', Readonly<Partial<Record<OptionId, Standing>>>>> = {
  een: { A: 'inLine', B: 'grey', C: 'contrary' },
  twee: { A: 'inLine', B: 'inLine', C: 'contrary' },
}

/** The card of the attack's groups: its options are ordered; with a code that tells all options apart and one that does not. */
export const attackedCard = (): PlayedCard => {
  const card = aCard('kaart', 3)
  const references = card.references.map((reference) => ({
    ...reference,
    verdicts: Object.fromEntries(
      Object.entries(verdicts[reference.code as 'een' | 'twee']).map(([option, standing]) => [
        option,
        { standing, reason: 'omdat', citations: [] },
      ]),
    ),
  }))
  return { ...card, ordered: true, references }
}

/** The stored report of a group that plays one card and its twist. */
export function storedReport({ people, setting }: Play): Report {
  const told = published(people, setting)
  const { first, second, twist } = told.ballots
  const round = (is: boolean, shown: Published['card'], counted: ReportedRound['counted']): ReportedRound => ({
    card: 'kaart',
    title: 'Titel',
    topics: ['geschenken'],
    twist: is,
    options: setting.options.map((id) => ({ id, text: id })),
    skipped: false,
    minutes: 18,
    shown,
    counted,
    decisions: [],
    arguments: [],
  })
  return {
    session: 'sessie-0001',
    name: 'Sessie',
    date: '2026-11-22',
    programme: 'team',
    format: 'workshop',
    lens: 'een',
    deck: { id: 'dek', version: 'v1', title: 'Dek' },
    minimumGroup: setting.minimum,
    seats: people.length,
    participants: people.length,
    rounds: [
      round(false, told.card, { first, ...(second !== undefined && { second }) }),
      ...(told.twist ? [round(true, told.twist, { first: twist })] : []),
    ],
  }
}

/** What is published of a group; `exact`: with every rounded number guessed. */
export const publishedOf = (play: Play, rules: PublishingRules = publishingRules, exact = false): PublishedReport =>
  publish(storedReport(play), [attackedCard()], exact ? { ...rules, roundShares: false, roundPeople: false } : rules)

/** Everything that a reader finds. */
export function readerFindings(play: Play, rules: PublishingRules = publishingRules): Set<Breach> {
  const report = publishedOf(play, rules)
  const found = new Set<Breach>(numbersIn(report))
  for (const name of matrixFindings(report, play.people)) found.add(name)
  for (const vote of votes) {
    const spread = spreadOf(report, vote)
    if (spread?.kind !== 'shares') continue
    for (const name of sumsIn(spread, vote, report, play.people)) found.add(name)
    if (spread.slots.some((slot, at) => spread.shares[at] === null && !isHidden(slot, vote, play, rules)))
      found.add(publishedBreaches.toldApart)
  }
  return found
}

const spreadOf = ({ rounds }: PublishedReport, vote: VoteName): PublishedSpread | null =>
  (vote === 'twist' ? rounds[1]?.first : rounds[0]?.[vote]) ?? null

const castIn = (people: readonly Person[], vote: VoteName, slot: Slot): number =>
  people.filter((person) => person[vote] === slot).length

function numbersIn(report: PublishedReport): Breach[] {
  const spreads = votes.map((vote) => spreadOf(report, vote)).filter((spread) => spread?.kind === 'shares')
  const ofStandings = report.rounds.flatMap(({ references }) =>
    references.flatMap(({ shares }) => shares.flatMap(({ first, second }) => [first, second])),
  )
  const ofMeasures = report.rounds.flatMap(({ measures: { first, second, gross, net, leftOut, matrix } }) => [
    gross,
    net,
    leftOut,
    ...(matrix?.shares.flat() ?? []),
    ...[first, second].flatMap((of) => (of ? [of.variation, of.polarisation, of.agreement] : [])),
    ...[first, second].flatMap((of) => of?.intervals.flatMap((one) => (one ? [one.low, one.high] : [])) ?? []),
  ])
  const isOff = (value: number | null): boolean => value !== null && value % 5 !== 0
  const found: Breach[] = []
  if ([...spreads.flatMap(({ shares }) => shares), ...ofStandings, ...ofMeasures].some(isOff))
    found.push(publishedBreaches.exactShare)
  const pairs = report.rounds.map(({ measures }) => measures.pairs)
  const people = [report.seats, report.participants, ...pairs, ...spreads.map(({ ballots }) => ballots)]
  if (people.some((value) => isOff(value) || (value !== null && value < 10))) found.push(publishedBreaches.exactPeople)
  return found
}

type Shares = Extract<PublishedSpread, { kind: 'shares' }>

/** Every group of options whose number of ballots follows from what is published of one vote. */
function sumsIn(
  { slots, shares }: Shares,
  vote: VoteName,
  report: PublishedReport,
  people: readonly Person[],
): Breach[] {
  const counts = slots.map((slot) => castIn(people, vote, slot))
  const whole = counts.reduce((a, b) => a + b, 0)
  const isSmall = (group: readonly number[]): boolean => {
    const count = group.reduce((sum, isIn, at) => sum + isIn * (counts[at] ?? 0), 0)
    return isFew(count)
  }
  const single = slots.flatMap((_, at) => (shares[at] === null ? [] : [slots.map((_, to) => Number(to === at))]))
  const plain = [slots.map(() => 1), ...single]
  const found: Breach[] = whole < 10 ? [publishedBreaches.underTen] : []
  if (single.some(isSmall)) return [...found, publishedBreaches.smallCell]
  const standing = vote === 'twist' ? [] : standingGroups(report, vote, slots)
  const groups = everyGroup(slots.length)
  if (groups.some((group) => isSmall(group) && isSpanned(plain, group))) found.push(publishedBreaches.workedOut)
  else if (groups.some((group) => isSmall(group) && isSpanned([...plain, ...standing], group)))
    found.push(publishedBreaches.standing)
  return found
}

const standingGroups = (report: PublishedReport, vote: 'first' | 'second', slots: readonly Slot[]): number[][] =>
  (report.rounds[0]?.references ?? []).flatMap(({ code, shares }) =>
    shares
      .filter((share) => share[vote] !== null)
      .map(({ standing }) =>
        slots.map((slot) => Number(slot !== '*' && verdicts[code as 'een' | 'twee'][slot] === standing)),
      ),
  )

const everyGroup = (size: number): number[][] =>
  Array.from({ length: 2 ** size - 1 }, (_, at) => Array.from({ length: size }, (_, bit) => ((at + 1) >> bit) & 1))

const isSpanned = (known: readonly number[][], group: readonly number[]): boolean =>
  rankOf([...known, [...group]]) === rankOf(known)

/** The rank of a matrix of small whole numbers. */
function rankOf(rows: readonly number[][]): number {
  let left = rows.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = left.find((row) => Math.abs(row[column] ?? 0) > 1e-9)
    if (!pivot) continue
    rank++
    left = left
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, at) => value - ((row[column] ?? 0) / (pivot[column] ?? 1)) * (pivot[at] ?? 0)))
  }
  return rank
}

/**
 * Whether the number of a small column could be another one: it can be exchanged with a column that has another number, in this
 * vote and perhaps in others, without a change in anything that is published.
 */
function isHidden(slot: Slot, vote: VoteName, play: Play, rules: PublishingRules): boolean {
  const count = castIn(play.people, vote, slot)
  if (count === 0 || count >= 5) return true
  const told = JSON.stringify(publishedOf(play, rules, true))
  const spread = spreadOf(publishedOf(play, rules), vote)
  const others = spread?.kind === 'shares' ? spread.slots.filter((_, at) => spread.shares[at] === null) : []
  return others
    .filter((two) => castIn(play.people, vote, two) !== count)
    .some((two) =>
      groupsWith(vote).some(
        (which) => JSON.stringify(publishedOf(exchanged(play, slot, two, which), rules, true)) === told,
      ),
    )
}

const groupsWith = (vote: VoteName): VoteName[][] => {
  const rest = votes.filter((one) => one !== vote)
  const [one = vote, two = vote] = rest
  return [[vote, ...rest], [vote, one], [vote, two], [vote]]
}

/**
 * The group in which those who chose `one` in these votes chose `two`, and the other way round. What was written in the first
 * vote or the twist is in the second vote the option that was made of it.
 */
function exchanged({ people, setting }: Play, one: Slot, two: Slot, which: readonly VoteName[]): Play {
  const nameIn = (vote: VoteName, slot: Slot): Slot =>
    vote === 'second' && slot === '*' ? (setting.made ?? slot) : vote !== 'second' && slot === setting.made ? '*' : slot
  const swappedIn = (vote: VoteName, choice: Person[VoteName]): Person[VoteName] => {
    const [from, to] = [nameIn(vote, one), nameIn(vote, two)]
    return choice === from ? to : choice === to ? from : choice
  }
  return {
    setting,
    people: people.map((person) => ({
      ...person,
      ...Object.fromEntries(which.map((vote) => [vote, swappedIn(vote, person[vote])])),
    })),
  }
}
