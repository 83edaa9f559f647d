/** The coordinator's year: read beside the year before, filled in, taken along and printed; what is not saved is not lost unasked. */
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { createYears } from '../../server/years.ts'
import { type PublishedYear, publishedYear } from '../../shared/published-year-schema.ts'
import { yearFields } from '../../shared/year-fields.ts'
import { startTestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import { openPage, sizes, type Watched } from '../support/people.ts'
import { shippedContent } from '../support/played-report.ts'
import { startTlsSite, type TlsSite } from '../support/tls-site.ts'
import { atYear, coordinator, firstPerson } from '../support/year-people.ts'
import { type PlayedYears, playYears, thisYear } from '../support/years.ts'

const words = nl.year
const lastYear = thisYear - 1

let played: PlayedYears
let site: TlsSite
let browser: Browser
let first: Watched
let cora: Watched
let page: Page

beforeAll(async () => {
  played = await playYears(shippedContent(), [{ deck: 'teamgesprek', now: 60, before: 12 }])
  site = await startTlsSite({ database: played.database })
  browser = await launchChromium()
  first = await firstPerson(browser, site)
  cora = await coordinator(browser, site, first)
  page = cora.page
})
afterAll(async () => {
  for (const { complaints } of [first, cora]) expect(complaints).toEqual([])
  await browser.close()
  await site.end()
  played.remove()
})

const years = () => createYears(played.database)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: keyof typeof words.fields) => page.getByLabel(words.fields[name], { exact: true })
const typedIn = (name: keyof typeof words.fields): Promise<string> => field(name).inputValue()

async function save(): Promise<void> {
  await button(words.save).click()
  await page.getByText(words.saved, { exact: true }).waitFor()
}

async function reload(): Promise<void> {
  await page.reload()
  await atYear(page, thisYear)
}

/** The rows of a table, by its caption: their head, and the text of their numbers. */
async function rowsOf(caption: string): Promise<Record<string, string[]>> {
  const rows = page.getByRole('table', { name: caption, exact: true }).locator('tbody tr')
  const found = await rows.evaluateAll((all) =>
    all.map((row) => [
      row.querySelector('th')?.textContent?.trim() ?? '',
      [...row.querySelectorAll('td.number')].map((cell) => cell.textContent?.trim() ?? ''),
    ]),
  )
  return Object.fromEntries(found)
}

async function downloaded(name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()])
  return readFileSync(await file.path(), 'utf8')
}

/** This year's participations and last year's, then the sessions, as the page tells them. */
const told = (now: PublishedYear['months'][number], before: PublishedYear['months'][number] | undefined) =>
  [now.participants, before?.participants ?? 0, now.sessions, before?.sessions ?? 0].map(words.number)

test('a coordinator who was invited reads the year beside the one before', async () => {
  const [now, before] = [await years().read(thisYear, true), await years().read(lastYear, false)]
  expect(now.sessions).toBeGreaterThan(50)
  const rows = await rowsOf(words.groups.played)
  expect(rows[words.sessions]).toEqual([now.sessions, before.sessions].map(words.number))
  expect(rows[words.participants]).toEqual([now.participants, before.participants].map(words.number))
  const months = await rowsOf(words.splitCaption(words.monthHead))
  for (const [at, month] of now.months.entries())
    expect(months[words.month(month.month)]).toEqual(told(month, before.months[at]))
  const cards = now.decks.flatMap((deck) => deck.cards).filter(({ variation }) => variation !== null)
  expect(cards.length).toBeGreaterThan(2)
  for (const { variation } of cards) {
    const { value = 0, interval = { low: 0, high: 0 } } = variation ?? {}
    expect(await page.getByText(words.variation(value, interval.low, interval.high)).count()).toBeGreaterThan(0)
  }
})

test('she has no console and no decks', async () => {
  expect(await page.getByRole('link', { name: nl.staff.places.console }).count()).toBe(0)
  expect(await page.getByRole('link', { name: nl.staff.places.decks }).count()).toBe(0)
})

