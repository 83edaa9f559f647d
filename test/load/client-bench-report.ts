/** The figures of the client's bench beside their goals, as tables for a terminal. */
import type { Frames } from './client-bench-frames.ts'
import { lines, slowdown } from './client-bench-page.ts'
import { type Opening, pawns, type Run, views } from './client-bench-run.ts'
import { medians } from './figures.ts'

/** The medians of all runs. `machine`: on which one. */
export interface ClientFigures extends Run {
  readonly machine: string
  readonly times: number
}

interface Goal {
  readonly what: string
  readonly goal: string
  readonly found: string
  readonly reached: boolean
}

/** At most: bytes of script (gzip), ms, and a share of frames. */
const most = { script: 100_000, opening: 3000, slowFrames: 0.05 } as const
/** A table that moved for less long than this, ms, did not play the shift. */
const leastMotion = 1500

export function mediansOf(runs: readonly Run[], machine: string): ClientFigures {
  const names = Object.keys(runs[0]?.shifts ?? {}) as (keyof Run['shifts'])[]
  const shifts = names.map((name) => [name, medians<Frames>(runs.map((run) => run.shifts[name]))])
  return {
    machine,
    times: runs.length,
    slow4G: medians<Opening>(runs.map((run) => run.slow4G)),
    preset: medians<Opening>(runs.map((run) => run.preset)),
    shifts: Object.fromEntries(shifts),
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
const percentage = (share: number): string => `${(share * 100).toFixed(0)} %`

const inTime = (what: string, found: number): Goal => ({
  what,
  goal: `at most ${seconds(most.opening)}`,
  found: seconds(found),
  reached: found <= most.opening,
})

/** The goals, on slow 4G and a slow processor. */
export function goalsOf({ slow4G, shifts }: Run): Goal[] {
  return [
    {
      what: 'script before the first possible vote, gzip, Phaser excluded',
      goal: `at most ${kilobytes(most.script)}`,
      found: kilobytes(slow4G.scriptGzip),
      reached: slow4G.scriptGzip <= most.script,
    },
    inTime('link opened in the lobby, "Doe mee" tapped at once, seat taken', slow4G.seated),
    inTime('link of a held seat opened while the vote is open, first possible vote', slow4G.voting),
    ...(['phone', 'screen'] as const).map((view) => {
      const { slowShare, moved } = shifts[`${view}${slowdown}`]
      return {
        what: `frames over 32 ms in a shift with ${pawns} pawns, ${views[view].name}`,
        goal: `at most ${percentage(most.slowFrames)}`,
        found: `${percentage(slowShare)}, the table moved for ${seconds(moved)}`,
        reached: slowShare <= most.slowFrames && moved >= leastMotion,
      }
    }),
  ]
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')

const openingLines: readonly (readonly [keyof Opening, string, (value: number) => string])[] = [
  ['joinable', '"Doe mee" can be tapped', seconds],
  ['seated', 'tapped at once, seat taken', seconds],
  ['voting', 'held seat, vote open: first possible vote', seconds],
  ['scriptGzip', 'script before the vote, gzip', kilobytes],
  ['scriptWire', 'the same as it travelled, with headers', kilobytes],
  ['wireAtVote', 'everything before the vote, as it travelled', kilobytes],
  ['wireInAll', 'everything, with the table', kilobytes],
]

const shiftHead = ['shift', 'frames over 32 ms', 'in motion', 'median frame', 'worst', 'page', 'drawing']

function shiftRows({ shifts }: Run): string[][] {
  return (['phone', 'screen'] as const).flatMap((view) =>
    ([1, slowdown] as const).map((rate) => {
      const { slowShare, moved, median, worst, work, drawing } = shifts[`${view}${rate}`]
      const name = `${views[view].name}, processor ${rate}x slower`
      return [name, percentage(slowShare), seconds(moved), ...[median, worst, work, drawing].map(ms)]
    }),
  )
}
const ms = (value: number): string => `${value.toFixed(1)} ms`

export function textOf(figures: ClientFigures): string {
  const { slow4G, preset } = figures
  const opening = openingLines.map(([name, label, shown]) => [label, shown(slow4G[name]), shown(preset[name])])
  const goals = goalsOf(figures).map(({ what, goal, found, reached }) => [what, goal, found, reached ? 'yes' : 'NO'])
  return [
    `${figures.machine}; medians of ${figures.times} runs; processor ${slowdown}x slower; every opening with an empty cache`,
    table(['opening', lines.slow4G.name, lines.preset.name], opening),
    `${lines.slow4G.name}: 150 ms for each request, 1.6 Mbps down, 0.75 up; ${lines.preset.name}: 562.5 ms, 1.44 and 0.68`,
    table(shiftHead, shiftRows(figures)),
    'There is no graphics card: browser and table draw in software. Processor time per frame: of the page (slowed down too), and of the process that draws.',
    table(['goal', '', 'found', 'reached'], goals),
  ].join('\n\n')
}
