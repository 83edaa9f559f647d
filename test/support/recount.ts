/**
 * A year counted again from the raw votes alone, by a program that takes nothing from the product. Its rules are those that the product documents:
 * when a room is shown counts, which options a report holds back, which sessions may join a sum, and how a share is rounded.
 */

/** A letter per person; - abstained, * wrote something, a space for no ballot. */
export interface RawVotes {
  readonly id: string
  readonly year: number
  readonly month: number
  readonly programme: string
  readonly minimum: number
  readonly owner: string | null
  readonly present: number | null
  readonly cards: readonly { readonly card: string; readonly first: string; readonly second: string | null }[]
}

type Tally = Record<string, number>
interface Kept {
  readonly session: string
  readonly owner: string | null
  /** One tally, or two. */
  readonly tallies: readonly Tally[]
  readonly hidden: readonly Set<string>[]
}

const sum = (tally: Tally): number => Object.values(tally).reduce((a, b) => a + b, 0)

function tallyOf(letters: string, options: string): Tally {
  const tally: Tally = Object.fromEntries([...options, '*'].map((option) => [option, 0]))
  for (const letter of letters) if (letter in tally) tally[letter] = (tally[letter] ?? 0) + 1
  return tally
}

/** A room is shown counts from the minimum group on, unless all or all but one chose the same. */
const mayShow = (tally: Tally, minimum: number): boolean =>
  sum(tally) >= Math.max(1, minimum) && Math.max(...Object.values(tally)) < sum(tally) - 1

const nearlyAllIn = (tally: Tally): string | null => {
  const most = Math.max(...Object.values(tally))
  return most >= sum(tally) - 1 ? (Object.keys(tally).find((option) => tally[option] === most) ?? null) : null
}

/** A second spread is given in words where it stands too close to the first, or differs from it by a group that may not be shown. */
function showsSecond(first: Tally, second: Tally, minimum: number): boolean {
  if (!mayShow(second, minimum)) return false
  const differences = Object.keys(first).map((option) => (second[option] ?? 0) - (first[option] ?? 0))
  const more = differences.filter((one) => one > 0).reduce((a, b) => a + b, 0)
  const less = -differences.filter((one) => one < 0).reduce((a, b) => a + b, 0)
  if (mayShow(first, minimum)) {
    if (sum(second) < 10 && more + less >= 1 && more + less <= 2) return false
    const came = Object.fromEntries(differences.map((one, at) => [String(at), Math.abs(one)]))
    return !((more === 0) !== (less === 0) && !mayShow(came, minimum))
  }
  if (sum(second) >= 10) return true
  if (sum(first) < minimum) return sum(second) - (minimum - 1) > 2
  const option = nearlyAllIn(first)
  return option === null || sum(second) - (second[option] ?? 0) - 1 > 2
}

const isSmall = (count: number): boolean => count >= 1 && count <= 4

/** Options held back in tallies that are looked at together: small ones, and beside them the smallest that is not, until each small one has such a one. */
function heldBack(tallies: readonly Tally[], before: Iterable<string> = []): Set<string> {
  const held = new Set(before)
  for (const tally of tallies) for (const [option, count] of Object.entries(tally)) if (isSmall(count)) held.add(option)
  for (let isDone = false; !isDone; ) {
    isDone = true
    for (const tally of tallies) {
      const entries = Object.entries(tally)
      const large = entries.filter(([, count]) => count >= 5)
      if (
        !entries.some(([, count]) => isSmall(count)) ||
        large.length === 0 ||
        large.some(([option]) => held.has(option))
      )
        continue
      const least = Math.min(...large.map(([, count]) => count))
      for (const [option, count] of entries) if (count === least) held.add(option)
      isDone = false
      break
    }
  }
  return held
}

/** Which options the report of a session gives no share of, per vote; where nobody wrote anything there is no such column. */
function hiddenIn(tallies: readonly Tally[]): Set<string>[] {
  const columns = (tally: Tally): string =>
    Object.keys(tally)
      .filter((option) => option !== '*' || tally['*'] !== 0)
      .join()
  const withColumns = (tally: Tally): Tally =>
    Object.fromEntries(Object.entries(tally).filter(([option]) => columns(tally).split(',').includes(option)))
  return tallies.map((tally) => {
    if (sum(tally) < 10) return new Set(Object.keys(tally))
    const together = tallies.filter((one) => sum(one) >= 10 && columns(one) === columns(tally)).map(withColumns)
    const held = heldBack(together)
    const isEmpty = Object.entries(withColumns(tally)).every(([option, count]) => held.has(option) || count === 0)
    return isEmpty ? new Set(Object.keys(tally)) : held
  })
}