describe('figures from elsewhere', () => {
  test('are kept, and stand beside those of the next year', async () => {
    await field('headcount').fill('1900')
    await field('players').fill('296')
    await page.getByLabel(words.ownLabel(1)).fill('Spelleiders opgeleid')
    await page.getByLabel(words.ownValue(1)).fill('6')
    await page.getByText(words.unsaved, { exact: true }).waitFor()
    await save()
    await button(String(lastYear)).click()
    await atYear(page, lastYear)
    expect(await typedIn('headcount')).toBe('')
    await field('headcount').fill('1850')
    await save()
    await button(String(thisYear)).click()
    await atYear(page, thisYear)
    await page.getByText(words.before(lastYear, words.number(1850))).waitFor()
    await reload()
    expect(await typedIn('headcount')).toBe('1900')
    expect(await page.getByLabel(words.ownValue(1)).inputValue()).toBe('6')
  })

  test('what cannot be kept is said where it stands, and then nothing is', async () => {
    await field('breaches').fill('drie')
    await page.getByLabel(words.ownLabel(2)).fill('spelleiders opgeleid')
    await page.getByLabel(words.ownValue(2)).fill('1')
    await button(words.save).click()
    await page.getByText(words.nothingSaved).waitFor()
    await page.getByText(words.problems.wrong).waitFor()
    await page.getByText(words.problems.twice).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    expect((await years().filledIn(thisYear)).fields).toEqual({ headcount: 1900, players: 296 })
    await field('breaches').fill('5')
    expect(await page.getByText(words.problems.wrong).count()).toBe(0)
  })

  test('are not lost unasked when another year is chosen', async () => {
    await button(String(lastYear)).click()
    await page.getByText(words.leave.ask(thisYear)).waitFor()
    await button(words.leave.stay(thisYear)).click()
    expect(await typedIn('breaches')).toBe('5')
    await button(String(lastYear)).click()
    await button(words.leave.save(lastYear)).click()
    await page.getByText(words.problems.twice).waitFor()
    await atYear(page, thisYear)
    await page.getByLabel(words.ownLabel(2)).fill('')
    await page.getByLabel(words.ownValue(2)).fill('')
    await button(String(lastYear)).click()
    await button(words.leave.save(lastYear)).click()
    await atYear(page, lastYear)
    expect((await years().filledIn(thisYear)).fields).toMatchObject({ breaches: 5 })
    await field('breaches').fill('4')
    await button(String(thisYear)).click()
    await button(words.leave.drop(thisYear)).click()
    await atYear(page, thisYear)
    expect(await typedIn('breaches')).toBe('5')
    expect((await years().filledIn(lastYear)).fields).toEqual({ headcount: 1850 })
  })

  test('are not lost unasked when the page is left', async () => {
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await reload()
    expect(asked).toEqual([])
    await field('wrongdoing').click()
    await page.keyboard.type('7')
    await reload()
    expect(asked).toEqual(['beforeunload'])
    expect(await typedIn('wrongdoing')).toBe('')
  })

  test('can be taken out again', async () => {
    await field('breaches').fill('')
    await page.getByLabel(words.ownLabel(1)).fill('')
    await page.getByLabel(words.ownValue(1)).fill('')
    await save()
    expect(await years().filledIn(thisYear)).toEqual({ fields: { headcount: 1900, players: 296 }, own: {} })
  })
})

