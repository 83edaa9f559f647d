/** Plays one card in one or more rooms at once, and measures the server while it does. */
import { setTimeout as wait } from 'node:timers/promises'
import { type Figures, quantile } from './figures.ts'
import { newKey, type Player, type System, type Table } from './player.ts'
import { cpuOf } from './process-meter.ts'
import { until } from './until.ts'

/** How the rooms are filled: `joining` people come in at the same time; all votes fall within `votingTime` ms. */
export interface Plan {
  readonly rooms: number
  readonly perRoom: number
  readonly joining: number
  readonly votingTime: number
}

/** Long enough for the last count to reach every screen, ms. */
const quiet = 600

interface Room {
  readonly table: Table
  readonly host: Player
  readonly players: Player[]
}

export async function play(system: System, pid: number, plan: Plan): Promise<Figures> {
  const rooms = await openRooms(system, plan)
  await wait(quiet)
  const joining = await meterJoining(rooms, pid, plan)
  const players = rooms.flatMap((room) => room.players)
  const before = trafficOf(players)
  const start = cpuOf(pid)
  await nextPhase(rooms, 'reading')
  await nextPhase(rooms, 'voting')
  await wait(quiet)
  const voting = await meterVoting(rooms, pid, plan)
  const revealLast = await nextPhase(rooms, 'spread')
  await nextPhase(rooms, 'reference')
  await wait(quiet)
  const cpuPerRound = (cpuOf(pid) - start) / players.length
  const after = trafficOf(players)
  for (const { host } of rooms) host.close()
  for (const player of players) player.close()
  await wait(quiet)
  const per = (name: 'received' | 'sent' | 'text') => (after[name] - before[name]) / players.length
  const receivedPerRound = per('received') - per('text')
  return { ...joining, ...voting, revealLast, cpuPerRound, receivedPerRound, sentPerRound: per('sent') }
}

const openRooms = (system: System, { rooms, perRoom }: Plan): Promise<Room[]> =>
  Promise.all(
    Array.from({ length: rooms }, async () => {
      const table = await system.newTable(perRoom)
      return { table, host: await table.host(), players: [] }
    }),
  )

function trafficOf(players: readonly Player[]) {
  const sum = { received: 0, sent: 0, text: 0 }
  for (const { traffic } of players)
    for (const name of ['received', 'sent', 'text'] as const) sum[name] += traffic[name]
  return sum
}

async function meterJoining(rooms: readonly Room[], pid: number, { perRoom, joining }: Plan) {
  const places = Array.from({ length: rooms.length * perRoom }, (_, at) => rooms[at % rooms.length] as Room)
  const times: number[] = []
  const [cpu, start] = [cpuOf(pid), performance.now()]
  const oneByOne = async () => {
    for (let room = places.pop(); room; room = places.pop()) {
      const from = performance.now()
      const player = await room.table.join(newKey())
      times.push(performance.now() - from)
      room.players.push(player)
    }
  }
  await Promise.all(Array.from({ length: joining }, oneByOne))
  const seconds = (performance.now() - start) / 1000
  await wait(quiet)
  const players = rooms.flatMap((room) => room.players)
  return {
    joinsPerSecond: players.length / seconds,
    joinP50: quantile(times, 0.5),
    joinP99: quantile(times, 0.99),
    cpuPerJoin: (cpuOf(pid) - cpu) / players.length,
    bytesPerJoin: trafficOf(players).received / players.length,
  }
}

async function meterVoting(rooms: readonly Room[], pid: number, { votingTime }: Plan) {
  const players = rooms.flatMap((room) => room.players)
  const cpu = cpuOf(pid)
  const times = await Promise.all(
    players.map(async (player, at) => {
      await wait(((at * 7919) % players.length) * (votingTime / players.length))
      const from = performance.now()
      await player.vote('ABC'[at % 3] ?? 'A')
      return performance.now() - from
    }),
  )
  await until('every host sees every ballot', () => rooms.every((room) => room.host.ballots === room.players.length))
  await wait(quiet)
  const cpuPerVote = (cpuOf(pid) - cpu) / players.length
  return { ackP50: quantile(times, 0.5), ackP99: quantile(times, 0.99), cpuPerVote }
}

/** Every host taps at once; resolves with the ms until the last player of the slowest room sees `phase`. */
async function nextPhase(rooms: readonly Room[], phase: string): Promise<number> {
  const times = await Promise.all(
    rooms.map(async ({ host, players }) => {
      const from = performance.now()
      const seen = Promise.all(players.map((player) => player.until(phase))).then(() => performance.now() - from)
      await Promise.all([host.advance(), host.until(phase)])
      return seen
    }),
  )
  return Math.max(...times)
}
