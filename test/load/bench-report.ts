/** The bench's figures beside the goals of PERFORMANCE.md, as tables for a terminal. */
import { cpus } from 'node:os'
import type { Compared, Endurance } from './bench-run.ts'
import type { Figures } from './figures.ts'

export interface Sized {
  readonly rooms: number
  readonly perRoom: number
  readonly withTeams: boolean
  readonly figures: Compared
}

/** Everything that one run of the bench found. */
export interface Found {
  readonly machine: string
  readonly times: number
  readonly sizes: readonly Sized[]
  readonly endurance: readonly (Endurance & { readonly seats: number; readonly floorMemory: number })[]
}

export interface Goal {
  readonly what: string
  readonly goal: string
  readonly value: number
  readonly reached: boolean
}

export const machine = (): string => `${cpus().length} x ${cpus()[0]?.model ?? '?'}, Node ${process.version}`

type Name = keyof Figures

const lines: readonly (readonly [Name, string])[] = [
  ['joinsPerSecond', 'joins per second'],
  ['joinP50', 'join p50, ms'],
  ['joinP99', 'join p99, ms'],
  ['cpuPerJoin', 'server CPU per join, ms'],
  ['bytesPerJoin', 'bytes received per join'],
  ['cpuPerVote', 'server CPU per vote, ms'],
  ['ackP50', 'vote to answer p50, ms'],
  ['ackP99', 'vote to answer p99, ms'],
  ['revealLast', 'reveal to last client, ms'],
  ['cpuPerRound', 'server CPU per client and round, ms'],
  ['receivedPerRound', 'bytes received per client and round'],
  ['sentPerRound', 'bytes sent per client and round'],
]

const shown = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(3)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function sizeTable({ rooms, perRoom, withTeams, figures: { ours, floor, bare } }: Sized): string {
  const title = `${rooms} room${rooms > 1 ? 's' : ''} of ${perRoom}${withTeams ? ', in teams' : ''}`
  const head = [title, 'ours', 'floor', 'ratio', 'floor, count to host only', 'ratio']
  const body = lines.map(([name, label]) =>
    row([
      label,
      shown(ours[name]),
      shown(floor[name]),
      shown(ours[name] / floor[name]),
      shown(bare[name]),
      shown(ours[name] / bare[name]),
    ]),
  )
  return [row(head), row(head.map(() => '---')), ...body].join('\n')
}

const atMost = (what: string, value: number, most: number, unit = ''): Goal => ({
  what,
  goal: `at most ${most}${unit}`,
  value,
  reached: value <= most,
})

/** The goals that this run can say something about. */
export function goalsOf({ sizes, endurance }: Found): Goal[] {
  const plain = sizes.filter((size) => !size.withTeams)
  const single = plain.filter(({ rooms }) => rooms === 1)
  const [smallest, largest] = [single[0], single.at(-1)]
  const many = plain.find(({ rooms }) => rooms > 1)
  const goals: Goal[] = []
  if (largest) goals.push(...goalsOfRoom(largest))
  if (largest && many) {
    const cost = ({ figures: { ours } }: Sized) => ours.cpuPerJoin + ours.cpuPerRound
    goals.push(atMost(`CPU of ${many.rooms} rooms of ${many.perRoom} to one room`, cost(many) / cost(largest), 1.3))
  }
  if (smallest && largest && smallest !== largest) {
    const grows = (name: Name) => largest.figures.ours[name] / smallest.figures.ours[name]
    goals.push(atMost(`CPU per join, N = ${largest.perRoom} to ${smallest.perRoom}`, grows('cpuPerJoin'), 1.3))
    goals.push(atMost('CPU per round, the same', grows('cpuPerRound'), 1.3))
  }
  const last = endurance.at(-1)
  if (last) goals.push(...goalsOfEndurance(last))
  return goals
}

function goalsOfRoom({ perRoom, figures: { ours, floor } }: Sized): Goal[] {
  const ratio = (name: Name) => ours[name] / floor[name]
  return [
    atMost(`CPU per vote to floor, N = ${perRoom}`, ratio('cpuPerVote'), 1.5),
    atMost('CPU per join to floor', ratio('cpuPerJoin'), 4),
    atMost('bytes received per round to floor', ratio('receivedPerRound'), 1.5),
    atMost('reveal to last client, to floor', ratio('revealLast'), 1.5),
    atMost('reveal to last client', ours.revealLast, 150, ' ms'),
    atMost('vote to durable answer, p99', ours.ackP99, 100, ' ms'),
  ]
}

const goalsOfEndurance = ({ seats, memory, firstPage, back }: Found['endurance'][number]): Goal[] => [
  atMost('memory per participant', memory / 1024, 40, ' KB'),
  atMost('start to first page', firstPage, 1500, ' ms'),
  atMost(`kill -9 with ${seats} seats until all are back`, back, 5000, ' ms'),
]

/** What `--json` prints: everything, with the ratios to both floors and the goals. */
export const withGoals = (found: Found) => ({
  ...found,
  sizes: found.sizes.map((size) => ({
    ...size,
    toFloor: ratios(size.figures.ours, size.figures.floor),
    toBareFloor: ratios(size.figures.ours, size.figures.bare),
  })),
  goals: goalsOf(found),
})

const ratios = (ours: Figures, other: Figures) =>
  Object.fromEntries(lines.map(([name]) => [name, ours[name] / other[name]]))

export function textOf(found: Found): string {
  const goals = goalsOf(found).map(({ what, goal, value, reached }) =>
    row([what, goal, shown(value), reached ? 'yes' : 'NO']),
  )
  const endurance = found.endurance.map(({ seats, memory, floorMemory, firstPage, back }) =>
    row([String(seats), shown(memory / 1024), shown(floorMemory / 1024), shown(firstPage), shown(back)]),
  )
  return [
    `${found.machine}; medians of ${found.times} plays each`,
    ...found.sizes.map(sizeTable),
    [
      row(['seats', 'KB per client', 'floor', 'first page, ms', 'all back, ms']),
      row(Array(5).fill('---')),
      ...endurance,
    ].join('\n'),
    [row(['goal', '', 'found', 'reached']), row(Array(4).fill('---')), ...goals].join('\n'),
  ].join('\n\n')
}
