/** Runs plays on the real server and on both floors, alternately, through a driver process. */
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Job, Target } from './driver.ts'
import { type Figures, medians } from './figures.ts'
import type { Plan } from './play.ts'
import { RealServer, startFloor } from './servers.ts'

/** The three systems that play the same: ours, the floor with the same messages, and the floor that counts for the host only. */
export type SystemName = 'ours' | 'floor' | 'bare'
export type Compared = Readonly<Record<SystemName, Figures>>

/** What starting, filling and killing one server gave. Times in ms, memory in bytes per client. */
export interface Endurance {
  readonly firstPage: number
  readonly memory: number
  readonly back: number
}

export class Driver {
  readonly #child: ChildProcess = fork(join(import.meta.dirname, 'driver.ts'), { stdio: 'inherit' })

  ask<T>(job: Job): Promise<T> {
    return new Promise((done, fail) => {
      this.#child.once('message', (answer: { result: T } | { error: string }) => {
        if ('error' in answer) fail(new Error(answer.error))
        else done(answer.result)
      })
      this.#child.send(job)
    })
  }

  end(): void {
    this.#child.kill()
  }
}

/** Everything that a size of the bench asks for. `times`: how often each system plays. */
export interface Size extends Plan {
  readonly times: number
  readonly withTeams: boolean
  /** In processes that have just started, instead of ones that have played before. */
  readonly cold: boolean
}

const warmUp = { rooms: 2, perRoom: 200, joining: 50, votingTime: 500 }

/** Plays `size` on all systems in turn, and gives the medians per system. */
export async function compare(driver: Driver, size: Size): Promise<Compared> {
  const turns = size.cold ? Array.from({ length: size.times }, () => ({ ...size, times: 1 })) : [size]
  const played: Record<SystemName, Figures[]> = { ours: [], floor: [], bare: [] }
  for (const turn of turns) await playOnAll(driver, turn, played)
  return { ours: medians(played.ours), floor: medians(played.floor), bare: medians(played.bare) }
}

/** With a process for each system, alternately, `size.times` times. */
async function playOnAll(driver: Driver, size: Size, played: Record<SystemName, Figures[]>): Promise<void> {
  const server = await RealServer.make()
  await server.start()
  const floors = { floor: await startFloor('everybody'), bare: await startFloor('host') }
  const { facilitatorKey, url, pid } = server
  const targets: Record<SystemName, Target> = {
    ours: { url, pid, facilitatorKey, withTeams: size.withTeams },
    floor: { url: floors.floor.url, pid: floors.floor.pid },
    bare: { url: floors.bare.url, pid: floors.bare.pid },
  }
  const names = Object.keys(targets) as SystemName[]
  try {
    if (!size.cold) for (const name of names) await driver.ask({ type: 'play', target: targets[name], plan: warmUp })
    for (let time = 0; time < size.times; time++)
      for (const name of names) played[name].push(await driver.ask({ type: 'play', target: targets[name], plan: size }))
  } finally {
    await Promise.all([server.end(), floors.floor.end(), floors.bare.end()])
  }
}

/** Starts a server, fills one room, kills it with -9, starts it again and waits until all are back in their phase. */
export async function endure(seats: number): Promise<Endurance> {
  const driver = new Driver()
  const server = await RealServer.make()
  try {
    const firstPage = await server.start()
    const { url, pid, facilitatorKey } = server
    const memory = await driver.ask<number>({ type: 'fill', target: { url, pid, facilitatorKey }, seats })
    const back = driver.ask<number>({ type: 'return' })
    await server.kill('SIGKILL')
    const restart = Date.now()
    await server.start()
    return { firstPage, memory, back: (await back) - restart }
  } finally {
    driver.end()
    await server.end()
  }
}

/** Memory per client of the floor, bytes. */
export async function floorMemory(seats: number): Promise<number> {
  const driver = new Driver()
  const floor = await startFloor('everybody')
  try {
    return await driver.ask<number>({ type: 'fill', target: { url: floor.url, pid: floor.pid }, seats })
  } finally {
    driver.end()
    await floor.end()
  }
}
