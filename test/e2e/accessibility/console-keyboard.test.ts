/** A facilitator leads a whole session with the keyboard alone, from the printed link to the report (A1, A5). */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../../client/text/nl/index.ts'
import type { Phase } from '../../../shared/phase.ts'
import type { TestApp } from '../../support/app.ts'
import { launchChromium } from '../../support/chromium.ts'
import { startShippedApp } from '../../support/full-room.ts'
import type { Guest } from '../../support/guest.ts'
import { hasFocus, press, rested, tabTo } from '../../support/keyboard.ts'
import { atPhase, openPage, sizes, type Watched } from '../../support/people.ts'

const { console: desk, words } = nl
const { next } = desk

let app: TestApp
let browser: Browser
let console: Watched
let guests: Guest[]

beforeAll(async () => {
  app = await startShippedApp()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

/** Takes the next step by its words, answers the question that comes, and the focus stays on the page. */
async function step(
  label: string,
  phase: Phase,
  question: 'asks' | 'goes' = 'goes',
  yes = next.ask.yes(label),
): Promise<void> {
  const { page } = console
  await tabTo(page, label)
  await rested(page)
  await page.keyboard.press('Enter')
  if (question === 'asks') {
    await page.getByRole('dialog').waitFor()
    await press(page, yes)
  }
  await atPhase(console, words.phases[phase])
  await Promise.all(guests.map((guest) => guest.sees(phase)))
  await hasFocus(page)
}

test('makes a session, and people come in', async () => {
  console = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, sizes.phone)
  const { page } = console
  await page.getByRole('heading', { level: 1, name: desk.start.title }).waitFor()
  await press(page, desk.start.openForm)
  await tabTo(page, desk.form.name)
  await page.keyboard.type('Met toetsen')
  await press(page, desk.form.make)
  await atPhase(console, words.phases.lobby)
  const joinCode = (await page.locator('.console-code').textContent())?.trim() ?? ''
  guests = await app.joinMany({ session: '', joinCode }, 10) // three teams, of which the first can miss somebody
  await page.getByText(desk.people.title(10)).first().waitFor()
})

test('Escape and "not yet" leave everything as it is, and focus goes back to where it was', async () => {
  const { page } = console
  await step(next.advance.reading, 'reading', 'asks')
  await rested(page)
  await press(page, next.advance.voting)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.classList.contains('console-big'))
  for (const sheet of ['pace', 'people', 'share', 'script', 'more'] as const) {
    await press(page, desk.sheets[sheet])
    await page.getByRole('complementary', { name: desk.sheets[sheet] }).waitFor()
    await hasFocus(page)
    await page.keyboard.press('Escape')
    await page.waitForFunction((id) => document.activeElement?.id === id, `console-tab-${sheet}`)
  }
})

test('moves somebody to another team, and takes that back', async () => {
  const { page } = console
  await press(page, desk.sheets.people)
  const [verb = ''] = desk.people.moveWho('', 1).split(' ')
  const reached = (team: number) =>
    page.waitForFunction((number) => (document.activeElement as HTMLElement).dataset.team === number, String(team))
  await tabTo(page, verb)
  await reached(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByText(desk.people.goesTo(2)).waitFor()
  await reached(2)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.getByText(desk.people.goesTo(2)).waitFor({ state: 'detached' })
  await reached(1)
  await page.keyboard.press('Escape')
})

test('opens and closes both votes, and shows what came of them', async () => {
  await step(next.advance.voting, 'voting', 'asks', next.present.yes(10))
  await Promise.all(guests.map((guest, at) => guest.cast(at % 2 ? 'A' : 'B')))
  await step(next.closeVote.spread, 'spread', 'asks')
  await step(next.advance.discussion, 'discussion')
  await step(next.advance.revote, 'revote')
  await Promise.all(guests.map((guest) => guest.cast('C', 'second')))
  await step(next.closeVote.shift, 'shift', 'asks')
})

test('lets the teams choose, shows the codes, goes to the next card and skips that, and closes', async () => {
  const { page } = console
  await step(next.advance.decision, 'decision')
  await step(next.advance.reference, 'reference', 'asks')
  await step(next.advance.action, 'action')
  await step(next.nextCard, 'reading', 'asks')
  await press(page, desk.sheets.pace)
  await press(page, desk.controls.skip)
  await page.getByRole('dialog').getByText(next.ask.skipLast).waitFor()
  await press(page, next.ask.yes(desk.controls.skip))
  await atPhase(console, words.phases.closing)
  await hasFocus(page)
  await rested(page)
  await tabTo(page, next.close)
  await page.keyboard.press('Enter')
  await press(page, next.ask.yes(next.close))
  await atPhase(console, desk.panel.closed)
  await page.waitForFunction(() => document.activeElement !== document.body)
  expect(console.complaints).toEqual([])
})
