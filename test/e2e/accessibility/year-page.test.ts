/** The coordinator's year by keyboard alone, in every size, in light, dark and forced colours, and in English (A1-A3, A7, A8). */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { en } from '../../../client/text/en/index.ts'
import { nl } from '../../../client/text/nl/index.ts'
import { axeProblems } from '../../support/axe.ts'
import { launchChromium } from '../../support/chromium.ts'
import { fitProblems } from '../../support/fit.ts'
import { faint } from '../../support/forced-colours.ts'
import { isLost, press, tabBackTo, tabTo } from '../../support/keyboard.ts'
import { sizes, type Watched } from '../../support/people.ts'
import { shippedContent } from '../../support/played-report.ts'
import { startTlsSite, type TlsSite } from '../../support/tls-site.ts'
import { atYear, coordinator, firstPerson } from '../../support/year-people.ts'
import { type PlayedYears, playYears, thisYear } from '../../support/years.ts'

const words = nl.year
const lastYear = thisYear - 1

let played: PlayedYears
let site: TlsSite
let browser: Browser
let cora: Watched
let page: Page
const problems: string[] = []

beforeAll(async () => {
  played = await playYears(shippedContent(), [{ deck: 'teamgesprek', now: 60, before: 12 }])
  site = await startTlsSite({ database: played.database })
  browser = await launchChromium()
  cora = await coordinator(browser, site, await firstPerson(browser, site))
  page = cora.page
})
afterEach(() => expect(problems.splice(0)).toEqual([]))
afterAll(async () => {
  expect(cora.complaints).toEqual([])
  await browser.close()
  await site.end()
  played.remove()
})

/** At the three sizes, in light and dark; then small, enlarged and spaced out. */
async function look(where: string): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  for (const size of [sizes.phone, { width: 768, height: 1024 }, sizes.laptop]) {
    await page.setViewportSize(size)
    for (const problem of await axeProblems(page)) problems.push(`${where} at ${size.width}: ${problem}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > size.width) problems.push(`${where} at ${size.width}: ${wide} wide`)
  }
  // A name longer than its field moves within it, as in every browser.
  const misfits = (await fitProblems(page)).filter((problem) => !/cut off: INPUT/.test(problem))
  for (const problem of misfits) problems.push(`${where}: ${problem}`)
}

test('by keyboard alone the year is chosen, filled in, kept and taken along', async () => {
  await tabTo(page, words.fields.headcount)
  await page.keyboard.type('1900')
  await tabBackTo(page, String(lastYear))
  await page.keyboard.press('Enter')
  await page.getByText(words.leave.ask(thisYear)).waitFor()
  await page.waitForFunction((question) => document.activeElement?.textContent === question, words.leave.ask(thisYear))
  await press(page, words.leave.save(lastYear))
  await atYear(page, lastYear)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(String(lastYear))
  await tabBackTo(page, String(thisYear))
  await page.keyboard.press('Enter')
  await atYear(page, thisYear)
  expect(await page.getByLabel(words.fields.headcount).inputValue()).toBe('1900')
  await tabTo(page, words.fields.breaches)
  await page.keyboard.type('vijf')
  await page.keyboard.press('Enter')
  await page.getByText(words.problems.wrong).waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('5')
  await press(page, words.save)
  await page.getByText(words.saved, { exact: true }).waitFor()
  for (const name of [words.csv, words.cardsCsv, words.json]) {
    const file = page.waitForEvent('download')
    await press(page, name)
    await file
  }
  expect(await isLost(page)).toBe(false)
})

test('in every size, in light and dark, with everything open', async () => {
  await look('the year')
})

test('with something that cannot be kept, and the question before another year', async () => {
  await page.getByLabel(words.fields.breaches, { exact: true }).fill('vijf')
  await page.getByLabel(words.ownLabel(2)).fill('Zonder cijfer')
  await page.getByRole('button', { name: words.save, exact: true }).click()
  await page.getByText(words.problems.empty).waitFor()
  await page.getByRole('button', { name: String(lastYear), exact: true }).click()
  await page.getByText(words.leave.ask(thisYear)).waitFor()
  await look('the year with problems')
})

test('with forced colours every control has an edge, and the chosen year is marked', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await faint(page)).toEqual([])
  const groundOf = (year: number) =>
    page
      .getByRole('button', { name: String(year), exact: true })
      .evaluate((button) => getComputedStyle(button).backgroundColor)
  expect(await groundOf(thisYear)).not.toBe(await groundOf(lastYear))
  await page.emulateMedia({ forcedColors: 'none' })
  await page.getByRole('button', { name: words.leave.drop(lastYear) }).click()
  await atYear(page, lastYear)
})

test('in English it says the same, and what stands on cards stays Dutch', async () => {
  await page.getByRole('button', { name: String(thisYear), exact: true }).click()
  await atYear(page, thisYear)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: en.year.title(thisYear) }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await page.locator('.year-deck h3').first().getAttribute('lang')).toBe('nl')
  const said = await page.locator('main').innerText()
  for (const dutch of [words.played, words.own, words.take, words.how]) expect(said).not.toContain(dutch)
  await look('the year in English')
})
