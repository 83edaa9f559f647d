/** One person tries everything alone: an oefensessie on shipped cards, with simulated participants, from the printed link on. */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { readContent } from '../../server/content.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import { nextStep, openPage, sizes } from '../support/people.ts'

const { console: desk } = nl
let app: TestApp
let browser: Browser

beforeAll(async () => {
  const content = readContent(resolve(import.meta.dirname, '../../content'))
  app = await startTestApp({ content, pace: { rehearsal: 0.02 } })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

test('one tap starts it, every phase is played by others too, and nothing of it is kept', async () => {
  const console = await openPage(browser, `${app.url}/facilitator.html#${app.app.facilitatorKey}`, sizes.phone)
  const { page } = console
  await page.getByRole('button', { name: desk.start.startRehearsal }).click()
  await page.getByText(desk.people.title(11)).first().waitFor()
  const folder = process.env.SHOTS
  for (let step = 0; step < 30; step++) {
    const label = (await page.locator('.console-big').textContent())?.trim() ?? ''
    if (folder) {
      mkdirSync(folder, { recursive: true })
      await page.waitForTimeout(1500)
      await page.screenshot({ path: resolve(folder, `rehearsal-${String(step).padStart(2, '0')}.png`) })
    }
    if (label === desk.next.close) break
    if (label.startsWith(desk.next.closeVote.other))
      await page
        .getByText(/11 van 11/)
        .first()
        .waitFor()
    await nextStep(console)
  }
  expect((await page.locator('.console-big').textContent())?.trim()).toBe(desk.next.close)
  await nextStep(console)
  await page.getByRole('heading', { level: 1, name: desk.panel.closed }).waitFor()
  expect(console.complaints).toEqual([])
  expect(app.files()).not.toContain('"rounds"')
})
