/** The workshop by keyboard alone: a card of one's own, a deck, its order, and out it goes (A1); and a reviewer who reads along. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import type { ConsoleAnswer } from '../../shared/wire.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { axeProblems } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'
import { isLost, press, tabBackTo, tabTo } from '../support/keyboard.ts'
import { openPage, sizes } from '../support/people.ts'
import { saved } from '../support/writing.ts'

let app: TestApp
let browser: Browser
beforeAll(async () => {
  app = await startTestApp({ content: shipped })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const { list, fields, deck: words, publishing, saving, review } = nl.author

async function openWorkshop(hash = ''): Promise<{ page: Page; complaints: string[] }> {
  const watched = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, sizes.laptop)
  await watched.page.getByRole('heading', { level: 1 }).waitFor()
  await watched.page.goto(`${app.url}/author.html${hash}`)
  await watched.page.locator('.author-shelf, .author-form').first().waitFor()
  return watched
}

test('from nothing to a published deck, with nothing but keys', async () => {
  const { page, complaints } = await openWorkshop()
  const [first, second] = [...shipped.written.values()]
  if (!first || !second) throw new Error('there are no cards')
  await tabTo(page, list.kinds.deck)
  await page.keyboard.press('ArrowRight')
  await press(page, list.copyOf(first.title))
  await page.getByRole('heading', { level: 1, name: list.copied(first.title) }).waitFor()
  await tabTo(page, fields.title.label)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Mijn eigen kaart')
  await saved(page)
  expect(await isLost(page)).toBe(false)
  await tabBackTo(page, `← ${saving.toList}`)
  await page.keyboard.press('Enter')
  await page.locator('.author-shelf').first().waitFor()
  await press(page, `+ ${list.newDeck}`)
  await page.keyboard.type('Met toetsen')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Met toetsen' }).waitFor()
  await tabTo(page, words.aboutLabel)
  await page.keyboard.type('Twee kaarten.')
  await press(page, words.addOne('Mijn eigen kaart'))
  await press(page, words.addOne(first.title))
  await press(page, words.up(first.title))
  await page
    .getByRole('status')
    .filter({ hasText: words.moved(first.title, 1, 2) })
    .first()
    .waitFor()
  expect(await isLost(page)).toBe(false)
  for (const title of [first.title, 'Mijn eigen kaart']) {
    await tabTo(page, words.whyOf(title))
    await page.keyboard.type('Past hier.')
  }
  await saved(page)
  await press(page, publishing.publish)
  await press(page, publishing.askYes)
  await page.getByText(publishing.done(1)).first().waitFor()
  expect(await isLost(page)).toBe(false)
  const { decks } = (await (await app.post('console', { facilitatorKey: app.facilitatorKey })).json()) as ConsoleAnswer
  expect(decks[0]?.cards.map(({ title }) => title)).toEqual([first.title, 'Mijn eigen kaart'])
  expect(complaints).toEqual([])
})

test('a reviewer without an account reads every card, says something of it, and the author deals with that', async () => {
  const post = (path: string, sent: object) =>
    app.post(`author/${path}`, { facilitatorKey: app.facilitatorKey, ...sent })
  await post('draft/make', { kind: 'card', body: aDraftCard('nakijken', { title: 'Na te <i>kijken</i>' }) })
  await post('draft/make', { kind: 'deck', body: aDraftDeck('nakijkset', ['nakijken']) })
  const author = await openWorkshop('#set=nakijkset')
  await author.page.getByText(review.title).click()
  await author.page.getByLabel(review.label).fill('De jurist')
  await author.page.getByRole('button', { name: review.make }).click()
  const link = await author.page.getByLabel(review.madeLabel).inputValue()
  expect(link).toMatch(/\/review\.html#[\w-]{32}$/)
  await author.page.getByRole('button', { name: review.copy, exact: true }).click()
  await author.page.getByText(review.copied).or(author.page.getByText(review.copyByHand)).waitFor()

  const reviewer = await openPage(browser, link, sizes.phone)
  await reviewer.page.getByRole('heading', { name: 'Na te <i>kijken</i>' }).waitFor()
  expect(reviewer.page.url()).not.toContain('#')
  expect(await axeProblems(reviewer.page)).toEqual([])
  expect(await reviewer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const form = reviewer.page.getByRole('form', { name: nl.review.remarkOn('Na te <i>kijken</i>') })
  await form.getByLabel(nl.review.part).selectOption({ label: nl.review.parts.situation })
  await form.getByLabel(nl.review.remark, { exact: true }).fill('<script>document.title = "mis"</script>')
  await form.getByRole('button', { name: nl.review.send }).click()
  await reviewer.page.getByRole('list', { name: nl.review.remarks }).waitFor()

  await author.page.reload()
  await author.page.getByText(review.title).click()
  await author.page.getByText('<script>document.title = "mis"</script>').waitFor()
  expect(await axeProblems(author.page)).toEqual([])
  await author.page.getByRole('button', { name: review.resolve, exact: true }).click()
  await author.page.getByText(review.remarks(0)).waitFor()
  await author.page.getByRole('button', { name: review.revokeOf('De jurist') }).click()
  await author.page.getByText(review.over).waitFor()
  await reviewer.page.reload()
  await reviewer.page.getByText(nl.refusals.linkDoesNotWork).waitFor()
  expect([...author.complaints, ...reviewer.complaints]).toEqual([])
})
