/** The pages around the game, which a session that goes well never shows: refusals, a lost line, a device that is passed on, help, what is kept. */
import type { Page } from 'playwright-core'
import { nl } from '../../client/text/nl/index.ts'
import { type Format, phasesOf } from '../../shared/format.ts'
import type { Phase } from '../../shared/phase.ts'
import type { Made, RealSystem } from './real-system.ts'
import type { RealServer } from './servers.ts'
import { until } from './until.ts'
import type { Camera, Who } from './watch-camera.ts'
import { command, moveOn } from './watch-course.ts'
import type { Crowd } from './watch-crowd.ts'
import type { WirePlayer } from './wire-player.ts'

interface Edges {
  readonly camera: Camera
  readonly server: RealServer
  readonly system: RealSystem
  readonly made: Made
  readonly crowd: Crowd
  readonly host: WirePlayer
  readonly phone: Page
  readonly format: Format
  /** Who is on film; the others' pages are not opened. */
  readonly roles: readonly Who[]
  readonly open: (url: string) => Promise<Page>
}

const { play, report, console: desk } = nl
const fold = (page: Page, title: string | RegExp) => page.locator('summary', { hasText: title }).first()
const folded = (page: Page, title: string | RegExp) => fold(page, title).click()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

export async function filmEdges(edges: Edges): Promise<void> {
  await filmDoors(edges)
  await filmMiddle(edges)
  await filmEnd(edges)
}

/** A picture of a page that is opened for it alone, after something was done on it. */
async function visit(
  { camera, open, server, roles }: Edges,
  moment: string,
  who: Who,
  path: string,
  deed: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  if (!roles.includes(who)) return
  const page = await open(`${server.url}/${path}`)
  await deed(page)
  const filmed = camera.pages.get(who)
  camera.pages.set(who, page)
  await camera.take(moment, [who])
  if (filmed) camera.pages.set(who, filmed)
  else camera.pages.delete(who)
  await page.context().close()
}

/** Before the first card, from a lobby in which everybody sits. */
async function filmDoors(edges: Edges): Promise<void> {
  const { camera, phone, server, made } = edges
  const { facilitatorKey } = server
  await visit(edges, 'edge-join-typed', 'phone', '')
  await visit(edges, 'edge-join-refused', 'phone', '', async (page) => {
    await page.getByLabel(play.join.code).fill('ABCDEF')
    await button(page, /^Doe mee$/).click()
    await page.getByText(nl.refusals.codeDoesNotWork).first().waitFor()
  })
  await visit(edges, 'edge-console-key', 'console', 'facilitator.html')
  await visit(edges, 'edge-console-start', 'console', `facilitator.html#${facilitatorKey}`, (page) =>
    button(page, desk.start.openForm).waitFor(),
  )
  await visit(edges, 'edge-console-form', 'console', `facilitator.html#${facilitatorKey}`, (page) =>
    button(page, desk.start.openForm).click(),
  )
  await visit(edges, 'edge-screen-without-key', 'screen', 'screen.html')
  await visit(edges, 'edge-screen-refused', 'screen', `screen.html#${made.session}.AAAAAAAAAAAAAAAAAAAAAAAA`)
  await visit(edges, 'edge-privacy', 'phone', 'privacy.html')
  await visit(edges, 'edge-accessibility', 'phone', 'toegankelijkheid.html')
  await visit(edges, 'edge-stored', 'phone', 'wat-wordt-bewaard.html')
  await visit(edges, 'edge-council', 'phone', 'voor-or-en-fg.html')
  await visit(edges, 'edge-removed', 'phone', `#${made.joinCode}`, (page) => joinAndLeave(edges, page))
  await folded(phone, play.lobby.kept)
  await camera.take('edge-kept', ['phone'], fold(phone, play.lobby.kept))
  await folded(phone, play.help.button)
  await camera.take('edge-help', ['phone'], fold(phone, play.help.button))
  await folded(phone, play.hands.add)
  await button(phone, play.hands.addButton(2)).click()
  await button(phone, play.hands.mine('plek 2')).waitFor()
  await camera.take('edge-hand-over', ['phone'])
  await button(phone, play.hands.mine('plek 2')).click()
}

const late = 'Zwaluw'

async function join(page: Page): Promise<void> {
  await page.getByLabel(play.join.nickname).fill(late)
  await button(page, /^Doe mee$/).click()
  await page.locator('.play').waitFor()
}

/** Sits down, and the facilitator takes the seat away. */
async function joinAndLeave({ host }: Edges, page: Page): Promise<void> {
  await join(page)
  const seatOf = () => host.console?.roster.find(({ nickname }) => nickname === late)?.seat
  await until('the console knows the seat', () => seatOf() !== undefined)
  await command(host, { type: 'removeSeat', seat: seatOf() ?? '' })
  await page.getByText(play.status.removedTitle).waitFor()
}

/** One card, up to the team's choice. */
async function filmMiddle(edges: Edges): Promise<void> {
  const { crowd, host, format } = edges
  const phases = phasesOf(format, true, 'beforeTalk')
  for (const phase of phases.slice(0, phases.indexOf('decision') + 1)) {
    await moveOn({ host }, phase)
    if (phase !== 'decision') await crowd.act(host.progress?.round ?? 0, phase)
    await filmBeside(edges, phase)
  }
}

/** What a phone can show beside the phase itself. */
async function filmBeside(edges: Edges, phase: Phase): Promise<void> {
  const { camera, phone, host, made } = edges
  const mine = button(phone, play.hands.mine('plek 2'))
  if (phase === 'voting' || phase === 'counter' || phase === 'revote') await mine.click()
  if (phase === 'voting') await camera.take('edge-shared-voting', ['phone'])
  if (phase === 'discussion') {
    await camera.take('edge-shared-discussion', ['phone'])
    await folded(phone, play.lookBack.title)
    await camera.take('edge-look-back', ['phone'], fold(phone, play.lookBack.title))
    await button(phone, play.discussion.write).click()
    await camera.take('edge-writing', ['phone'])
    await command(host, { type: 'setLock', locked: false })
    await visit(edges, 'edge-late', 'phone', `#${made.joinCode}`, join)
  }
  if (phase === 'decision') {
    await button(phone, play.decision.take).click()
    await camera.take('edge-pen', ['phone'])
  }
}

/** The server falls over while people read what the code says, and comes back; then the session ends. */
async function filmEnd(edges: Edges): Promise<void> {
  const { camera, server, phone, host, system, made } = edges
  await moveOn({ host }, 'reference')
  await folded(phone, play.lookBack.title)
  await server.kill('SIGKILL')
  await phone.getByText(play.status.lost).waitFor()
  await camera.take('edge-lost')
  await server.start()
  await phone.getByText(play.status.lost).waitFor({ state: 'detached', timeout: 60_000 })
  const again = await system.host(made)
  await moveOn({ host: again }, 'action')
  await moveOn({ host: again }, 'closing')
  await command(again, { type: 'closeSession' })
  again.close()
  await filmReport(edges)
}

/** After the session: its report. */
async function filmReport(edges: Edges): Promise<void> {
  const { server, made } = edges
  await visit(edges, 'edge-report', 'console', `report.html#${made.session}.${server.facilitatorKey}`, (page) =>
    page.getByRole('heading', { level: 1 }).waitFor(),
  )
  await visit(edges, 'edge-console-reports', 'console', `facilitator.html#${server.facilitatorKey}`, (page) =>
    page.getByText(report.list).waitFor(),
  )
}
