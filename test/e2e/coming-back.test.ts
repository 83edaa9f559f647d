/** A phone that lost its line, was reloaded or closed, and a console that moved to another device (E2, E3, E5). */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { type MadeSession, startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import type { Guest } from '../support/guest.ts'
import { atPhase, joinByLink, openPage, sizes, vote, type Watched } from '../support/people.ts'

const { play, console: desk } = nl
/** How long a slow machine may take, ms. How fast it is (E2) is measured by `npm run soak` and `npm run bench`. */
const patience = 30_000

let app: TestApp
let browser: Browser
let made: MadeSession
let phone: Watched
let facilitator: Guest

beforeAll(async () => {
  app = await startTestApp()
  browser = await launchChromium()
  made = await app.newSession({ teamCount: 1 })
  facilitator = await app.facilitate(made)
  await app.joinMany(made, 5)
  phone = await joinByLink(browser, app.url, made.joinCode, 'Otter')
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const isBack = (): Promise<void> => phone.page.getByText(play.vote.onTableFor('B')).waitFor({ timeout: patience })

test('a reload brings back seat, phase and vote, with nothing typed', async () => {
  await facilitator.advanceTo('voting')
  await atPhase(phone, play.phases.voting.title)
  await vote(phone, 'B')
  await phone.page.reload()
  await isBack()
  expect(facilitator.view.counters).toMatchObject({ ballots: 1, seats: 6 })
})

test('a tab that was closed and opened again is in the same seat', async () => {
  await phone.page.close()
  const page = await phone.context.newPage()
  phone = { ...phone, page }
  await page.goto(app.url)
  await isBack()
  expect(facilitator.view.counters.seats).toBe(6)
})

test('a lost network says what is safe, and comes back by itself in the phase of that moment', async () => {
  await phone.context.setOffline(true)
  await phone.page.evaluate(() => window.dispatchEvent(new Event('offline')))
  await phone.page.getByText(play.status.lost).waitFor({ timeout: patience })
  await facilitator.advanceTo('spread')
  await phone.context.setOffline(false)
  await phone.page.getByRole('heading', { level: 1, name: play.phases.spread.title }).waitFor({ timeout: patience })
})

test('a server that restarts has everybody back in the same phase', async () => {
  await app.restartOnSamePort()
  await phone.page.getByText(play.status.lost).waitFor({ state: 'hidden', timeout: patience })
  await atPhase(phone, play.phases.spread.title)
  facilitator = await app.facilitate(made)
  await facilitator.advanceTo('discussion')
  await phone.page
    .getByRole('heading', { level: 1, name: play.phases.discussion.title })
    .waitFor({ timeout: 2 * patience })
})

test('a console on another device shows the running session, never a set-up screen', async () => {
  const console = await openPage(browser, `${app.url}/facilitator.html#${app.app.facilitatorKey}`, sizes.phone)
  await console.page.getByRole('button', { name: desk.start.continue('Testsessie') }).click()
  await console.page.getByText(desk.doNow.discussion).first().waitFor()
  await console.page.reload()
  await console.page.getByText(desk.doNow.discussion).first().waitFor()
  expect(await console.page.getByText(desk.form.make).count()).toBe(0)
})
