/** An author brings a deck as a file, repairs it by the list of what must change, and takes decks along. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { codeFile } from '../../server/exchange/code-file.ts'
import { deckFile, readDeckFile } from '../../server/exchange/deck-file.ts'
import { draftOfWhole } from '../../shared/exchange/whole-draft.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { axeProblems } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'
import { fitProblems } from '../support/fit.ts'
import { openPage, sizes, type Watched } from '../support/people.ts'

const words = nl.exchange
const whole = {
  deck: aDraftDeck('uit-excel', ['bloemen', 'tweede']),
  cards: [aDraftCard('bloemen', { title: '=1+1 <b>bloemen</b>' }), aDraftCard('tweede')],
}
const workbook = Buffer.from(deckFile(whole, 'xlsx', 'nl', shipped))

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
  await page.goto(`${app.url}/author.html`)
  await page.getByText(words.bring, { exact: true }).click()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const bring = (name: string, buffer: Buffer) =>
  page.getByLabel(words.choose, { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
const button = (name: string) => page.getByRole('button', { name, exact: true })
async function downloaded(name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('a file with mistakes tells all of them by row and column, and hands them out as a list', async () => {
  await bring('kapot.csv', Buffer.from('\uFEFFSoort;Titel\r\nkaartje;<img src=x onerror=alert(1)>\r\n;los\r\n'))
  await page.getByText(words.cannot('kapot.csv', 2)).waitFor()
  await page.getByText('rij 2, kolom A').waitFor()
  await page.getByText('rij 3, kolom A').waitFor()
  const { bytes } = await downloaded(words.takeList)
  expect(bytes.toString().split('\r\n').slice(1, 3)).toEqual([
    expect.stringMatching(/^;2;A;;"?"?"kaartje/),
    expect.stringMatching(/^;3;A;;Deze rij heeft geen soort/),
  ])
  expect(await axeProblems(page)).toEqual([])
})

test('a file that is no file of ours is refused in a sentence', async () => {
  await bring('foto.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))
  await page.getByText(words.problems.notText()).waitFor()
})

test('a workbook is looked at, taken over as drafts, and comes back the same', async () => {
  await bring('set.xlsx', workbook)
  await page.getByText(words.found(whole.deck.title, 2)).waitFor()
  expect(await axeProblems(page)).toEqual([])
  await button(words.take).click()
  await page.getByRole('heading', { level: 1, name: whole.deck.title }).waitFor()
  expect(await page.evaluate(() => location.hash)).toBe('#set=uit-excel')
  const file = await downloaded(`${words.asFile} ${words.formats.xlsx}`)
  expect(file.name).toBe('uit-excel.xlsx')
  const outcome = readDeckFile(file.bytes, shipped)
  expect('value' in outcome && draftOfWhole(outcome.value)).toEqual(whole)
  const csv = (await downloaded(`${words.asFile} ${words.formats.csv}`)).bytes.toString()
  expect(csv).toContain("'=1+1 <b>bloemen</b>")
  expect(csv).not.toMatch(/(^|;)=/m)
})

test('the same file again says that all of it is here', async () => {
  await page.goto('about:blank')
  await page.goto(`${app.url}/author.html`)
  await page.getByText(words.bring, { exact: true }).click()
  await bring('set.xlsx', workbook)
  await page.getByText(words.found(whole.deck.title, 2)).waitFor()
  expect(await page.getByText(words.states.same).count()).toBe(3)
  expect(await fitProblems(page)).toEqual([])
  expect(watched.complaints).toEqual([])
})

test('an own code of conduct is brought as a file, listed, and taken away again', async () => {
  const [code = null] = shipped.codes.values()
  const own = code && { ...code, id: 'dorp', organisation: 'Gemeente Dorp', version: { ...code.version, id: '2026' } }
  const buffer = Buffer.from(codeFile(own, 'csv', 'nl', shipped))
  await page.getByText(words.codes.title, { exact: true }).click()
  await page.getByLabel(words.codes.choose).setInputFiles({ name: 'dorp.csv', mimeType: 'text/csv', buffer })
  await button(words.codes.take).click()
  await page.getByRole('heading', { name: 'Gemeente Dorp' }).waitFor()
  expect(await axeProblems(page)).toEqual([])
  await button(words.codes.remove('2026')).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words.codes.remove('2026') })
    .click()
  await page.getByRole('heading', { name: 'Gemeente Dorp' }).waitFor({ state: 'detached' })
  expect(watched.complaints).toEqual([])
})
