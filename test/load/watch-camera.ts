/** Takes the pictures of a watched session, and tells what a picture does not: what is cut off, and how small the smallest text is. */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { nl } from '../../client/text/nl/index.ts'
import { axeFindings } from './watch-axe.ts'

/** `partner`: the console of a co-facilitator. */
export type Who = 'screen' | 'phone' | 'console' | 'partner'
export type Theme = 'light' | 'dark'

/** A size in CSS pixels, written as "1280x800". */
export type Size = `${number}x${number}`

/** What to look at. `settle`: the longest that a moving table is waited for, ms. */
export interface Film {
  readonly folder: string
  readonly sizes: readonly Size[]
  readonly themes: readonly Theme[]
  readonly axe: boolean
  /** Also every sheet of the console. */
  readonly sheets: boolean
  /** Beginnings of the names of the moments to keep; all when empty. */
  readonly only: readonly string[]
  /** All of a page, also what has to be scrolled to; never of the big screen. */
  readonly whole: boolean
}

/** Longest wait for a table that moves, ms, and the time between two looks. */
const settling = { most: 12_000, between: 700 }

export class Camera {
  readonly pages = new Map<Who, Page>()
  readonly #film: Film
  #taken = 0
  #findings = 0

  constructor(film: Film) {
    this.#film = film
    mkdirSync(film.folder, { recursive: true })
  }

  /** A picture of everybody, or of `who`, at every size and in every theme, with `at` in sight. */
  async take(
    moment: string,
    who: readonly Who[] = ['screen', 'phone', 'console', 'partner'],
    at?: Locator,
  ): Promise<void> {
    const { only, themes } = this.#film
    const name = `${String(++this.#taken).padStart(2, '0')}-${moment}`
    if (only.length > 0 && !only.some((part) => moment.startsWith(part))) return
    process.stderr.write(`${name}\n`)
    for (const one of who) {
      const page = this.pages.get(one)
      if (!page) continue
      for (const theme of themes) await this.#look(page, one, theme, name, at)
    }
  }

  async #look(page: Page, who: Who, theme: Theme, name: string, at?: Locator): Promise<void> {
    await page.emulateMedia({ colorScheme: theme })
    for (const size of this.#film.sizes) {
      const [width = 0, height = 0] = size.split('x').map(Number)
      await page.setViewportSize({ width, height })
      await page.mouse.move(0, 0)
      await at?.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
      await tableAtRest(page)
      const path = resolve(this.#film.folder, `${name}.${who}.${size}.${theme}.png`)
      await page.screenshot({ path, scale: 'css', fullPage: this.#film.whole && who !== 'screen' })
      await otherSheets(page, path)
      const label = `${name} ${who} ${size} ${theme}`
      if (theme === this.#film.themes[0]) this.#tell(label, await layoutFindings(page, who === 'screen'))
      if (this.#film.sheets && who === 'console') await this.#lookAtSheets(page, path)
    }
    if (this.#film.axe) this.#tell(`${name} ${who} ${theme} axe`, await axeFindings(page))
  }

  /** The console's sheets, one by one, beside the picture at `path`. */
  async #lookAtSheets(page: Page, path: string): Promise<void> {
    const tabs = page.locator('.console-tab')
    for (const tab of await tabs.all()) {
      await tab.click()
      await page.screenshot({ path: path.replace('.console.', `.${await tab.getAttribute('id')}.`), scale: 'css' })
    }
    const close = page.getByRole('button', { name: nl.console.sheets.close })
    if (await close.isVisible()) await close.click()
  }

  #tell(label: string, findings: readonly string[]): void {
    this.#findings += findings.length
    for (const finding of findings) console.log(`${label}: ${finding}`)
  }

  get summary(): string {
    return `${this.#findings} findings; the pictures stand in ${this.#film.folder}`
  }
}

/** Waits until fonts are there and all has moved what it moves: two looks at the table are the same. */
async function tableAtRest(page: Page): Promise<void> {
  // An animation that is stopped for good never ends: it is not waited for longer than a table is.
  await page.evaluate((most) => {
    const moving = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      .map(({ finished }) => finished)
    const enough = new Promise((done) => setTimeout(done, most))
    return Promise.race([Promise.allSettled([document.fonts.ready, ...moving]).then(() => null), enough])
  }, settling.most)
  const table = page.locator('canvas').first()
  // The table comes a moment after the words.
  if (await page.locator('.play-table').isVisible())
    await table.waitFor({ timeout: settling.most }).catch(() => undefined)
  // A table may go away between the question and the picture.
  const look = async () =>
    (await table.isVisible()) ? await table.screenshot({ scale: 'css', timeout: 3_000 }).catch(() => null) : null
  const end = Date.now() + settling.most
  let before = await look()
  while (before && Date.now() < end) {
    await page.waitForTimeout(settling.between)
    const now = await look()
    if (now?.equals(before)) return
    before = now
  }
}

/** Content in sheets that turn: a picture of each of the others. */
async function otherSheets(page: Page, path: string): Promise<void> {
  const next = page.getByRole('button', { name: nl.screen.pages.next })
  const sheets = await page.locator('.pager-dot').count()
  for (let sheet = 2; sheet <= sheets; sheet++) {
    await next.click()
    await page.waitForTimeout(settling.between)
    await page.screenshot({ path: path.replace('.png', `.${sheet}.png`), scale: 'css' })
  }
  if (sheets > 1) await next.click()
}

/** What is cut off or has to be scrolled, and on the big screen text under 1/40 of the height. */
const layoutFindings = (page: Page, big: boolean): Promise<string[]> =>
  page.evaluate((onBigScreen) => {
    const found: string[] = []
    const nameOf = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 50)}`
    const hidden = (element: Element) => {
      for (let up: Element | null = element; up; up = up.parentElement) {
        const { clipPath, visibility, display } = getComputedStyle(up)
        if (clipPath !== 'none' || visibility === 'hidden' || display === 'none') return true
      }
      return false
    }
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push('the page is wider than the window')
    for (const flow of document.querySelectorAll<HTMLElement>('[data-mode="pages"]')) {
      const pages = Math.round(flow.scrollWidth / flow.clientWidth)
      const tooTall = [...flow.querySelectorAll('*')].some(
        (element) => element.scrollHeight > flow.clientHeight * 1.02 && element.getClientRects().length === 1,
      )
      found.push(`${pages} pages${tooTall ? ', something on them is taller than a page' : ''}`)
    }
    const scrolls = document.querySelector('[data-room="small"]') !== null
    const smallest = Math.floor(innerHeight / 40)
    for (const element of document.querySelectorAll<HTMLElement>('#app *')) {
      // What goes on on another page is not cut off.
      if (element.closest('svg') || element.closest('[data-paged="true"] .fit-frame') || hidden(element)) continue
      const { overflowX, overflowY, fontSize } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const tall = element.scrollHeight - element.clientHeight
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut sideways: ${nameOf(element)}`)
      if (!onBigScreen) continue
      if (overflowY !== 'visible' && tall > 1) found.push(`${tall} px do not fit: ${nameOf(element)}`)
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      if (!hasText) continue
      if (box.right > innerWidth + 1 || (box.bottom > innerHeight + 1 && !scrolls))
        found.push(`outside the window: ${nameOf(element)}`)
      if (Number.parseFloat(fontSize) < smallest) found.push(`text of ${fontSize}: ${nameOf(element)}`)
    }
    return found
  }, big)
