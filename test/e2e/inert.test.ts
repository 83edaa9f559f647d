/** Authored and typed text is inert wherever it shows (P12), the canvas takes nothing (A4), and phones stay awake (E7). */
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import type { PlayedCard } from '../../shared/citation.ts'
import type { FileAnswer } from '../../shared/exchange/exchange-wire.ts'
import { fileFormats } from '../../shared/exchange/file-format.ts'
import { phases } from '../../shared/phase.ts'
import { startTestApp, type TestApp, testContent } from '../support/app.ts'
import { aCard } from '../support/builders.ts'
import { launchChromium } from '../support/chromium.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'
import { atPhase, joinByLink, openPage, sizes, type Watched } from '../support/people.ts'

const { play, console: desk } = nl
const attacks = [
  '<script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '<svg onload="window.hit = 1">',
  '[klik](javascript:window.hit=1)',
  'data:text/html,<script>window.hit=1</script>',
].join(' ')
const shortAttacks = '<svg/onload=window.hit=1> <script>window.hit=1</script>'

/** Names of things, which are no words of an author. */
const names: ReadonlySet<string> = new Set([
  ...[
    'id',
    'code',
    'standing',
    'shade',
    'read',
    'checked',
    'version',
    'topics',
    'contrasts',
    'citations',
    'programme',
    'format',
  ],
])

/** A card with an attack in every text, after what `before` puts in front. */
function poisoned<Card>(card: Card, before = ''): Card {
  const poison = (value: unknown): unknown => {
    if (typeof value === 'string') return value && `${before}${value} ${attacks}`
    if (Array.isArray(value)) return value.map(poison)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, names.has(name) ? one : poison(one)]))
  }
  return poison(card) as Card
}
const hostileCard = (): PlayedCard => poisoned(aCard('eerste'))

let app: TestApp
let browser: Browser
let pages: Watched[]

beforeAll(async () => {
  const card = hostileCard()
  const [deck] = testContent.decks
  const decks = deck ? [{ ...deck, title: attacks, cards: [card], order: [{ id: card.id, why: attacks }] }] : []
  const codes = new Map([...testContent.codes, ...shipped.codes])
  const { topics, written } = shipped
  app = await startTestApp({
    content: { ...testContent, codes, topics, written, cards: new Map([[card.id, card]]), decks },
  })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const hit = (page: Page | Frame): Promise<unknown> => page.evaluate(() => (window as { hit?: number }).hit)

/** Nothing ran in a page or in a frame of it, and nothing that was written became an element. */
async function isInert(page: Page, where: string): Promise<void> {
  for (const frame of page.frames()) {
    expect(await hit(frame), where).toBeUndefined()
    expect(await frame.locator('#app :is(script, img[onerror], svg[onload], a[href^="javascript:"])').count()).toBe(0)
  }
}

test('hostile texts on a card, in an argument and in a nickname run nowhere', { timeout: 120_000 }, async () => {
  const made = await app.newSession({ name: attacks.slice(0, 80), cards: ['eerste'], teamCount: 1 })
  const facilitator = await app.facilitate(made)
  const voters = await app.joinMany(made, 6)
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
    if (phase === 'voting') for (const [at, voter] of voters.entries()) await voter.cast(at < 4 ? 'A' : 'B')
    await atPhase(phone, play.phases[phase].title)
    await phone.page.waitForTimeout(500)
    for (const { page } of pages) await isInert(page, phase)
  }
  for (const { complaints } of pages) expect(complaints).toEqual([])
  for (const { page } of [screen, phone]) await page.locator('canvas').waitFor({ state: 'attached' })
  expect(await facilitator.ask({ type: 'closeSession' })).toBe('accepted')
})

test('nor in the report of that session, on paper or in its table', async () => {
  const { page, complaints } = await openPage(
    browser,
    `${app.url}/facilitator.html#${app.facilitatorKey}`,
    sizes.laptop,
  )
  await page.getByRole('link', { name: new RegExp(`^${nl.report.open('')}`) }).click()
  await page.getByText('<script>window.hit = 1</script>').first().waitFor()
  await isInert(page, 'report')
  await page.pdf({ preferCSSPageSize: true })
  await isInert(page, 'report on paper')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: nl.report.csv, exact: true }).click(),
  ])
  const csv = readFileSync(await file.path(), 'utf8')
  expect(csv).toContain('<script>')
  expect(csv).not.toMatch(/(^|;)"?[=+@]/m)
  expect(complaints).toEqual([])
})

test('nor in the workshop: the form, the preview of every role, a reading link, paper and files', async () => {
  const post = async (path: string, sent: object) => {
    const answer = await app.post(`author/${path}`, { facilitatorKey: app.facilitatorKey, ...sent })
    expect(answer.status, path).toBe(200)
    return answer
  }
  const few = { title: `=1+1 ${shortAttacks}`, question: `=1+1 ${shortAttacks}?` } // these may have few words
  await post('draft/make', { kind: 'card', body: { ...poisoned(aDraftCard('boos'), '=1+1 '), ...few } })
  const deck = { ...poisoned(aDraftDeck('boze-set', ['boos']), '=1+1 '), title: few.title }
  await post('draft/make', { kind: 'deck', body: deck })
  const watched = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, sizes.laptop)
  const { page, complaints } = watched
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${app.url}/author.html#set=boze-set`)
  await page.locator('.author-order article').waitFor()
  await isInert(page, 'deck')
  await page.goto(`${app.url}/author.html#kaart=boos`)
  const { card: form, preview } = nl.author
  for (const part of Object.values(form.parts)) {
    await page.getByRole('tab', { name: new RegExp(`^${part}( \\(|$)`) }).click()
    await isInert(page, part)
  }
  for (const role of Object.values(preview.roles)) {
    await page.getByRole('tab', { name: role }).click()
    const frame = page.frameLocator('.author-frame iframe')
    for (const phase of phases) {
      await page.getByLabel(preview.phase, { exact: true }).selectOption(phase)
      await frame.getByRole('heading', { level: 1 }).waitFor()
      await isInert(page, `${role} ${phase}`)
    }
    await frame.getByText('<script>window.hit = 1</script>').first().waitFor({ state: 'attached' })
  }
  await page.goto(`${app.url}/print.html#deck=boze-set`)
  await page.locator('.print-notes').getByText('<script>window.hit = 1</script>').first().waitFor()
  await page.pdf({ preferCSSPageSize: true })
  await isInert(page, 'paper')

  const made = (await (
    await post('review/make', { deck: 'boze-set', label: attacks.slice(0, 80), days: 7 })
  ).json()) as {
    key: string
  }
  await page.goto(`${app.url}/review.html#${made.key}`)
  await page.getByText('<script>window.hit = 1</script>').first().waitFor()
  await isInert(page, 'review')
  expect(complaints).toEqual([])

  for (const format of fileFormats) {
    const answer = (await (await post('export', { id: 'boze-set', format, language: 'nl' })).json()) as FileAnswer
    const bytes = Buffer.from(answer.file, 'base64')
    if (format === 'csv') expect(bytes.toString()).not.toMatch(/(^|;)"?[=+\-@]/m)
    if (format !== 'xlsx') continue
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)
    expect(parts.some(([, xml]) => xml.includes('&lt;script'))).toBe(true)
    for (const [name, xml] of parts) expect(xml, name).not.toMatch(/<f[ >]|<hyperlink|<script|<t[^>]*>=/)
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