function keptOf(
  { id, owner, minimum }: RawVotes,
  letters: { first: string; second: string | null },
  options: string,
): Kept | null {
  const first = tallyOf(letters.first, options)
  if (!mayShow(first, minimum)) return null
  const second = letters.second === null ? null : tallyOf(letters.second, options)
  const tallies = second && showsSecond(first, second, minimum) ? [first, second] : [first]
  return { session: id, owner, tallies, hidden: hiddenIn(tallies) }
}

const added = (
  group: readonly Kept[],
  which: (one: Kept, vote: number, option: string) => boolean = () => true,
): Tally[] =>
  (group[0]?.tallies ?? []).map((tally, vote) =>
    Object.fromEntries(
      Object.keys(tally).map((option) => [
        option,
        group
          .filter((one) => which(one, vote, option))
          .reduce((all, one) => all + (one.tallies[vote]?.[option] ?? 0), 0),
      ]),
    ),
  )

const isEnough = (group: readonly Kept[]): boolean =>
  group.length >= 5 && added(group).every((tally) => sum(tally) >= 50)

type Unknown = (one: Kept, vote: number, option: string) => boolean

/** What somebody does not know: who led the sessions of one account; who has all reports. */
function unknownIn(group: readonly Kept[]): Unknown[] {
  const owners = [...new Set(group.map(({ owner }) => owner))].filter((owner) => owner !== null)
  return [
    ...owners.map(
      (owner): Unknown =>
        (one) =>
          one.owner !== owner,
    ),
    (one, vote, option) => one.hidden[vote]?.has(option) ?? false,
  ]
}

/** The sessions that join together now: those of which somebody could work out too few are left to wait. */
function joining(waiting: readonly Kept[]): readonly Kept[] {
  let group = waiting
  while (isEnough(group)) {
    const parts = unknownIn(group).flatMap((unknown) =>
      (group[0]?.tallies ?? []).flatMap((tally, vote) =>
        Object.keys(tally).map((option) => group.filter((one) => unknown(one, vote, option))),
      ),
    )
    const few = parts.find((part) => part.length > 0 && !isEnough(part))
    if (!few) return group
    group = group.filter((one) => !few.includes(one))
  }
  return []
}

export interface RecountedCard {
  readonly played: number
  readonly leftOut: number
  /** Percent per option, null where it is held back; null: nothing is told. `word`: all is held back. */
  readonly first: Readonly<Record<string, number | null>> | 'word' | null
  readonly second: Readonly<Record<string, number | null>> | 'word' | null
  /** Per option of the first vote of which a share is told: the Wilson interval in percent. */
  readonly intervals: Readonly<Record<string, readonly [number, number]>>
  /** Index of qualitative variation of the first vote, and its interval, in percent. */
  readonly variation: readonly [number, number, number] | null
  /** The option that changed most, by how much, and between which bounds, in percent. */
  readonly growth: readonly [string, number, number, number] | null
}

interface Sum {
  sessions: number
  tallies: Tally[]
  held: Set<string>
}

const five = (share: number): number => Math.round((100 * share) / 5) * 5

function sharesOf({ tallies, held }: Sum, vote: number): RecountedCard['first'] {
  const tally = tallies[vote]
  if (!tally) return null
  const wrote = tallies.some((one) => one['*'] !== 0)
  const options = Object.keys(tally).filter((option) => option !== '*' || wrote)
  if (options.every((option) => held.has(option) || tally[option] === 0)) return 'word'
  return Object.fromEntries(
    options.map((option) => [option, held.has(option) ? null : five((tally[option] ?? 0) / sum(tally))]),
  )
}

const five2 = (low: number, high: number): readonly [number, number] => [five(low) + 0, five(high) + 0]

/** The roots of (p - q)^2 = z^2 q (1 - q) / n: the bounds of a share by Wilson. */
function wilson(count: number, n: number): [number, number] {
  const z2 = 1.959963984540054 ** 2
  const p = count / n
  const [a, b, c] = [1 + z2 / n, -(2 * p + z2 / n), p * p]
  const root = Math.sqrt(b * b - 4 * a * c)
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)]
}

/** Simpson: the variance of the share of pairs that are alike, by the expected values of one, two and three ballots that are. */
function variationOf(counts: readonly number[]): readonly [number, number, number] {
  const n = counts.reduce((a, b) => a + b, 0)
  const [two, three] = [2, 3].map((power) => counts.reduce((all, count) => all + (count / n) ** power, 0)) as [
    number,
    number,
  ]
  const variance = (2 * two * (1 - two) + 4 * (n - 2) * (three - two * two)) / (n * (n - 1))
  const scale = counts.length / (counts.length - 1)
  const reach = 1.959963984540054 * scale * Math.sqrt(Math.max(0, variance))
  const value = (1 - two) * scale
  return [five(value), five(Math.max(0, value - reach)), five(Math.min(1, value + reach))]
}

