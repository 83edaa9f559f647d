/** The report of a session that was played: found from the console, read, downloaded, printed, set right and deleted. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { publishedReport } from '../../shared/published-schema.ts'
import { type MadeSession, startTestApp, type TestApp } from '../support/app.ts'
import { axeProblems } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { openPage, sizes, type Watched } from '../support/people.ts'

const words = nl.report

let app: TestApp
let browser: Browser
let made: MadeSession
let console: Watched

beforeAll(async () => {
  app = await startTestApp()
  browser = await launchChromium()
  made = await app.newSession({ name: 'Teamdag Wegen', format: 'quick', cards: ['eerste', 'tweede'], teamCount: 0 })
  await playIt()
  console = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, sizes.laptop)
  await console.page.getByRole('link', { name: words.open('Teamdag Wegen') }).click()
  await console.page.getByRole('heading', { level: 1, name: words.title('Teamdag Wegen') }).waitFor()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

/** Two cards: on the first 8 choose A and 6 choose B, on the second all but one choose C. */
async function playIt(): Promise<void> {
  const facilitator = await app.facilitate(made)
  const guests = await app.joinMany(made, 14)
  const votes = ['AAAAAAAABBBBBB', 'CCCCCCCCCCCCCA']
  for (const cast of votes) {
    await facilitator.advanceTo('voting')
    for (const [at, guest] of guests.entries()) {
      await guest.sees('voting')
      await guest.cast(cast[at] ?? '-')
    }
    await facilitator.advanceTo('reference')
    if (cast === votes[0]) await facilitator.advanceTo('reading')
  }
  expect(await facilitator.ask({ type: 'closeSession' })).toBe('accepted')
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

test('the report says in shares and words what the room saw', async () => {
  const { page } = console
  const spread = page.getByRole('table', { name: words.caption })
  const shares = await spread.locator('.number').allTextContents()
  expect(shares.map((share) => share.replace(/\s/, ' '))).toEqual(['55%', '45%', '0%'])
  await page.getByText(nl.facts.spread.nearlyAll('C')).waitFor()
  expect(await page.getByText(words.about10(15), { exact: true }).count()).toBe(2)
  expect(page.url()).not.toContain(app.facilitatorKey)
  expect(await axeProblems(page)).toEqual([])
  expect(console.complaints).toEqual([])
})

test('CSV and JSON hold the same and nothing more', async () => {
  const csv = await downloaded(console.page, words.csv)
  expect(csv.startsWith('\uFEFFSessie;Datum;')).toBe(true)
  expect(csv).toContain(';eerste;A;Keuze A;0,55;15;')
  const json = publishedReport.parse(JSON.parse(await downloaded(console.page, words.json)))
  expect(json.rounds.map(({ first }) => first?.kind)).toEqual(['shares', 'nearlyAll'])
})

test('on a phone nothing is wider than the screen', async () => {
  const { page } = console
  await page.setViewportSize(sizes.phone)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sizes.phone.width)
  await page.setViewportSize(sizes.laptop)
})

test('on paper it is A4 without buttons', async () => {
  const { page } = console
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: words.print }).isVisible()).toBe(false)
  expect(await page.getByRole('heading', { name: words.how }).isVisible()).toBe(true)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1')).toMatch(/MediaBox\s*\[\s*0 0 59\d(\.\d+)? 84\d/)
  await page.emulateMedia({ media: 'screen' })
})

test('programme and number present are set right, and the report can be deleted', async () => {
  const { page } = console
  await page.getByLabel(words.relabelPresent).fill('16')
  await page.getByRole('button', { name: words.save, exact: true }).click()
  await page.getByText(words.presentAbout(16)).waitFor()
  await page.getByRole('button', { name: words.remove, exact: true }).click()
  await page.getByRole('button', { name: words.removeYes, exact: true }).click()
  await page.getByText(words.removed).waitFor()
  await page.reload()
  await page.getByText(nl.refusals.noReport).waitFor()
})
