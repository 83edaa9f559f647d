/** One run of the client's bench: a phone that comes in and comes back, and the shift on a phone and on the big screen. */
import type { Browser } from 'playwright-core'
import { type Frames, watchShift } from './client-bench-frames.ts'
import { type Line, lines, openContext, SlowPage, slowdown } from './client-bench-page.ts'
import { BenchSession } from './client-bench-session.ts'
import type { RealServer } from './servers.ts'

/** Simulated people in the session, and so pawns on the table. */
export const pawns = 40

/** Times in ms since the link was opened, sizes in bytes. */
export interface Opening {
  /** "Doe mee" can be tapped. */
  readonly joinable: number
  /** It was tapped at once, and the seat is taken: whatever vote opens now can be cast. */
  readonly seated: number
  /** The link of a seat that is held already, opened while the vote is open: an option can be chosen. */
  readonly voting: number
  readonly scriptGzip: number
  readonly scriptWire: number
  /** Over the line until the vote, and with the table and everything else. */
  readonly wireAtVote: number
  readonly wireInAll: number
}

const looks = {
  joinable: 'form:has(#nickname) button[type=submit]:enabled',
  seated: '[data-phase=lobby]',
  voting: 'input[type=radio][name^=choice-]:enabled',
}

/** Opens the link on a phone in the lobby, and again while the first vote is open. */
export async function openingOn(line: Line, browser: Browser, server: RealServer): Promise<Opening> {
  const session = await BenchSession.open(server, pawns)
  const context = await openContext(browser, 360, 740)
  try {
    const phone = await SlowPage.make(context, looks, 'joinable')
    await phone.slowDown(line)
    await phone.openCold(server.url + session.path)
    const { joinable = Number.NaN, seated = Number.NaN } = await phone.seen('joinable', 'seated')
    await session.lead('voting')
    await phone.openCold(server.url + session.path)
    const { voting = Number.NaN } = await phone.seen('voting')
    const wireAtVote = phone.wireBytes
    const script = phone.scriptsBefore(voting)
    await phone.quiet()
    const wireInAll = phone.wireBytes
    return { joinable, seated, voting, scriptGzip: script.gzip, scriptWire: script.wire, wireAtVote, wireInAll }
  } finally {
    await context.close()
    session.close()
  }
}

export const views = {
  phone: { name: 'phone 360x740', width: 360, height: 740 },
  screen: { name: 'big screen 1280x800', width: 1280, height: 800 },
} as const

/** The shift on one view, with a processor `rate` times slower. */
export async function shiftOn(
  view: keyof typeof views,
  rate: number,
  browser: Browser,
  server: RealServer,
): Promise<Frames> {
  const session = await BenchSession.open(server, pawns)
  const { width, height } = views[view]
  const context = await openContext(browser, width, height)
  try {
    const slow = await SlowPage.make(context, looks, 'joinable')
    await slow.openCold(server.url + (view === 'phone' ? session.path : session.screenPath))
    await slow.quiet()
    await session.lead('revote')
    await slow.page.locator('[data-phase=revote]').waitFor()
    await slow.slowProcessor(rate)
    return await watchShift(slow, () => session.lead('shift'))
  } finally {
    await context.close()
    session.close()
  }
}

/** Everything that one run finds. */
export interface Run {
  readonly slow4G: Opening
  readonly preset: Opening
  readonly shifts: Readonly<Record<`${keyof typeof views}${1 | typeof slowdown}`, Frames>>
}

export async function runOnce(browser: Browser, server: RealServer): Promise<Run> {
  const slow4G = await openingOn(lines.slow4G, browser, server)
  const preset = await openingOn(lines.preset, browser, server)
  const phone1 = await shiftOn('phone', 1, browser, server)
  const phone4 = await shiftOn('phone', slowdown, browser, server)
  const screen1 = await shiftOn('screen', 1, browser, server)
  const screen4 = await shiftOn('screen', slowdown, browser, server)
  return { slow4G, preset, shifts: { phone1, phone4, screen1, screen4 } }
}
