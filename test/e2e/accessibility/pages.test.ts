/** The pages beside a session, the questions that the console asks, and its controls: the same rules (A2, A3, A8). */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { en } from '../../../client/text/en/index.ts'
import { accessibility } from '../../../client/text/nl/accessibility.ts'
import { nl } from '../../../client/text/nl/index.ts'
import { storedColumns } from '../../../shared/stored-columns.ts'
import type { TestApp } from '../../support/app.ts'
import { axeProblems } from '../../support/axe.ts'
import { launchChromium } from '../../support/chromium.ts'
import { fitProblems } from '../../support/fit.ts'
import { openWith, startShippedApp } from '../../support/full-room.ts'
import type { sizes, Watched } from '../../support/people.ts'

const { play, console: desk, words, privacy, screen: big } = nl
const still = { motion: 'reduce' } as const

let app: TestApp
let browser: Browser
const problems: string[] = []

beforeAll(async () => {
  app = await startShippedApp()
  browser = await launchChromium()
})
afterEach(() => expect(problems.splice(0)).toEqual([]))
afterAll(async () => {
  await browser.close()
  await app.end()
})

async function look(where: string, page: Page): Promise<void> {
  for (const problem of [...(await axeProblems(page)), ...(await fitProblems(page))])
    problems.push(`${where}: ${problem}`)
}

const open = (path: string, size: keyof typeof sizes = 'phone'): Promise<Watched> =>
  openWith(browser, `${app.url}/${path}`, size, still)

const headed = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

/** The first stop of the Tab key leads past everything to the content, and the address stays as it was. */
async function skips(page: Page): Promise<void> {
  const address = page.url()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.skip)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'main')
  expect(page.url()).toBe(address)
}

test('joining, also with a code that cannot be one', async () => {
  const { page, context, complaints } = await open('')
  await headed(page, play.join.title)
  await skips(page)
  await look('join', page)
  await page.getByRole('button', { name: play.join.button, exact: true }).click()
  await page.getByText(play.join.codeWrong).waitFor()
  await look('join with a wrong code', page)
  expect(complaints).toEqual([])
  await context.close()
})

test('a code that does not work', async () => {
  const { page, context } = await open('#ABC234')
  await page.getByRole('button', { name: play.join.button, exact: true }).click()
  await headed(page, play.status.refusedTitle)
  await look('refused', page)
  await context.close()
})

test('what is kept, and the accessibility statement, which names whom to tell', async () => {
  const { page, context, complaints } = await open('privacy.html')
  await headed(page, privacy.title)
  await skips(page)
  await look('privacy', page)
  await page.getByRole('link', { name: words.accessibility }).click()
  await headed(page, accessibility.title)
  await page.getByText('Meldpunt integriteit').waitFor()
  await look('accessibility', page)
  await page.getByRole('button', { name: 'English' }).click()
  await headed(page, 'Accessibility statement')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(
    await page.getByText('Meldpunt integriteit').locator('xpath=ancestor-or-self::*[@lang][1]').getAttribute('lang'),
  ).toBe('nl')
  await page.waitForFunction((name) => document.title === `Accessibility statement · ${name}`, en.words.product)
  expect(complaints).toEqual([])
  await context.close()
})

test('what the server keeps, table by table, from the page about the vote', async () => {
  const { page, context, complaints } = await open('privacy.html')
  await page.getByRole('link', { name: privacy.toStored }).click()
  await headed(page, nl.stored.title)
  await skips(page)
  await look('what is kept', page)
  const columns = page.locator('[data-table=ballots] tbody th')
  expect(await columns.allTextContents()).toEqual([...storedColumns.ballots])
  await page.getByRole('button', { name: 'English' }).click()
  await headed(page, en.stored.title)
  expect(await page.locator('[data-table]').count()).toBe(Object.keys(storedColumns).length)
  expect(complaints).toEqual([])
  await context.close()
})

test('what works council and data protection officer ask, with the term and the smallest group of this installation', async () => {
  const { page, context, complaints } = await open('privacy.html')
  await page.getByRole('link', { name: privacy.toCouncil }).click()
  await headed(page, nl.council.title)
  await skips(page)
  await page.getByText(nl.council.here.retention(12)).waitFor()
  await page.getByText(nl.council.here.minimum(5)).waitFor()
  await look('for works council and data protection officer', page)
  expect(await page.getByRole('table', { name: nl.council.dpia.title }).getByRole('row').count()).toBe(
    nl.council.dpia.rows.length + 1,
  )
  await page.getByRole('button', { name: 'English' }).click()
  await headed(page, en.council.title)
  expect(complaints).toEqual([])
  await context.close()
})

test('a console and a big screen without a key', async () => {
  const { page, context } = await open('facilitator.html', 'laptop')
  await headed(page, desk.start.noKey)
  await skips(page)
  await page.getByRole('button', { name: desk.start.useKey }).click()
  await page.getByText(desk.start.keyLooksWrong).waitFor()
  await look('no key', page)
  await page.goto(`${app.url}/screen.html`)
  await headed(page, big.noKey)
  await look('screen without a key', page)
  await context.close()
})

test('the start page, and the form of a new session with something missing', async () => {
  await app.newSession({
    name: 'Een dag met een heel lange naam: Teamdag Verkeer en Vervoer',
    deck: 'kennismaking',
    cards: ['drie-potten-jam'],
  })
  const { page, context } = await open(`facilitator.html#${app.facilitatorKey}`, 'laptop')
  await headed(page, desk.start.title)
  await skips(page)
  await look('start', page)
  await page.getByRole('button', { name: desk.start.openForm }).click()
  await page.getByRole('button', { name: desk.form.make }).click()
  await page.getByText(desk.form.nameMissing).waitFor()
  await look('new session', page)
  await context.close()
})

test('the questions of the console and its controls, on a phone too', async () => {
  const made = await app.newSession({
    name: 'Vragen',
    deck: 'kennismaking',
    cards: ['drie-potten-jam'],
    lens: 'utrecht',
  })
  const facilitator = await app.facilitate(made)
  await app.joinMany(made, 7)
  await facilitator.until(() => facilitator.console?.roster.length === 7)
  await facilitator.advanceTo('reading')
  const { page, context, complaints } = await open(`facilitator.html#${app.facilitatorKey}`)
  await page.getByRole('button', { name: desk.start.continue('Vragen') }).click()
  await headed(page, words.phases.reading)
  for (const sheet of ['pace', 'people', 'share', 'script', 'more'] as const) {
    await page.getByRole('button', { name: desk.sheets[sheet], exact: true }).click()
    await page.locator('.console-tab[aria-expanded=true]', { hasText: desk.sheets[sheet] }).waitFor()
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    await look(`the sheet ${sheet}`, page)
  }
  await page.getByRole('button', { name: desk.sheets.people, exact: true }).click()
  await page.locator('.console-seat').first().click()
  await look('what can be changed of a seat', page)
  await page.getByRole('button', { name: desk.people.back }).click()
  await page.locator('.console-big').click()
  await page.getByRole('dialog').waitFor()
  await look('the question before the first vote', page)
  await page.getByRole('dialog').getByRole('button', { name: desk.next.present.no }).click()
  await page.waitForFunction(() => document.activeElement?.classList.contains('console-big'))
  expect(complaints).toEqual([])
  await context.close()
})
