/** The table is a picture and no more (A4), nothing moves for who wants rest (A7), forced colours (A7), and a clock that speaks thrice (A5). */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../../client/text/nl/index.ts'
import type { TestApp } from '../../support/app.ts'
import { launchChromium } from '../../support/chromium.ts'
import { faint } from '../../support/forced-colours.ts'
import { type FullRoom, openFullRoom, pagesOf, startShippedApp } from '../../support/full-room.ts'
import { atPhase, type Watched } from '../../support/people.ts'
import { heardOn, listen } from '../../support/voice.ts'

const { play, words, facts } = nl

let app: TestApp
let browser: Browser
let room: FullRoom

beforeAll(async () => {
  app = await startShippedApp()
  browser = await launchChromium()
  room = await openFullRoom(app, browser, { motion: 'no-preference', session: { format: 'workshop' } })
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

async function moveTo(phase: 'reading' | 'voting' | 'spread'): Promise<void> {
  await room.facilitator.advanceTo(phase)
  await atPhase(room.phone, play.phases[phase].title)
  for (const page of [room.console, room.screen]) await atPhase(page, words.phases[phase])
}

/** Every word of the page, seen or only heard, and every label. */
const factsOf = ({ page }: Watched): Promise<string> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    const labels = [...(main?.querySelectorAll('[aria-label]') ?? [])].map((one) => one.getAttribute('aria-label'))
    return [main?.textContent, ...labels].join(' ').replace(/\s+/g, ' ')
  })

test('the table is hidden from screen readers, takes no focus, and lets the page scroll under it', async () => {
  await moveTo('reading')
  for (const { page } of [room.phone, room.screen]) {
    const canvas = page.locator('canvas')
    await canvas.waitFor({ state: 'attached', timeout: 60_000 })
    expect(await canvas.evaluate((found) => found.closest('[aria-hidden=true]') !== null)).toBe(true)
    expect(await canvas.evaluate((found) => found.tabIndex)).toBe(-1)
    await canvas.evaluate((found) => found.focus())
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('CANVAS')
  }
  const { page } = room.phone
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  const box = await page.locator('canvas').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 60)
  await page.mouse.wheel(0, 300)
  await page.waitForFunction(() => window.scrollY > 100)
})

/** Whether the page leaves a gesture or a key to the browser. */
const leaves = (page: Page, event: 'wheel' | 'touchmove' | 'keydown'): Promise<boolean> =>
  page.locator('canvas').evaluate((canvas, name) => {
    const init = { bubbles: true, cancelable: true }
    const made =
      name === 'wheel'
        ? new WheelEvent(name, { ...init, ctrlKey: true, deltaY: 10 })
        : name === 'keydown'
          ? new KeyboardEvent(name, { ...init, ctrlKey: true, key: '+' })
          : new Event(name, init)
    return canvas.dispatchEvent(made)
  }, event)

test('pinching and shortcuts of the browser work over the table', async () => {
  for (const { page } of [room.phone, room.screen])
    for (const event of ['wheel', 'touchmove', 'keydown'] as const) expect(await leaves(page, event), event).toBe(true)
  const action = await room.phone.page.locator('canvas').evaluate((canvas) => getComputedStyle(canvas).touchAction)
  expect(['auto', 'manipulation', 'pan-y pinch-zoom']).toContain(action)
})

test('without the table no fact is lost, and nothing moves any more', async () => {
  const { facilitator, guests, phone, screen } = room
  await moveTo('voting')
  await Promise.all(guests.map((guest, at) => guest.cast(['A', 'A', 'B', 'B', 'C'][at] ?? 'A')))
  await facilitator.until(() => facilitator.view.counters.ballots === 5)
  await moveTo('spread')
  const told = [await factsOf(phone), await factsOf(screen)]
  await phone.page.getByRole('checkbox', { name: words.calm }).check({ force: true })
  await screen.page.getByRole('button', { name: words.calm }).click()
  for (const watched of [phone, screen]) {
    await watched.page.locator('canvas').waitFor({ state: 'detached' })
    await watched.page.waitForFunction(() => document.getAnimations().length === 0)
    expect(await watched.page.evaluate(longestMotion)).toBe(0)
  }
  expect([await factsOf(phone), await factsOf(screen)]).toEqual(told)
  const counts = await phone.page.getByRole('table').first().locator('.count').allTextContents()
  expect(counts.map((count) => Number.parseInt(count, 10))).toEqual([2, 2, 1, 0])
})

/** The longest transition or animation that any element asks for, seconds. */
const longestMotion = (): number =>
  Math.max(
    ...[...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, transitionDelay } = getComputedStyle(element)
      return `${transitionDuration},${animationDuration},${transitionDelay}`.split(',').map(Number.parseFloat)
    }),
  )

test('a device that asks for less motion gets none, and no table, from the first moment on', async () => {
  await room.phone.page.evaluate(() => localStorage.clear())
  for (const { page } of [room.phone, room.console, room.screen]) {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await page.evaluate(longestMotion)).toBe(0)
    expect(await page.locator('canvas').count()).toBe(0)
    await page.waitForFunction(() => document.getAnimations().length === 0)
  }
})

test('with forced colours every control has an edge, what is chosen is marked, and the focus is seen', async () => {
  const folder = process.env.SHOTS
  for (const [who, { page }] of pagesOf(room)) {
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await faint(page), who).toEqual([])
    if (!folder) continue
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: resolve(folder, `forced-${who}.png`), fullPage: true })
  }
  const calm = room.screen.page.getByRole('button', { name: words.calm })
  const groundOf = () => calm.evaluate((button) => getComputedStyle(button).backgroundColor)
  const chosen = await groundOf()
  await calm.click()
  await expect.poll(groundOf, { timeout: 10_000 }).not.toBe(chosen)
  await calm.click()
  const { page } = room.console
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
  expect(outline).not.toBe('none')
})

/** Moves the clock of the page, and nothing else, to where `seconds` are left, and waits until the page shows it. */
async function leave(page: Page, endsAt: number, seconds: number): Promise<void> {
  await page.evaluate(
    (now) => {
      Date.now = () => now
    },
    endsAt - seconds * 1000,
  )
  const shown = seconds === 0 ? facts.timer.over : facts.timer.left(Math.floor(seconds / 60), seconds % 60)
  await page.getByRole('timer').filter({ hasText: shown }).waitFor()
}

test('the clock speaks at 60, 30 and 0 seconds and is silent in between', async () => {
  const { facilitator, phone } = room
  const { page } = phone
  const { round, phase } = facilitator.view.progress
  const before = facilitator.view.progress.timer?.endsAt
  await facilitator.ask({ type: 'setTimer', round, phase, seconds: 600 })
  await facilitator.until(() => facilitator.view.progress.timer?.endsAt !== before)
  await page
    .getByRole('timer')
    .filter({ hasText: /9:\d\d/ })
    .waitFor()
  await listen(page)
  // In the middle of a second: the page knows the server's clock but for the time that an answer takes.
  const endsAt = facilitator.view.progress.timer?.endsAt ?? 0
  for (const seconds of [200, 61, 59, 45, 31, 29, 10, 1, 0]) await leave(page, endsAt + 500, seconds)
  const said = (await heardOn(page)).map((sentence) => sentence.replace(/\u00a0$/, ''))
  expect(said).toEqual([facts.timer.minute, facts.timer.half, facts.timer.over])
})
