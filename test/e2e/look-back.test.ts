/** A phone that is loaded again later: it can look back at what the room was shown, and it reads that its seat was moved or taken away. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { shapeOf } from '../../shared/team.ts'
import { type MadeSession, startTestApp, type TestApp, testContent } from '../support/app.ts'
import { aCard, referenceSentinel } from '../support/builders.ts'
import { launchChromium } from '../support/chromium.ts'
import type { Guest } from '../support/guest.ts'
import { atPhase, joinByLink, type Watched } from '../support/people.ts'

const { play } = nl

const threeCards = {
  ...testContent,
  decks: testContent.decks.map((deck) => ({ ...deck, cards: [...deck.cards, aCard('derde')] })),
}

let app: TestApp
let browser: Browser
let made: MadeSession
let phone: Watched
let facilitator: Guest

beforeAll(async () => {
  app = await startTestApp({ content: threeCards })
  browser = await launchChromium()
  made = await app.newSession({ format: 'quick', cards: ['eerste', 'tweede', 'derde'] })
  facilitator = await app.facilitate(made)
  await app.joinMany(made, 7)
  phone = await joinByLink(browser, app.url, made.joinCode, 'Otter')
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const seat = (): string => facilitator.console?.roster.find(({ nickname }) => nickname === 'Otter')?.seat ?? ''
const banner = (notice: string) => phone.page.locator('.banner', { hasText: notice })
const folded = (title: string | RegExp) => phone.page.locator('summary', { hasText: title })

test('during a twist a page that was loaded again shows the reference of the card itself', async () => {
  await facilitator.advanceTo('reference')
  await facilitator.twist()
  await atPhase(phone, play.twist.title)
  await phone.page.reload()
  await atPhase(phone, play.twist.title)
  expect(phone.received.at(-1)).not.toContain(referenceSentinel)
  await folded(play.lookBack.title).click()
  await folded(play.lookBack.references).click()
  await phone.page.getByText(referenceSentinel).first().waitFor()
})

test('a seat that is moved reads it beforehand, and at the next card that it is in its new team', async () => {
  const team = facilitator.console?.roster.find(({ nickname }) => nickname === 'Otter')?.team === 1 ? 2 : 1
  expect(await facilitator.ask({ type: 'moveSeat', seat: seat(), team })).toBe('accepted')
  const name = nl.words.team(team, shapeOf(team))
  await banner(play.status.youMove(name)).waitFor()
  await facilitator.advanceTo('reading')
  await banner(play.status.youMoved(name)).waitFor()
  expect(phone.complaints).toEqual([])
})

test('a seat that is taken away reads so when it is gone, with thanks', async () => {
  expect(await facilitator.ask({ type: 'removeSeat', seat: seat() })).toBe('accepted')
  await banner(play.status.youLeave).waitFor()
  expect(await facilitator.ask({ type: 'skipCard', phase: 'reading', round: 3 })).toBe('accepted')
  await atPhase(phone, play.status.removedTitle)
  await phone.page.getByText(play.status.removed).waitFor()
})
