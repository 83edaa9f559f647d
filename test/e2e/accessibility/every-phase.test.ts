/**
 * One card from lobby to closed, on a phone, the console and the big screen, without the table. In every phase: no rule of
 * WCAG 2.2 AA is broken (A2), all fits when small, enlarged or spaced out (A3), one voice says it and focus stays (A5),
 * and the page has a language, a title of its own and help in its place (A8).
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { nl } from '../../../client/text/nl/index.ts'
import type { Phase } from '../../../shared/phase.ts'
import type { TestApp } from '../../support/app.ts'
import { axeProblems } from '../../support/axe.ts'
import { launchChromium } from '../../support/chromium.ts'
import { fitProblems } from '../../support/fit.ts'
import { type FullRoom, openFullRoom, pagesOf, startShippedApp } from '../../support/full-room.ts'
import { hasFocus } from '../../support/keyboard.ts'
import { atPhase, type Watched } from '../../support/people.ts'
import { heardOn, listen, nextHeard } from '../../support/voice.ts'

const { play, console: desk, words, facts } = nl
const idea = 'Eerst mijn leidinggevende bellen en het dan samen oplossen'

let app: TestApp
let browser: Browser
let room: FullRoom
/** Titles of the phone, in order of the phases. */
const titles: string[] = []

beforeAll(async () => {
  app = await startShippedApp()
  browser = await launchChromium()
  room = await openFullRoom(app, browser, { motion: 'reduce' })
})
afterEach(() => expect(problems.splice(0)).toEqual([]))
afterAll(async () => {
  await browser.close()
  await app.end()
})

/** Everything that is amiss on a page, told when the test ends: one run tells it all. */
const problems: string[] = []

async function look(where: string, { page }: Watched, ...looks: ((page: Page) => Promise<string[]>)[]): Promise<void> {
  for (const each of looks) problems.push(...(await each(page)).map((problem) => `${where}: ${problem}`))
}

/** What is folded away is looked at too. */
const unfold = ({ page }: Watched): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })

async function passesAxe(moment: string): Promise<void> {
  for (const [who, watched] of pagesOf(room)) await look(`${who}, ${moment}`, watched, axeProblems)
}

async function looksRight(moment: string): Promise<void> {
  for (const [who, watched] of pagesOf(room)) {
    expect(await watched.page.locator('html').getAttribute('lang')).toBe('nl')
    await unfold(watched)
    await look(`${who}, ${moment}`, watched, axeProblems, fitProblems)
  }
  const help = room.phone.page.locator('.help-corner summary', { hasText: play.help.button })
  expect(await help.count(), 'help').toBe(1)
  expect(await room.console.page.locator('.console-tab', { hasText: desk.sheets.more }).count()).toBe(1)
}

const timerSentences: readonly string[] = [facts.timer.minute, facts.timer.half, facts.timer.over]

/** What was said, but for the clock, which runs on while the pages are looked at. */
const sentences = (heard: readonly string[]): string[] => heard.filter((sentence) => !timerSentences.includes(sentence))

/** Focus is on the last control of the phase, which is about to go. */
const focusOnPhase = ({ page }: Watched): Promise<void> =>
  page.evaluate(() => {
    const found = document.querySelectorAll<HTMLElement>('#main :is(button, a, input, textarea, summary, h1)')
    ;[...found].at(-1)?.focus()
  })

/** Something moves the session on; everybody is told once, and nobody loses the focus. */
async function arrive(title: string, phase: Phase, go: () => Promise<unknown>): Promise<void> {
  const { guests, phone, console, screen } = room
  for (const watched of [phone, console]) await focusOnPhase(watched)
  for (const [, { page }] of pagesOf(room)) await listen(page)
  await go()
  await Promise.all(guests.map((guest) => guest.until(() => guest.view.progress.phase === phase)))
  await atPhase(phone, title)
  await atPhase(console, words.phases[phase])
  await atPhase(screen, title === play.twist.title ? nl.screen.twistHeading : words.phases[phase])
  for (const watched of [phone, console]) await hasFocus(watched.page)
  for (const [, { page }] of pagesOf(room)) await nextHeard(page)
  if (fillsUp.has(phase)) await passesAxe(`${title} opens`)
  else await looksRight(title)
  for (const [who, { page }] of pagesOf(room)) {
    const heard = sentences(await heardOn(page))
    if (heard.length !== 1) problems.push(`${who} says at ${title}: ${JSON.stringify(heard)}`)
    expect(await page.title()).toContain(words.product)
  }
  titles.push(await phone.page.title())
}

