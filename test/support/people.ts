/** People in a browser: a participant on a phone, a facilitator, a big screen. They find things by the words on them. */
import { networkInterfaces } from 'node:os'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { nl } from '../../client/text/nl/index.ts'

/** Sizes at which the product is used. */
export const sizes = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1280, height: 800 },
  beamer: { width: 1920, height: 1080 },
} as const
interface Size {
  readonly width: number
  readonly height: number
}

/** How long a page may take for what it is waited for, ms: a machine that runs many tests is slow, and only a failure takes this long. */
const patience = 45_000

/** What went over a page's sockets, and what its console complained about. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Every received frame, one character per byte. */
  readonly received: string[]
  readonly sent: Buffer[]
  readonly complaints: string[]
}

/** Opens a page of its own: nothing is shared with the other people. */
export async function openPage(browser: Browser, url: string, viewport: Size): Promise<Watched> {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', ignoreHTTPSErrors: true })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const watched: Watched = { page, context, received: [], sent: [], complaints: [] }
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => watched.received.push(Buffer.from(payload).toString('latin1')))
    socket.on('framesent', ({ payload }) => watched.sent.push(Buffer.from(payload)))
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Uncaught|Refused to/i.test(message.text())) watched.complaints.push(message.text())
  })
  page.on('pageerror', (error) => watched.complaints.push(String(error)))
  await page.goto(url)
  return watched
}

/** This machine's address on the local network; null when it has none. */
export const lanAddress = (): string | null =>
  Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .find((found) => found.family === 'IPv4' && !found.internal)?.address ?? null

const { play } = nl

/** A participant who joined by the link with the code in it. */
export async function joinByLink(browser: Browser, origin: string, code: string, nickname: string): Promise<Watched> {
  const watched = await openPage(browser, `${origin}/#${code}`, sizes.phone)
  await watched.page.getByLabel(play.join.nickname).fill(nickname)
  await watched.page.getByRole('button', { name: play.join.button, exact: true }).click()
  await atPhase(watched, play.phases.lobby.title)
  return watched
}

/** Waits until the page's heading is `title`. */
export const atPhase = ({ page }: Watched, title: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: title }).waitFor()

/** Chooses an option and puts the ballot on the table. */
export async function vote({ page }: Watched, letter: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${letter}\\b`) }).check({ force: true })
  await page.getByRole('button', { name: play.vote.button(letter), exact: true }).click()
  await page.getByText(play.vote.onTableFor(letter)).waitFor()
}

/** Which moment of the session the console shows; null when the session is over. */
const momentOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('.console-next')?.getAttribute('data-moment') ?? null)

/** Takes the next step on the console, says yes when it asks, and waits until the console shows the next moment. */
export async function nextStep({ page }: Watched): Promise<void> {
  const button = page.locator('.console-big')
  await page.locator('.console-big[data-resting=false]').waitFor() // two taps within 600 ms count as one
  const before = await momentOf(page)
  await button.click()
  const yes = page.locator('dialog[open] [data-kind=main]')
  const moved = page.waitForFunction(
    (old) => (document.querySelector('.console-next')?.getAttribute('data-moment') ?? null) !== old,
    before,
  )
  await Promise.race([yes.waitFor().then(() => yes.click()), moved])
  await moved
}
