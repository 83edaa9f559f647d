/** The console in a browser, used with the thumb: its sheets, its questions, and what must always be in sight. */
import type { Browser, Locator, Page } from 'playwright-core'
import type { Sheet } from '../../client/facilitator/sheet-tabs.tsx'
import { nl } from '../../client/text/nl/index.ts'
import type { TestApp } from './app.ts'
import type { Guest } from './guest.ts'
import { openPage, type sizes, type Watched } from './people.ts'

const { console: desk } = nl

interface Size {
  readonly width: number
  readonly height: number
}

/** Opens the console by the facilitator's own link, as far as the session with this name. */
export async function openConsole(browser: Browser, app: TestApp, name: string, size: Size): Promise<Watched> {
  const watched = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, size)
  await watched.page.getByRole('button', { name: desk.start.continue(name) }).click()
  await watched.page.locator('.console').waitFor()
  return watched
}

/** Opens the console by the link for a co-facilitator, which is made when there is none. */
export async function openAsPartner(browser: Browser, app: TestApp, facilitator: Guest, size: Size): Promise<Watched> {
  await facilitator.until(() => facilitator.console !== null)
  if (facilitator.console?.coKey === '') await facilitator.ask({ type: 'makeCoLink' })
  await facilitator.until(() => facilitator.console?.coKey !== '')
  const link = `${app.url}/facilitator.html#${facilitator.view.about.session}.${facilitator.console?.coKey}`
  const watched = await openPage(browser, link, size)
  await watched.page.locator('.console').waitFor()
  return watched
}

export type SizeName = keyof typeof sizes

/** The button that opens a sheet. */
export const tab =
  (sheet: Sheet) =>
  (page: Page): Locator =>
    page.locator(`#console-tab-${sheet}`)

/** Closes an open sheet, where there is no room for it beside the panel. */
export async function closeSheet(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: desk.sheets.close })
  if (await close.isVisible()) await close.click()
}

/** Answers an open question, and waits until it is gone. */
export async function answer(page: Page, label: string): Promise<void> {
  const dialog = page.locator('dialog[open]')
  await dialog.getByRole('button', { name: label, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** What must be in sight without scrolling, also when the panel was scrolled to its end: by what it is, as a selector. */
const always = {
  phase: '.console-where',
  'what participants see': '.console-they-see',
  'what to say': '.console-aloud',
  'what to do': '.console-do',
  'the time of the programme': '.console-total',
  'n of m': '.console-facts',
  'the next step': '.console-big',
  'what it does': '.console-effect',
  'the sheets': '.console-tabs',
} as const

/** What of it is not in sight: outside the window, or behind something else. `more`: selectors that must be there too. */
export async function outOfSight(page: Page, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  await page.evaluate(() => document.querySelector('.console-main')?.scrollTo(0, 1e6))
  const wanted = Object.entries({ ...always, ...more })
  const found = await page.evaluate(
    (all) =>
      all.filter(([, selector]) => {
        const element = document.querySelector(selector as string)
        const box = element?.getBoundingClientRect()
        if (!element || !box || box.width === 0 || box.height === 0) return true
        const isOutside = box.top < 0 || box.left < 0 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        return isOutside || !hit || !(element.contains(hit) || hit.contains(element))
      }),
    wanted,
  )
  return found.map(([name]) => name as string)
}