/** In these phases people write and vote first; then all is looked at again. */
const fillsUp: ReadonlySet<Phase> = new Set(['voting', 'discussion', 'counter', 'revote', 'decision'])

const advance = (phase: Phase, title = play.phases[phase].title): Promise<void> =>
  arrive(title, phase, () => room.facilitator.advanceTo(phase))

/** The guests vote, one letter each. */
const guestsVote = (letters: string, vote: 'first' | 'second' = 'first'): Promise<unknown> =>
  Promise.all(room.guests.map((guest, at) => guest.cast(letters[at] ?? 'A', vote, letters[at] === '*' ? idea : '')))

async function phoneVotes(letter: string): Promise<void> {
  const { page } = room.phone
  await page.getByRole('radio', { name: new RegExp(`^${letter}\\b`) }).check({ force: true })
  await page.getByRole('button', { name: play.vote.button(letter), exact: true }).click()
  await page.getByText(play.vote.onTableFor(letter)).waitFor()
}

test('the lobby', async () => {
  await looksRight('lobby')
})

test('reading and clarifying', async () => {
  await advance('reading')
  await advance('clarify')
})

test('the first vote and its spread', async () => {
  await advance('voting')
  await guestsVote('AAB*C')
  await phoneVotes('B')
  await looksRight('voting')
  await advance('spread')
  expect(await room.phone.page.getByText(idea).count()).toBeGreaterThan(0)
})

test('the talk, and the other side', async () => {
  await advance('discussion')
  const said = ['Zij bood geen ruil aan, maar dank.', 'Zo kan iedereen op kantoor zien van wie de jam komt.']
  for (const [at, text] of said.entries())
    await Promise.all(
      room.guests.map((guest) => guest.ask({ type: 'addArgument', round: 1, option: at === 0 ? 'A' : 'B', text })),
    )
  await room.phone.page
    .getByText(said[1] ?? '')
    .first()
    .waitFor()
  await looksRight('discussion')
  await advance('counter')
  await room.phone.page.getByRole('button', { name: play.counter.pick }).first().click()
  await room.phone.page.getByText(play.counter.pickedNow).waitFor()
  await looksRight('counter')
})

test('the second vote and the shift', async () => {
  await advance('revote')
  await guestsVote('BBBBC', 'second')
  await phoneVotes('C')
  await looksRight('revote')
  await advance('shift')
})

test('the twist, and back', async () => {
  await arrive(play.twist.title, 'voting', () => room.facilitator.twist())
  await guestsVote('AABBC')
  await looksRight('the vote of the twist')
  await advance('spread', play.twist.spread.title)
  await advance('shift')
})

test('the team choice', async () => {
  const { page } = room.phone
  await advance('decision')
  await page.getByRole('button', { name: play.decision.take, exact: true }).click()
  await page.getByRole('radio', { name: /^B: / }).waitFor({ state: 'attached' })
  await looksRight('writing the team choice')
  await page.getByRole('radio', { name: /^B: / }).check({ force: true })
  await page.getByLabel(play.decision.why).fill('Zo blijft het eerlijk en open, en zien collega’s het ook.')
  await page.getByRole('button', { name: play.decision.putDown }).click()
  await page.getByText(play.decision.ours('B')).waitFor()
  await looksRight('the team choice')
})

test('what the codes say, and what to do tomorrow', async () => {
  await advance('reference')
  await advance('action')
})

test('the closing, and after it', async () => {
  const { phone, console, facilitator } = room
  await advance('closing')
  await listen(phone.page)
  for (const watched of [phone, console]) await focusOnPhase(watched)
  await facilitator.ask({ type: 'closeSession' })
  await atPhase(phone, play.closing.closedTitle)
  await atPhase(console, desk.panel.closed)
  for (const watched of [phone, console]) await hasFocus(watched.page)
  expect(sentences(await nextHeard(phone.page))).toHaveLength(1)
  for (const [who, watched] of pagesOf(room)) {
    await unfold(watched)
    await look(`${who}, closed`, watched, axeProblems, fitProblems)
  }
})

test('every phase had a title of its own, and no page complained', () => {
  expect(new Set(titles).size).toBe(titles.length - 1) // the shift comes back after the twist
  for (const [, { complaints }] of pagesOf(room)) expect(complaints).toEqual([])
})
