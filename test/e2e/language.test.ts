/** Dutch and English on one device: switched in the middle of a vote, remembered, and the card stays Dutch. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../client/text/en/index.ts'
import { nl } from '../../client/text/nl/index.ts'
import { languageNames } from '../../client/text/text.ts'
import { type MadeSession, startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import type { Guest } from '../support/guest.ts'
import { atPhase, joinByLink, openPage, sizes, vote, type Watched } from '../support/people.ts'

let app: TestApp
let browser: Browser
let made: MadeSession
let phone: Watched
let facilitator: Guest

beforeAll(async () => {
  app = await startTestApp()
  browser = await launchChromium()
  made = await app.newSession({ teamCount: 1 })
  facilitator = await app.facilitate(made)
  await app.joinMany(made, 5)
  phone = await joinByLink(browser, app.url, made.joinCode, 'Otter')
  await facilitator.advanceTo('voting')
  await atPhase(phone, nl.play.phases.voting.title)
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const change = ({ page }: Watched, to: keyof typeof languageNames): Promise<void> =>
  page.getByRole('button', { name: languageNames[to], exact: true }).click()
const spoken = ({ page }: Watched): Promise<string> => page.evaluate(() => document.documentElement.lang)
const hasTitle = async ({ page }: Watched, title: string): Promise<void> => {
  await page.waitForFunction((wanted) => document.title === wanted, title)
}
/** What of the card stands on the page outside anything that says it is Dutch. */
const unmarked = ({ page }: Watched, said: string): Promise<string[]> =>
  page.evaluate((words) => {
    const texts = document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node.textContent?.includes(words) && node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'nl')
        found.push(node.textContent)
    return found
  }, said)

test('a choice and a vote survive the change to English in the middle of the vote', async () => {
  await vote(phone, 'B')
  await phone.page.getByRole('radio', { name: /^C\b/ }).check({ force: true })
  await change(phone, 'en')
  await atPhase(phone, en.play.phases.voting.title)
  expect(await spoken(phone)).toBe('en')
  await hasTitle(phone, en.play.titleFor(en.play.phases.voting.title, 'Testsessie'))
  expect(await phone.page.getByRole('radio', { name: /^C\b/ }).isChecked()).toBe(true)
  await phone.page.getByText(en.play.vote.onTableFor('B')).waitFor()
  await phone.page.getByRole('button', { name: en.play.vote.change('C'), exact: true }).waitFor()
  expect(facilitator.view.counters.ballots).toBe(1)
})

test('in English the words of the card say that they are Dutch, and those of the page do not', async () => {
  const { card } = facilitator.view
  const written = [
    card?.title,
    card?.role,
    card?.situation,
    card?.question,
    ...(card?.options ?? []).map((o) => o.text),
  ]
  expect(written.length).toBeGreaterThan(5)
  for (const said of written) expect(await unmarked(phone, said ?? ''), said).toEqual([])
  for (const said of [en.facts.card.values, en.play.vote.other, en.play.vote.abstain])
    expect(await unmarked(phone, said), said).not.toEqual([])
})

test('the language is remembered on this device, and Dutch is one tap away', async () => {
  await phone.page.reload()
  await phone.page.getByText(en.play.vote.onTableFor('B')).waitFor()
  await change(phone, 'nl')
  await phone.page.getByText(nl.play.vote.onTableFor('B')).waitFor()
  expect(await spoken(phone)).toBe('nl')
  await hasTitle(phone, nl.play.titleFor(nl.play.phases.voting.title, 'Testsessie'))
  expect(phone.complaints).toEqual([])
})

test('the words that come later are in English too, and the console and the big screen speak it', async () => {
  await change(phone, 'en')
  await Promise.all(app.guests.slice(1).map((guest, at) => guest.cast(at % 2 ? 'A' : 'B')))
  await facilitator.advanceTo('spread')
  await atPhase(phone, en.play.phases.spread.title)
  const console = await openPage(browser, `${app.url}/facilitator.html#${app.app.facilitatorKey}`, sizes.laptop)
  await console.page.getByRole('heading', { level: 1, name: nl.console.start.title }).waitFor()
  await change(console, 'en')
  await console.page.getByRole('button', { name: en.console.start.continue('Testsessie') }).click()
  await console.page.getByText(en.console.doNow.spread).first().waitFor()
  const screen = await openPage(
    browser,
    `${app.url}/screen.html#${made.session}.${facilitator.console?.screenKey}`,
    sizes.beamer,
  )
  await screen.page.getByText(nl.screen.doNow.spread).waitFor()
  await change(screen, 'en')
  await screen.page.getByText(en.screen.doNow.spread).waitFor()
  for (const option of facilitator.view.card?.options ?? [])
    for (const page of [phone, console, screen]) expect(await unmarked(page, option.text), option.text).toEqual([])
})

test('a browser in English is only offered English; the words come when they are wanted', async () => {
  const context = await browser.newContext({ locale: 'en-US', viewport: sizes.phone })
  const page = await context.newPage()
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') fetched.push(request.url())
  })
  await page.goto(app.url)
  await page.getByRole('heading', { level: 1, name: nl.play.join.title }).waitFor()
  await page.getByText('Would you like to play in English?').waitFor()
  const before = fetched.length
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: en.play.join.title }).waitFor()
  const words = fetched.map((url) => /\/en-[^/]*\.js$/.test(url))
  expect([words.slice(0, before).includes(true), words.slice(before).includes(true)]).toEqual([false, true])
  await page.goto(`${app.url}/privacy.html`)
  await page.getByRole('heading', { level: 1, name: en.privacy.title }).waitFor()
  await page.waitForFunction((title) => document.title.includes(title), en.privacy.title)
  await context.close()
})