describe('what she takes along', () => {
  test('the CSV has the figures of the page, each with where it comes from', async () => {
    const csv = await downloaded(words.csv)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const [head = [], ...rows] = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data
    expect(head).toEqual([words.group, words.row, String(thisYear), String(lastYear), words.source])
    const inCsv = new Map(rows.map(([group, label, ...cells]) => [`${group}: ${label}`, cells]))
    const plain = (said: string | undefined) => (said === words.unknown ? '' : said?.replaceAll('.', ''))
    for (const [label, cells] of Object.entries(await rowsOf(words.groups.played)))
      expect(inCsv.get(`${words.groups.played}: ${label}`)).toEqual([...cells.map(plain), words.sources.game])
    for (const [label, cells] of Object.entries(await rowsOf(words.topics)))
      expect(inCsv.get(`${words.groups.topic}: ${label}`)).toEqual([...cells.map(plain), words.sources.game])
    for (const [month, cells] of Object.entries(await rowsOf(words.splitCaption(words.monthHead)))) {
      const group = `${words.groups.month}: `
      expect(inCsv.get(group + words.participantsOf(month))?.slice(0, 2)).toEqual(cells.slice(0, 2).map(plain))
      expect(inCsv.get(group + words.sessionsOf(month))?.slice(0, 2)).toEqual(cells.slice(2).map(plain))
    }
    const own = `${words.groups.own}: `
    expect(inCsv.get(own + words.fields.headcount)).toEqual(['1900', '1850', words.sources.own])
    expect(inCsv.get(own + words.inPercent(words.derived.reach))).toEqual(['15,58', '', words.sources.derived])
  })

  test('the CSV of the cards has the shares of the page', async () => {
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    const { data } = Papa.parse<Record<string, string>>((await downloaded(words.cardsCsv)).slice(1), { header: true })
    const shares = data.map((row) => row[words.columns.share]).filter((cell) => cell)
    const inTables = await page.locator('.year-share').allTextContents()
    const asShare = (said: string) => String(Number.parseInt(said, 10) / 100).replace('.', ',')
    expect([...shares].sort()).toEqual(inTables.map(asShare).sort())
    expect(shares.length).toBeGreaterThan(10)
  })

  test('the JSON is the year, and nothing that its schema does not explain', async () => {
    const json = publishedYear.parse(JSON.parse(await downloaded(words.json)))
    expect(json).toEqual(await years().read(thisYear, true))
  })

  test('the factsheet is one page of A4, also with every field filled in', async () => {
    for (const name of yearFields) await field(name).fill('9999999')
    for (const at of [1, 2, 3, 4, 5, 6]) {
      await page
        .getByLabel(words.ownLabel(at))
        .fill(`${at} ${'Bijeenkomsten over integriteit in de regio '.repeat(2)}`.slice(0, 80))
      await page.getByLabel(words.ownValue(at)).fill('1234567')
    }
    await save()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    expect(pdf).toMatch(/MediaBox\s*\[\s*0 0 59\d(\.\d+)? 84\d/)
  })
})

test('a report that its facilitator deletes takes nothing from the year', async () => {
  const before = await years().read(thisYear, true)
  const { page: facilitator } = first
  await facilitator.goto(`${site.url}/facilitator.html`)
  await facilitator
    .getByRole('link', { name: /^Open het verslag/ })
    .first()
    .click()
  await facilitator.getByRole('button', { name: nl.report.remove, exact: true }).click()
  await facilitator.getByRole('button', { name: nl.report.removeYes, exact: true }).click()
  await facilitator.getByText(nl.report.removed).waitFor()
  expect(await years().read(thisYear, true)).toEqual(before)
})

test('a year without sessions says why it is empty; on plain http the printed link opens it', async () => {
  const app = await startTestApp()
  const { page: plain, complaints } = await openPage(
    browser,
    `${app.url}/facilitator.html#${app.facilitatorKey}`,
    sizes.phone,
  )
  await plain.getByRole('link', { name: nl.staff.places.year }).click()
  await plain.getByRole('heading', { name: words.empty(thisYear) }).waitFor()
  await plain.getByText(words.emptyAbout).waitFor()
  await plain.getByLabel(words.fields.headcount, { exact: true }).waitFor()
  expect(await plain.getByRole('button', { name: words.cardsCsv, exact: true }).count()).toBe(0)
  expect(complaints).toEqual([])
  await app.end()
})