/** What is told of the first vote, and of what changed, beside the shares. */
function measuresOf(told: Sum | undefined): Pick<RecountedCard, 'intervals' | 'variation' | 'growth'> {
  const shares = told && sharesOf(told, 0)
  const [first, second] = told?.tallies ?? []
  if (!told || !first || typeof shares !== 'object' || shares === null)
    return { intervals: {}, variation: null, growth: null }
  const options = Object.keys(shares)
  const shown = options.filter((option) => !told.held.has(option))
  const intervals = Object.fromEntries(
    shown.map((option) => [option, five2(...wilson(first[option] ?? 0, sum(first)))]),
  )
  const variation = variationOf(options.map((option) => first[option] ?? 0))
  return { intervals, variation, growth: second ? growthOf(shown, first, second) : null }
}

/** Newcombe, from the bounds of both shares. */
function growthOf(shown: readonly string[], first: Tally, second: Tally): RecountedCard['growth'] {
  let most: RecountedCard['growth'] = null
  for (const option of shown) {
    const [p, q] = [(first[option] ?? 0) / sum(first), (second[option] ?? 0) / sum(second)]
    const [[l1, u1], [l2, u2]] = [wilson(first[option] ?? 0, sum(first)), wilson(second[option] ?? 0, sum(second))]
    const low = q - p - Math.sqrt((q - l2) ** 2 + (u1 - p) ** 2)
    const high = q - p + Math.sqrt((u2 - q) ** 2 + (p - l1) ** 2)
    const by = five(q - p) + 0
    if (most === null || Math.abs(by) > Math.abs(most[1])) most = [option, by, ...five2(low, high)]
  }
  return most
}

/** One card over the sessions of a year, in the order in which they were closed. */
export function recountCard(card: string, options: string, sessions: readonly RawVotes[]): RecountedCard {
  const sums = new Map<number, Sum>()
  const waiting = new Map<number, Kept[]>()
  let played = 0
  for (const session of sessions) {
    const letters = session.cards.find((one) => one.card === card)
    if (!letters) continue
    played++
    const kept = keptOf(session, letters, options)
    if (!kept) continue
    const votes = kept.tallies.length
    const all = [...(waiting.get(votes) ?? []), kept].sort((a, b) => (a.session < b.session ? -1 : 1))
    const group = joining(all)
    waiting.set(
      votes,
      all.filter((one) => !group.includes(one)),
    )
    if (group.length > 0) sums.set(votes, grown(sums.get(votes), group))
  }
  const told = sums.get(2) ?? sums.get(1)
  return {
    played,
    leftOut: played - (told?.sessions ?? 0),
    first: told ? sharesOf(told, 0) : null,
    second: told ? sharesOf(told, 1) : null,
    ...measuresOf(told),
  }
}

function grown(old: Sum | undefined, group: readonly Kept[]): Sum {
  const more = added(group)
  const tallies = more.map((tally, vote) =>
    Object.fromEntries(
      Object.entries(tally).map(([option, count]) => [option, count + (old?.tallies[vote]?.[option] ?? 0)]),
    ),
  )
  const parts = unknownIn(group).flatMap((unknown) => added(group, unknown))
  return { sessions: (old?.sessions ?? 0) + group.length, tallies, held: heldBack([...more, ...parts], old?.held) }
}

/** People who cast at least one ballot. */
export const participationsIn = ({ cards }: RawVotes): number =>
  [...(cards[0]?.first ?? '')].filter((_, person) =>
    cards.some(({ first, second }) => first[person] !== ' ' || (second !== null && second[person] !== ' ')),
  ).length

export interface RecountedYear {
  readonly sessions: number
  readonly participants: number
  readonly present: number | null
  readonly byProgramme: Readonly<Record<string, { readonly sessions: number; readonly participants: number }>>
  readonly byMonth: Readonly<Record<number, { readonly sessions: number; readonly participants: number }>>
}

export function recountYear(sessions: readonly RawVotes[]): RecountedYear {
  const played = sessions.filter((session) => participationsIn(session) > 0)
  const of = (some: readonly RawVotes[]) => ({
    sessions: some.length,
    participants: some.reduce((all, session) => all + participationsIn(session), 0),
  })
  const split = (by: (session: RawVotes) => string | number) =>
    Object.fromEntries([...Map.groupBy(played, by)].map(([name, some]) => [name, of(some)]))
  const counted = played.flatMap(({ present }) => (present === null ? [] : [present]))
  return {
    ...of(played),
    present: counted.length === 0 ? null : counted.reduce((a, b) => a + b, 0),
    byProgramme: split(({ programme }) => programme),
    byMonth: split(({ month }) => month),
  }
}
