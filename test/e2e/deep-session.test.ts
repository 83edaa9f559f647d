/** The rest of the loop in a browser: the deep format, what is written instead of an option, the other side, and a twist. */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { nanoid } from 'nanoid'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import type { Phase } from '../../shared/phase.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import type { Guest } from '../support/guest.ts'
import { rested } from '../support/keyboard.ts'
import { atPhase, joinByLink, nextStep, openPage, sizes, type Watched } from '../support/people.ts'

const { play, console: desk, words } = nl
const idea = 'Eerst samen bellen'

let app: TestApp
let browser: Browser
let console: Watched
let screen: Watched
let phone: Watched
let others: Guest[]

beforeAll(async () => {
  app = await startTestApp()
  browser = await launchChromium()
  const made = await app.newSession({ format: 'deep', teamCount: 2, cards: ['eerste'] })
  const facilitator = await app.facilitate(made)
  others = await app.joinMany(made, 5)
  await facilitator.until(() => facilitator.console !== null)
  console = await openPage(browser, `${app.url}/facilitator.html#${app.app.facilitatorKey}`, sizes.laptop)
  await console.page.getByRole('button', { name: desk.start.continue('Testsessie') }).click()
  screen = await openPage(
    browser,
    `${app.url}/screen.html#${made.session}.${facilitator.console?.screenKey}`,
    sizes.beamer,
  )
  phone = await joinByLink(browser, app.url, made.joinCode, 'Otter')
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

async function moveTo(phase: Phase, title = play.phases[phase].title): Promise<void> {
  await nextStep(console)
  await atPhase(phone, title)
  await Promise.all(others.map((guest) => guest.sees(phase)))
}

async function picture(name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await screen.page.waitForTimeout(3000)
  for (const [who, { page }] of Object.entries({ phone, screen, console }))
    await page.screenshot({ path: resolve(folder, `${name}-${who}.png`) })
}

test('people look for the dilemma first, and one writes something else instead of an option', async () => {
  await moveTo('reading')
  await moveTo('clarify')
  await phone.page.getByRole('button', { name: play.clarify.button }).click()
  await picture('1-clarify')
  await moveTo('voting')
  await phone.page.getByRole('radio', { name: play.vote.other }).check({ force: true })
  await phone.page.getByLabel(play.vote.otherText).fill(idea)
  await phone.page.getByRole('button', { name: play.vote.button(words.slot('*')), exact: true }).click()
  await phone.page.getByText(play.vote.otherWrote(idea)).waitFor()
  await Promise.all(others.map((guest, at) => guest.cast(['A', 'A', 'B', 'B', 'C'][at] ?? 'A')))
  await picture('2-voting')
  for (const { received } of [console, screen]) expect(received.join('')).not.toContain(idea)
})

test('the text shows with the spread, and the facilitator makes an option of it', async () => {
  await moveTo('spread')
  for (const { page } of [console, screen, phone]) await page.getByText(idea).first().waitFor({ state: 'attached' })
  await console.page.getByRole('button', { name: desk.panel.useTextWhich(idea) }).click()
  await console.page.getByRole('button', { name: desk.panel.makeOption, exact: true }).click()
  await console.page.getByText(desk.panel.becomes('D')).waitFor()
  await picture('3-spread')
})

test('arguments of the other side are picked, and the made option is in the second vote', async () => {
  await moveTo('discussion')
  await Promise.all(
    others
      .slice(0, 2)
      .map((guest) => guest.ask({ type: 'addArgument', round: 1, option: 'B', text: 'Het is eerlijk.' }, nanoid())),
  )
  await moveTo('counter')
  await phone.page.getByRole('button', { name: play.counter.pick }).first().click()
  await phone.page.getByText(play.counter.pickedNow).waitFor()
  const [argument] = others[0]?.view.arguments ?? []
  await Promise.all(others.map((guest) => guest.ask({ type: 'pickCounter', round: 1, argument: argument?.id ?? '' })))
  await picture('4-counter')
  await moveTo('revote')
  await phone.page.getByRole('radio', { name: /^D\b/ }).check({ force: true })
  await phone.page.getByRole('button', { name: play.vote.button('D'), exact: true }).click()
  await phone.page.getByText(play.vote.onTableFor('D')).waitFor()
  await Promise.all(others.map((guest, at) => guest.cast(['D', 'D', 'D', 'B', 'B'][at] ?? 'A', 'second')))
  await picture('5-revote')
  await moveTo('shift')
  expect(others[0]?.view.shown.second).toMatchObject({ slots: ['A', 'B', 'C', 'D'], counts: [0, 2, 0, 4] })
  await picture('6-shift')
})

test('the twist is played, and the card goes on where it was', async () => {
  await rested(console.page) // What can be said and done comes a moment after the phase.
  await console.page.getByRole('button', { name: desk.next.twist, exact: true }).first().click()
  await console.page.getByRole('dialog').locator('[data-kind=main]').click()
  await atPhase(phone, play.twist.title)
  await phone.page.getByText('Wat als het anders was?').first().waitFor()
  await Promise.all(others.map((guest) => guest.until(() => guest.view.progress.twist)))
  await Promise.all(others.map((guest, at) => guest.cast(['A', 'B', 'C', 'C', 'B'][at] ?? 'A')))
  await picture('7-twist')
  await moveTo('spread', play.twist.spread.title)
  await picture('8-twist-spread')
  await moveTo('shift')
  await moveTo('decision')
  for (const { complaints } of [console, screen, phone]) expect(complaints).toEqual([])
})
