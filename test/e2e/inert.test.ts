/** Authored and typed text is inert wherever it shows (P12), the canvas takes nothing (A4), and phones stay awake (E7). */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import type { PlayedCard } from '../../shared/citation.ts'
import { startTestApp, type TestApp, testContent } from '../support/app.ts'
import { aCard } from '../support/builders.ts'
import { launchChromium } from '../support/chromium.ts'
import { atPhase, joinByLink, openPage, sizes, type Watched } from '../support/people.ts'

const { play, console: desk } = nl
const attacks = [
  '<script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '<svg onload="window.hit = 1">',
  '[klik](javascript:window.hit=1)',
  'data:text/html,<script>window.hit=1</script>',
].join(' ')

/** A card with an attack in every text. */
function hostileCard(): PlayedCard {
  const card = aCard('eerste')
  const poison = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string' && !['id', 'code', 'standing', 'read', 'checked'].includes(key))
      return `${value} ${attacks}`
    if (Array.isArray(value)) return value.map((one) => poison(one, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, name === 'topics' ? one : poison(one, name)]),
    )
  }
  return poison(card) as PlayedCard
}

let app: TestApp
let browser: Browser
let pages: Watched[]

beforeAll(async () => {
  const card = hostileCard()
  const [deck] = testContent.decks
  const decks = deck ? [{ ...deck, title: attacks, cards: [card], order: [{ id: card.id, why: attacks }] }] : []
  app = await startTestApp({ content: { ...testContent, cards: new Map([[card.id, card]]), decks } })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const hit = (page: Page): Promise<unknown> => page.evaluate(() => (window as { hit?: number }).hit)

test('hostile texts on a card, in an argument and in a nickname run nowhere', { timeout: 120_000 }, async () => {
  const made = await app.newSession({ name: attacks.slice(0, 80), cards: ['eerste'], teamCount: 1 })
  const facilitator = await app.facilitate(made)
  await app.joinMany(made, 3)
  const [writer] = app.guests.slice(-1)
  await facilitator.until(() => facilitator.console !== null)
  const console = await openPage(browser, `${app.url}/facilitator.html#${app.app.facilitatorKey}`, sizes.laptop)
  await console.page
    .getByRole('button', { name: desk.start.continue('') })
    .first()
    .click()
  const screen = await openPage(
    browser,
    `${app.url}/screen.html#${made.session}.${facilitator.console?.screenKey}`,
    sizes.beamer,
  )
  const phone = await joinByLink(browser, app.url, made.joinCode, '<b onclick=1>Otter</b>')
  pages = [console, screen, phone]
  for (const phase of ['reading', 'voting', 'spread', 'discussion', 'reference', 'closing'] as const) {
    await facilitator.advanceTo(phase)
    if (phase === 'discussion')
      await writer?.ask({ type: 'addArgument', round: 1, option: 'A', text: attacks.slice(0, 200) })
    await atPhase(phone, play.phases[phase].title)
    await phone.page.waitForTimeout(500)
    for (const { page } of pages) expect(await hit(page), phase).toBeUndefined()
  }
  for (const { complaints, page } of pages) {
    expect(complaints).toEqual([])
    expect(await page.locator('main script, main img[onerror], main a[href^="javascript:"]').count()).toBe(0)
  }
})

test('the canvas is hidden from assistive technology and takes no focus', async () => {
  const [, screen, phone] = pages
  for (const watched of [screen, phone]) {
    const canvas = watched?.page.locator('canvas')
    await canvas?.waitFor({ state: 'attached' })
    const facts = await canvas?.evaluate((found) => ({
      hidden: found.closest('[aria-hidden=true]') !== null,
      focusable: found.tabIndex >= 0,
      scrolls: getComputedStyle(found).touchAction,
    }))
    expect(facts).toMatchObject({ hidden: true, focusable: false })
    expect(facts?.scrolls).not.toBe('none')
  }
})

test('joining asks the phone to stay awake, inside the tap', async () => {
  const made = await app.newSession({ cards: ['eerste'], teamCount: 1 })
  const context = await browser.newContext({ viewport: sizes.phone })
  await context.addInitScript(() => {
    const lock = { released: false, release: async () => undefined, addEventListener: () => undefined }
    const asked = () => {
      document.documentElement.dataset.asked = String(navigator.userActivation.isActive)
      return Promise.resolve(lock)
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request: asked } })
  })
  const page = await context.newPage()
  await page.goto(`${app.url}/#${made.joinCode}`)
  await page.getByRole('button', { name: play.join.button, exact: true }).click()
  await page.locator('html[data-asked=true]').waitFor({ state: 'attached' })
})
