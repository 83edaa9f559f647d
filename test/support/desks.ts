/** Desks of sessions on a real disk, without rooms or lines. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { nanoid } from 'nanoid'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { createJournal } from '../../server/journal.ts'
import { createLog } from '../../server/log.ts'
import { SessionDesk } from '../../server/session-desk.ts'
import { createSessionStore } from '../../server/session-store.ts'
import { padWritten } from '../../shared/ballot.ts'
import type { Session } from '../../shared/session.ts'
import type { Asked } from '../../shared/transition.ts'
import { testContent } from './app.ts'
import { facilitator, participant } from './builders.ts'

export class DiskForDesks {
  readonly folder: string
  database: Database
  /** Everything that was logged. */
  logged = ''

  constructor(folder: string, database: Database) {
    this.folder = folder
    this.database = database
  }

  static async open(): Promise<DiskForDesks> {
    const folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-'))
    return new DiskForDesks(folder, await openDatabase(folder))
  }

  async close(): Promise<void> {
    await this.database.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  readonly log = createLog(
    'info',
    new Writable({
      write: (chunk, _, done) => {
        this.logged += chunk
        done()
      },
    }),
  )

  /** The session's desk as it is after a restart; the session is made first if it is new. */
  async deskOf(session: Session): Promise<SessionDesk> {
    const store = createSessionStore(this.database, this.log)
    const [deck] = testContent.decks
    if (deck && (await store.findByCode(session.joinCode)) === null) await store.create(session, deck)
    const loaded = await store.load(session.id)
    if (!loaded) throw new Error('the session is not on disk')
    return new SessionDesk(loaded, createJournal(this.database, this.log), this.log)
  }

  asking(by: Asked['by'], command: Asked['command']): Asked {
    return { id: nanoid(), by, at: 1000, chance: 0.5, command }
  }

  advance(desk: SessionDesk) {
    const { phase, round } = desk.session
    return desk.ask(this.asking(facilitator, { type: 'advance', phase, round: round?.number ?? 0 }))
  }

  seatSix(desk: SessionDesk) {
    return Promise.all(
      Array.from({ length: 6 }, (_, at) => desk.ask(this.asking(participant(`p${at}`), { type: 'takeSeat' }))),
    )
  }

  /** Asks so much that a snapshot is due. */
  async takeSnapshot(desk: SessionDesk): Promise<void> {
    for (let at = 0; at < 520; at++) await desk.ask(this.asking(facilitator, { type: 'setLock', locked: at % 2 === 0 }))
  }

  /** Plays the first card of a deep session up to a vote on its twist, with something loose of every kind in both rounds. */
  async playToTwist(desk: SessionDesk): Promise<void> {
    const by = (name: string) => participant(name, desk.session.round?.number)
    const advanceTo = async (phase: string) => {
      while (desk.session.phase !== phase) await this.advance(desk)
    }
    await this.seatSix(desk)
    await advanceTo('voting')
    for (const name of ['p0', 'p1', 'p2', 'p3', 'p4']) await this.cast(desk, name, 'A')
    for (const text of ['Eerst dit.', 'Toch dat.']) await this.cast(desk, 'p5', '*', text)
    await advanceTo('discussion')
    for (const option of ['A', 'B'] as const)
      await desk.ask(this.asking(by('p0'), { type: 'addArgument', round: 1, option, text: `Voor ${option}.` }))
    const [first = '', last = ''] = [...(desk.session.round?.arguments.keys() ?? [])]
    const one = { round: 1, argument: first } as const
    await desk.ask(this.asking(by('p1'), { type: 'supportArgument', ...one, support: true }))
    await desk.ask(this.asking(facilitator, { type: 'releaseArgument', ...one, released: true }))
    await advanceTo('counter')
    for (let at = 0; at < 6; at++)
      for (const argument of at === 0 ? [first, last] : [first])
        await desk.ask(this.asking(by(`p${at}`), { type: 'pickCounter', round: 1, argument }))
    await advanceTo('shift')
    await desk.ask(this.asking(facilitator, { type: 'startTwist', round: 1, phase: 'shift' }))
    await this.cast(desk, 'p0', 'B')
    await this.cast(desk, 'p1', '*', 'Nu anders.')
    for (const choice of ['*', 'A'] as const) await this.cast(desk, 'p2', choice, 'Even niet.')
  }

  /** Casts a ballot in the open vote of the round on the table; `text` is what is written when the choice is '*'. */
  cast(desk: SessionDesk, name: string, choice: 'A' | 'B' | '*', text = '') {
    const round = desk.session.round?.number ?? 0
    const vote = desk.session.phase === 'revote' ? 'second' : 'first'
    const command = { type: 'castBallot', round, vote, choice, other: padWritten(text) } as const
    return desk.ask(this.asking(participant(name, round), command))
  }
}
