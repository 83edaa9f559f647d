/**
 * The table in motion, in a browser: wherever a motion ends, the picture is the one that is drawn at once for who wants no motion;
 * and on a phone the reveals move too, though the table has more room there than it had in the vote.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import type { Phase, Vote } from '../../shared/phase.ts'
import type { TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import { type FullRoom, openFullRoom, startShippedApp } from '../support/full-room.ts'
import { openPage, sizes } from '../support/people.ts'

let app: TestApp
let browser: Browser
let room: FullRoom
/** The big screen of the room, and one beside it on which nothing moves. */
let screens: readonly Page[]

beforeAll(async () => {
  app = await startShippedApp()
  browser = await launchChromium()
  room = await openFullRoom(app, browser, { motion: 'no-preference', session: { format: 'workshop' } })
  screens = [room.screen.page, await stillScreen()]
  for (const page of screens) await page.setViewportSize({ width: 960, height: 540 })
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

async function stillScreen(): Promise<Page> {
  const link = `${app.url}/screen.html#${room.made.session}.${room.facilitator.console?.screenKey}`
  const { page } = await openPage(browser, link, sizes.beamer)
  await page.getByRole('button', { name: nl.words.calm }).click()
  // Who prefers no motion gets no table, unless they ask for it.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: nl.words.calm, pressed: true }).click()
  return page
}

/** The table's picture once it is drawn and nothing moves any more. */
async function atRest(page: Page, phase: Phase): Promise<string> {
  const canvas = page.locator(`canvas[data-drawn="${phase}"][data-resting="true"]`)
  await canvas.waitFor({ state: 'attached' })
  return canvas.evaluate((found: HTMLCanvasElement) => found.toDataURL())
}

/** The last thing that was said may reach one screen a moment before the other. */
async function expectAlike(phase: Phase): Promise<void> {
  const alike = async () => {
    const [moved, still] = await Promise.all(screens.map((page) => atRest(page, phase)))
    return moved === still
  }
  await expect.poll(alike, { timeout: 10_000, message: `${phase}: what moved lies as what did not` }).toBe(true)
}

async function goTo(phase: Phase): Promise<void> {
  await room.facilitator.advanceTo(phase)
  await Promise.all(room.guests.map((guest) => guest.sees(phase)))
  await Promise.all(screens.map((page) => page.locator(`canvas[data-drawn="${phase}"]`).waitFor({ state: 'attached' })))
}

async function voteAll(letters: string, vote: Vote): Promise<void> {
  const { guests, facilitator } = room
  await Promise.all(guests.map((guest, at) => guest.cast(letters[at] ?? 'A', vote)))
  await facilitator.until(() => facilitator.view.counters.ballots === guests.length)
}

/** Begins to watch a page's table; what is returned tells how long it moved from the moment that it drew `phase`, ms. */
async function watchMotion(page: Page, phase: Phase): Promise<() => Promise<number>> {
  await page.locator('canvas').evaluate((canvas: HTMLCanvasElement, wanted) => {
    let began: number | null = null
    const look = () => {
      if (canvas.dataset.drawn !== wanted || 'moved' in window) return
      began ??= performance.now()
      if (canvas.dataset.resting === 'true') Object.assign(window, { moved: performance.now() - began })
    }
    Reflect.deleteProperty(window, 'moved')
    new MutationObserver(look).observe(canvas, { attributes: true })
  }, phase)
  return async () => {
    const moved = await page.waitForFunction(() => (window as unknown as { moved?: number }).moved)
    return (await moved.jsonValue()) as number
  }
}

test('a card is dealt, votes come in, and the picture is the still one', async () => {
  await goTo('reading')
  await expectAlike('reading')
  await goTo('voting')
  await voteAll('AABBC', 'first')
  await expectAlike('voting')
})

test('at the spread pawns come out of the bag, on the phone as well', async () => {
  const { page } = room.phone
  const before = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.height)
  const moving = await watchMotion(page, 'spread')
  await goTo('spread')
  await expectAlike('spread')
  expect(await moving()).toBeGreaterThan(1500)
  expect(await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.height)).toBeGreaterThan(before)
})

test('so it is from the talk to the code: notes, the shift, flags, and the card that turns', async () => {
  const { guests, phone } = room
  await goTo('discussion')
  for (const [at, text] of ['Omdat het hoort', 'Dat zie ik anders'].entries())
    await guests[at]?.ask({ type: 'addArgument', round: 1, option: at === 0 ? 'A' : 'B', text })
  await expectAlike('discussion')
  await goTo('revote')
  await voteAll('BBCCC', 'second')
  await expectAlike('revote')
  const moving = await watchMotion(phone.page, 'shift')
  await goTo('shift')
  await expectAlike('shift')
  expect(await moving()).toBeGreaterThan(1500)
  for (const phase of ['decision', 'reference'] as const) {
    await goTo(phase)
    await expectAlike(phase)
  }
})
