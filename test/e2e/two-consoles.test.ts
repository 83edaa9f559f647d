/**
 * A facilitator with a laptop beside the beamer and a phone in the hand, or with a co-facilitator: two consoles of one session at
 * once, each in a browser of its own. Taking over never shows set-up (E3), and a line that drops says what is safe.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { type MadeSession, startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import { answer, closeSheet, openAsPartner, openConsole, tab } from '../support/console.ts'
import type { Guest } from '../support/guest.ts'
import { rested } from '../support/keyboard.ts'
import { atPhase, nextStep, openPage, sizes, type Watched } from '../support/people.ts'

const { console: desk, words } = nl
const patience = 30_000

let app: TestApp
let browser: Browser
let made: MadeSession
let facilitator: Guest
let guests: Guest[]
let phone: Watched
let laptop: Watched

beforeAll(async () => {
  app = await startTestApp()
  browser = await launchChromium()
  made = await app.newSession({ name: 'Teamdag Wegen' })
  facilitator = await app.facilitate(made)
  guests = await app.joinMany(made, 8)
  phone = await openConsole(browser, app, 'Teamdag Wegen', sizes.phone)
  laptop = await openAsPartner(browser, app, facilitator, sizes.laptop)
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const both = (): Watched[] => [phone, laptop]
const bothAt = async (phase: keyof typeof words.phases): Promise<void> => {
  for (const watched of both()) await atPhase(watched, words.phases[phase])
}
/** Nothing of the form for a new session, nor of the start page. */
async function showsNoSetUp({ page }: Watched): Promise<void> {
  for (const label of [desk.form.make, desk.start.openForm, desk.start.startRehearsal])
    expect(await page.getByText(label).count(), label).toBe(0)
}

test('what one does shows on the other, and either takes the next step', async () => {
  await nextStep(phone)
  await bothAt('reading')
  await nextStep(laptop)
  await bothAt('voting')
  await phone.page.locator('#console-tab-pace').click()
  await phone.page.getByRole('button', { name: desk.controls.pause }).click()
  await laptop.page.getByRole('heading', { level: 1, name: desk.bar.pause }).waitFor()
  await laptop.page.locator('.console-big[data-resting=false]', { hasText: desk.next.resume }).click()
  await phone.page.locator('.console-big', { hasText: desk.next.closeVote.spread }).waitFor() // the heading names the phase in a break too
  await closeSheet(phone.page)
})

test('a question that the other answered is gone, and a step that both take at once is one step', async () => {
  await Promise.all(guests.map((guest, at) => guest.cast('AABBCCCA'[at] ?? 'A')))
  await phone.page.locator('.console-big[data-resting=false]').click()
  await phone.page.locator('dialog[open]').waitFor()
  await nextStep(laptop)
  await bothAt('spread')
  await phone.page.locator('dialog[open]').waitFor({ state: 'detached' })
  await Promise.all(both().map(({ page }) => rested(page)))
  await Promise.all(both().map(({ page }) => page.locator('.console-big').click()))
  await bothAt('discussion')
  await laptop.page.locator('.console-big').click() // as late as a tap that was meant for the step before
  await Promise.all(both().map(({ page }) => rested(page)))
  expect(facilitator.view.progress.phase).toBe('discussion')
})

test('a sheet that is open here stays open when the other moves on, and the status above it tells', async () => {
  await tab('people')(phone.page).click()
  await nextStep(laptop)
  await bothAt('revote')
  await phone.page.getByRole('complementary', { name: desk.sheets.people }).waitFor()
  await phone.page.locator('.console-big[data-resting=false]').click() // Its question is about what is on the table now.
  await phone.page.locator('dialog[open]', { hasText: desk.next.closeVote.shift }).waitFor()
  await answer(phone.page, desk.next.ask.notYet)
  await closeSheet(phone.page)
})

test('the co-facilitator has every sheet of this session, and no way to another', async () => {
  const { page } = laptop
  await tab('more')(page).click()
  await page.getByRole('button', { name: desk.controls.closeSession }).waitFor()
  expect(await page.getByRole('button', { name: desk.controls.leave }).count()).toBe(0)
  await tab('share')(page).click()
  await page.getByRole('link', { name: desk.invite.openScreen }).waitFor()
  await page.getByText(desk.invite.partnerIsCo).waitFor()
  expect(await page.getByRole('button', { name: desk.invite.makePartner }).count()).toBe(0)
})

test('a reload on either device comes back to the session as it is, never to set-up', async () => {
  for (const watched of both()) {
    await watched.page.reload()
    await atPhase(watched, words.phases.revote)
    await showsNoSetUp(watched)
  }
})

test('the facilitator vanishes, and goes on from another device in the same step', async () => {
  await phone.context.close()
  await nextStep(laptop)
  await atPhase(laptop, words.phases.shift)
  phone = await openAsPartner(browser, app, facilitator, sizes.phone)
  await atPhase(phone, words.phases.shift)
  await showsNoSetUp(phone)
  await laptop.context.close()
  await nextStep(phone)
  await atPhase(phone, words.phases.decision)
  laptop = await openConsole(browser, app, 'Teamdag Wegen', sizes.laptop)
  await atPhase(laptop, words.phases.decision)
  await showsNoSetUp(laptop)
})

test('without a line the phone says what is safe and what the room sees, and does nothing later that was tapped now', async () => {
  const { page, context } = phone
  await tab('pace')(page).click()
  await context.setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('offline')))
  for (const line of [desk.line.down, desk.line.safe, desk.line.room])
    await page.locator('.console-line', { hasText: line }).waitFor({ timeout: patience })
  await page.locator('.console-they-see', { hasText: desk.theySee.decision }).waitFor()
  await page.getByRole('button', { name: desk.controls.pause }).click()
  await page.getByText(desk.line.notDone).waitFor()
  const sheet = await page.locator('.console-controls').boundingBox()
  expect(sheet?.height, 'what is left of the sheet under both notices').toBeGreaterThan(160)
  await page.getByRole('button', { name: desk.sheets.close }).click()
  expect(await page.locator('.console-big').getAttribute('aria-disabled')).toBe('true')
  await nextStep(laptop)
  await context.setOffline(false)
  await atPhase(phone, words.phases.reference)
  await page.locator('.console-line').waitFor({ state: 'detached', timeout: patience })
  await page.getByText(desk.line.notDoneBefore).waitFor()
  expect(facilitator.view.progress.paused).toBe(false)
})

test('the phone of a co-facilitator that is opened by the QR code starts in the session', async () => {
  const { page } = laptop
  await tab('share')(page).click()
  await page.locator('summary', { hasText: desk.invite.partnerQr }).click()
  await page.getByRole('img', { name: desk.invite.partnerQrLabel }).waitFor()
  const link = `${app.url}/facilitator.html#${made.session}.${facilitator.console?.coKey}`
  const third = await openPage(browser, link, sizes.phone)
  await atPhase(third, words.phases.reference)
  expect(third.page.url()).not.toContain('#')
  expect([third, ...both()].flatMap(({ complaints }) => complaints)).toEqual([])
})
