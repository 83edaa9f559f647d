/** The report of a session on a phone, a tablet and a laptop, in light and dark, small, enlarged and spaced out (A2, A3, A6, A7). */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../../client/text/nl/index.ts'
import type { TestApp } from '../../support/app.ts'
import { axeProblems } from '../../support/axe.ts'
import { launchChromium } from '../../support/chromium.ts'
import { longPlenary, smallGroup, teamDay } from '../../support/example-reports.ts'
import { fitProblems } from '../../support/fit.ts'
import { faint } from '../../support/forced-colours.ts'
import { openPage, sizes } from '../../support/people.ts'
import { shippedContent } from '../../support/played-report.ts'
import { startWithReports } from '../../support/shelved-reports.ts'

const words = nl.report
const screens = [sizes.phone, { width: 768, height: 1024 }, sizes.laptop] as const

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

test.each([
  ['three cards in teams of 24', teamDay],
  ['six people, of whom little may be shown', smallGroup],
  ['eight cards in plenary', longPlenary],
])('%s', async (_, { session, name }) => {
  const { page, complaints, context } = await openPage(browser, 'about:blank', sizes.phone)
  await page.goto(`${app.url}/report.html#${session}.${app.facilitatorKey}`)
  await page.getByRole('heading', { level: 1, name: words.title(name) }).waitFor()
  const problems: string[] = []
  for (const size of screens) {
    await page.setViewportSize(size)
    for (const problem of await axeProblems(page)) problems.push(`${size.width}: ${problem}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > size.width) problems.push(`${size.width}: ${wide} wide`)
  }
  problems.push(...(await fitProblems(page)))
  await page.emulateMedia({ forcedColors: 'active' })
  problems.push(...(await faint(page)))
  expect(problems).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('the picture of the lens has words that can be read, on a phone and on a laptop', async () => {
  const { page, context } = await openPage(browser, 'about:blank', sizes.phone)
  await page.goto(`${app.url}/report.html#${longPlenary.session}.${app.facilitatorKey}`)
  for (const size of [sizes.phone, sizes.laptop]) {
    await page.setViewportSize(size)
    const shown = page.locator('.report-lens-chart:visible')
    await shown.waitFor()
    expect(await shown.count()).toBe(1)
    const heights = await shown
      .locator('text')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...heights.filter((height) => height > 0))).toBeGreaterThan(11)
    const tooWide = await shown.evaluate((chart) =>
      [...chart.querySelectorAll('.report-chart-standing')].flatMap((bar) => {
        const [rect, said] = [bar.querySelector('rect'), bar.querySelector('text')]
        const room = rect?.getBoundingClientRect().right ?? 0
        return said?.textContent && said.getBoundingClientRect().right > room ? [said.textContent] : []
      }),
    )
    expect(tooWide).toEqual([])
  }
  await context.close()
})
