/** The report on paper: A4, light, a card to a page, nothing wider or taller than its page, and the same head on every page. */
import { spawnSync } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import type { TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import { longPlenary, smallGroup, teamDay } from '../support/example-reports.ts'
import { openPage } from '../support/people.ts'
import type { Played } from '../support/played-report.ts'
import { shippedContent } from '../support/played-report.ts'
import { startWithReports } from '../support/shelved-reports.ts'

const words = nl.report
/** What is printed on within the margins, in CSS pixels of 96 to the inch. */
const sheet = { width: Math.floor((180 / 25.4) * 96), height: Math.floor((263 / 25.4) * 96) } as const

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

let app: TestApp
let browser: Browser

beforeAll(async () => {
  app = await startWithReports([teamDay, smallGroup, longPlenary], shippedContent())
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

async function open({ session, name }: Played, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const { page } = await openPage(browser, 'about:blank', { ...sheet })
  await page.emulateMedia({ colorScheme: scheme })
  await page.goto(`${app.url}/report.html#${session}.${app.facilitatorKey}`)
  await page.getByRole('heading', { level: 1, name: words.title(name) }).waitFor()
  return page
}

const printed = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true })

/** The text of every page, as a reader copies it. */
function textOf(pdf: Buffer): string[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  return stdout.split('\f').slice(0, -1)
}

describe.each([
  ['three cards in teams of 24', teamDay, 8],
  ['six people, of whom little may be shown', smallGroup, 6],
  ['eight cards in plenary', longPlenary, 20],
])('%s', (_, played, most) => {
  test(`takes at most ${most} pages of A4, and nothing is torn for want of room`, async () => {
    const page = await open(played)
    const pdf = (await printed(page)).toString('latin1')
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
    expect(pages).toBeGreaterThan(played.cards)
    expect(pages).toBeLessThanOrEqual(most)
    expect(pdf).toMatch(/MediaBox\s*\[\s*0 0 59\d(\.\d+)? 84\d/)
    await page.emulateMedia({ media: 'print' })
    const tooLarge = await page.evaluate(
      ({ width, height }) =>
        [...document.querySelectorAll('.report *')]
          .filter((one) => {
            const box = one.getBoundingClientRect()
            const isWhole = getComputedStyle(one).breakInside === 'avoid'
            return !one.closest('.visually-hidden') && (box.right > width + 1 || (isWhole && box.height > height))
          })
          .map((one) => `${one.tagName} ${one.getAttribute('class')}`),
      sheet,
    )
    expect(tooLarge).toEqual([])
    await page.context().close()
  })

  test.skipIf(!hasPoppler)('has its name and number on every page, and no heading last', async () => {
    const page = await open(played)
    const texts = textOf(await printed(page))
    const headings = await page.locator('.report :is(h1, h2, h3, caption)').allTextContents()
    for (const [at, text] of texts.entries()) {
      const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      if (at > 0) expect(lines[0]).toContain(words.title(played.name).slice(0, 40))
      expect(lines.at(-1)).toMatch(new RegExp(`${at + 1}\\s*/\\s*${texts.length}$`))
      expect(headings).not.toContain(lines.at(-2))
    }
    await page.context().close()
  })
})

test('every card begins on a page of its own, with its picture and its table', async () => {
  const page = await open(teamDay)
  await page.emulateMedia({ media: 'print' })
  const starts = await page
    .locator('.report-round')
    .evaluateAll((rounds) =>
      rounds.map((round) => [(round as HTMLElement).dataset.twist, getComputedStyle(round).breakBefore]),
    )
  expect(starts.map(([twist, before]) => (before === 'page') === (twist === 'false'))).not.toContain(false)
  expect(starts.length).toBe(4)
  const figures = await page.locator('.report-figure').count()
  expect(await page.locator('.report-figure > svg[role=img][aria-label]').count()).toBe(figures)
  expect(await page.locator('.report-figure > table').count()).toBe(figures)
  await page.context().close()
})

/** The lightness of a colour as the browser computes it, 0-1. */
const lightness = (page: Page, selector: string, of: 'color' | 'backgroundColor'): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((one, property) => {
      const [red = 0, green = 0, blue = 0] =
        getComputedStyle(one)
          [property].match(/[\d.]+/g)
          ?.map(Number) ?? []
      return (red + green + blue) / 765
    }, of)

test('paper is light, also where the device is dark, and afterwards the screen is dark again', async () => {
  const page = await open(teamDay, 'dark')
  expect(await lightness(page, 'h1', 'color')).toBeGreaterThan(0.7)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await lightness(page, 'h1', 'color')).toBeLessThan(0.3)
  expect(await lightness(page, '.standing', 'backgroundColor')).toBeGreaterThan(0.7)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await lightness(page, 'h1', 'color')).toBeGreaterThan(0.7)
  await page.context().close()
})

test('what printers leave out by themselves is drawn or outlined', async () => {
  const page = await open(teamDay)
  await page.emulateMedia({ media: 'print' })
  for (const selector of ['.standing', '.report-chart', '.option-mark', '.team-badge'])
    expect(
      await page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).printColorAdjust),
      selector,
    ).toBe('exact')
  expect(await lightness(page, '.report', 'backgroundColor')).toBe(0)
  for (const hidden of [words.print, words.csv, words.save, words.remove])
    expect(await page.getByRole('button', { name: hidden, exact: true }).isVisible()).toBe(false)
  await page.context().close()
})
