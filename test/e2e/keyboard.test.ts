/** A participant plays a whole card with the keyboard alone and without the canvas (A1, A4, A5). */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import type { Phase } from '../../shared/phase.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import type { Guest } from '../support/guest.ts'
import { isLost, pick, press, tabTo } from '../support/keyboard.ts'
import { atPhase, openPage, sizes, type Watched } from '../support/people.ts'

const { play, words } = nl
let app: TestApp
let browser: Browser
let phone: Watched
let facilitator: Guest
let others: Guest[]

beforeAll(async () => {
  app = await startTestApp()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

/** The facilitator moves on; the participant's focus comes along. */
async function moveTo(phase: Phase): Promise<void> {
  await facilitator.advanceTo(phase)
  await atPhase(phone, play.phases[phase].title)
  await expect.poll(() => isLost(phone.page), { message: `focus at ${phase}`, timeout: 10_000 }).toBe(false)
}

test('joins by typing the code in lower case, and switches the canvas off', async () => {
  const made = await app.newSession({ teamCount: 1 })
  facilitator = await app.facilitate(made)
  others = await app.joinMany(made, 5)
  phone = await openPage(browser, app.url, sizes.phone)
  const { page } = phone
  await tabTo(page, play.join.code)
  await page.keyboard.type(`${made.joinCode.slice(0, 3).toLowerCase()} ${made.joinCode.slice(3).toLowerCase()}`)
  await press(page, play.join.button)
  await atPhase(phone, play.phases.lobby.title)
  await press(page, words.calm, 'Space')
  await page.locator('.play[data-table=off]').waitFor()
  expect(await page.locator('canvas').count()).toBe(0)
})

test('reads, votes, changes the vote, and sees the spread as a table', async () => {
  await moveTo('reading')
  await press(phone.page, play.reading.button)
  await facilitator.until(() => facilitator.view.counters.ready === 1)
  await moveTo('voting')
  await pick(phone.page, 'A', 1)
  await press(phone.page, play.vote.button('B'))
  await phone.page.getByText(play.vote.onTableFor('B')).waitFor()
  await Promise.all(others.map((guest, at) => guest.cast(at < 2 ? 'A' : 'C')))
  await moveTo('spread')
  const table = phone.page.getByRole('table').first()
  await table.getByRole('row').nth(3).waitFor()
})

test('argues, votes again with nothing preselected, and writes the team choice', async () => {
  const { page } = phone
  await moveTo('discussion')
  await pick(page, 'A: ', 2)
  await tabTo(page, play.discussion.text)
  await page.keyboard.type('Omdat het eerlijk is.')
  await press(page, play.discussion.button('C'))
  await page.getByText('Omdat het eerlijk is.').first().waitFor()
  await moveTo('revote')
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await press(page, play.vote.abstain)
  await page.getByText(play.vote.onTableAbstained).waitFor()
  await moveTo('shift')
  await moveTo('decision')
  await press(page, play.decision.take)
  await pick(page, 'A: ', 0)
  await tabTo(page, play.decision.why)
  await page.keyboard.type('Dat past bij ons.')
  await press(page, play.decision.putDown)
  await page.getByText(play.decision.ours('A')).waitFor()
})

test('reads what every code says, and the rule behind it', async () => {
  const { page } = phone
  await moveTo('reference')
  await tabTo(page, 'Provincie een')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('tab', { selected: true, name: 'Provincie twee' }).waitFor()
  await moveTo('closing')
  expect(phone.complaints).toEqual([])
})

test('two people share a phone: each votes apart, and the screen is empty in between', async () => {
  const { hands, vote } = play
  const made = await app.newSession({ teamCount: 0 })
  facilitator = await app.facilitate(made)
  others = await app.joinMany(made, 4)
  const shared = await openPage(browser, `${app.url}/#${made.joinCode}`, sizes.phone)
  const { page } = shared
  const passed = () => atPhase(shared, hands.title)
  await press(page, play.join.button)
  await atPhase(shared, play.phases.lobby.title)
  await press(page, words.calm, 'Space')
  await tabTo(page, hands.add)
  await page.keyboard.press('Enter')
  await press(page, hands.addButton(2))
  await passed()
  await expect.poll(() => isLost(page), { timeout: 10_000 }).toBe(false)
  await facilitator.until(() => facilitator.view.counters.seats === 6)
  await facilitator.advanceTo('voting')
  await page.reload()
  await passed()
  await press(page, hands.mine('plek 2'))
  await atPhase(shared, play.phases.voting.title)
  await pick(page, 'A', 3)
  await tabTo(page, vote.otherText)
  await page.keyboard.type('Ik vraag het na')
  await press(page, vote.button('anders'))
  await page.getByText(vote.onTable).first().waitFor() // passing waits while something is under way
  await press(page, hands.pass('plek 1'))
  await passed()
  expect(await page.content()).not.toContain('Ik vraag het na')
  await press(page, hands.mine('plek 1'))
  await atPhase(shared, play.phases.voting.title)
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await page.content()).not.toContain('Ik vraag het na')
  await pick(page, 'A', 1)
  await press(page, vote.button('B'))
  await page.getByText(hands.allBeen).waitFor()
  await facilitator.until(() => facilitator.view.counters.ballots === 2)
  expect(shared.complaints).toEqual([])
})
