/** A deck on paper: every back lies behind its front, nothing is cut off, and the PDF has the pages that the screen shows. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { axeProblems } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'
import { openPage, sizes, type Watched } from '../support/people.ts'

const words = nl.print
const nasty = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

let app: TestApp
let browser: Browser
let watched: Watched
let page: Page

beforeAll(async () => {
  app = await startTestApp({ content: shipped })
  browser = await launchChromium()
  watched = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, sizes.laptop)
  page = watched.page
  await page.getByRole('heading', { level: 1 }).first().waitFor()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

async function open(deck: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${app.url}/print.html#deck=${deck}`)
  await page.locator('.print-sheet').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
}

const choose = (part: keyof typeof words.parts, isOn: boolean) =>
  page.getByRole('checkbox', { name: words.parts[part].name }).setChecked(isOn)

/** Where every card lies on its sheet, in mm, per leaf: fronts and backs by their numbers. */
const placesOn = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('.print-leaf')].map((leaf) =>
      [...leaf.querySelectorAll('.print-sheet')].map((sheet) => {
        const paper = sheet.getBoundingClientRect()
        return [...sheet.querySelectorAll('.print-place')].map((place) => {
          const box = place.getBoundingClientRect()
          const mm = (px: number) => Math.round((px * 2100) / paper.width) / 10
          return {
            left: mm(box.left - paper.left),
            right: mm(paper.right - box.right),
            top: mm(box.top - paper.top),
            bottom: mm(paper.bottom - box.bottom),
          }
        })
      }),
    ),
  )

/** Pages of a PDF, counted in its own words. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
const printed = () => page.pdf({ preferCSSPageSize: true })

test('every back lies behind its front when the paper is turned over its long edge, on screen and in print', async () => {
  await open('eigen-belang')
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    const leaves = await placesOn()
    expect(leaves.length).toBeGreaterThan(4)
    for (const [front = [], back = []] of leaves) {
      expect(back).toHaveLength(front.length)
      for (const [at, { left, right, top, bottom }] of front.entries())
        expect(back[at], `${media} ${at}`).toEqual({ left: right, right: left, top, bottom })
    }
  }
  await page.emulateMedia({ media: null })
})

test('the PDF has one page of A4 per side, and the backs follow their fronts', async () => {
  await choose('sheets', false)
  await choose('letters', false)
  const sides = await page
    .locator('.print-sheet')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-side')))
  expect(sides).toEqual(['front', 'back', 'front', 'back', 'front', 'back'])
  const pdf = await printed()
  expect(pagesOf(pdf)).toBe(6)
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  await choose('letters', true)
  // Nine cards of at most four options, for six people: two leaves of twelve letters.
  expect(pagesOf(await printed())).toBe(6 + 4)
})

test('no text of a deck that ships is cut off', async () => {
  for (const { id } of shipped.decks) {
    await open(id)
    const cut = await page
      .locator('.print-card')
      .evaluateAll((cards) =>
        cards.filter((card) => card.scrollHeight > card.clientHeight).map((card) => card.textContent),
      )
    expect(cut, id).toEqual([])
    await page.getByText(words.tooLong).waitFor({ state: 'detached' })
  }
})

test('a draft says that it is one, what is too long is told, and nothing that an author wrote runs', async () => {
  const post = (path: string, body: object) =>
    app.post(`author/${path}`, { facilitatorKey: app.facilitatorKey, ...body })
  const long = aDraftCard('lang', {
    title: 'Veel te lang',
    role: nasty,
    situation: 'zeer-onwaarschijnlijk-lang-woord '.repeat(120),
  })
  await post('draft/make', { kind: 'card', body: long })
  await post('draft/make', { kind: 'deck', body: aDraftDeck('mijn-set', ['lang']) })
  await open('mijn-set')
  await page.getByText(words.tooLong).waitFor()
  expect(await page.locator('.print-foot').first().innerText()).toContain(words.draft)
  expect(await page.locator('.print-card .card-role').innerText()).toContain(nasty)
  expect(await page.title()).toContain(words.title)
  expect(watched.complaints).toEqual([])
})

test('a deck that is not there, and none at all, are said in a sentence', async () => {
  await page.goto('about:blank')
  await page.goto(`${app.url}/print.html#deck=bestaat-niet`)
  await page.getByText(words.gone).waitFor()
  await page.goto('about:blank')
  await page.goto(`${app.url}/print.html`)
  await page.getByText(words.noDeck).waitFor()
})

test('the page has no barriers', async () => {
  await open('kennismaking')
  expect(await axeProblems(page)).toEqual([])
})
