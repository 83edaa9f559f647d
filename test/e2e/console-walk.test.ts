/**
 * Everything that a facilitator may do, on a phone of 360 px, from every phase: within two taps it is done, or asked once. A
 * seat moves with the second tap; on its name that tap opens what else can be done with it. What must always be in sight is, on phone and laptop.
 */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { teamOf } from '../../client/facilitator/named-seat.ts'
import { nl } from '../../client/text/nl/index.ts'
import type { Phase } from '../../shared/phase.ts'
import type { MadeSession, TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import { answer, closeSheet, openConsole, outOfSight, tab } from '../support/console.ts'
import { startShippedApp } from '../support/full-room.ts'
import type { Guest } from '../support/guest.ts'
import { atPhase, sizes, type Watched } from '../support/people.ts'

const { console: desk, words } = nl
const { controls, invite, next, panel, people } = desk

let app: TestApp
let browser: Browser
let made: MadeSession
let facilitator: Guest
let guests: Guest[]
let phone: Watched
let laptop: Watched

beforeAll(async () => {
  app = await startShippedApp()
  browser = await launchChromium()
  const cards = ['drie-potten-jam', 'drie-offertes']
  made = await app.newSession({ name: 'Teamdag Wegen', deck: 'kennismaking', cards, lens: 'utrecht', teamCount: 2 })
  facilitator = await app.facilitate(made)
  guests = await app.joinMany(made, 7)
  guests.push(await app.joinAs(made, { nickname: 'Otter' }))
  phone = await openConsole(browser, app, 'Teamdag Wegen', sizes.phone)
  laptop = await openConsole(browser, app, 'Teamdag Wegen', sizes.laptop)
  await facilitator.until(() => facilitator.console?.roster.length === 8)
})
afterEach(() => expect(amiss.splice(0)).toEqual([]))
afterAll(async () => {
  await browser.close()
  await app.end()
})

/** Everything that is amiss, told when the test ends. */
const amiss: string[] = []

type Tap = (page: Page) => Locator
type Taps = readonly [Tap] | readonly [Tap, Tap]

const button =
  (label: string): Tap =>
  (page) =>
    page.getByRole('button', { name: label, exact: true }).last()
/** The big button, once it no longer rests after what it said before. */
const nextStep =
  (label: string): Tap =>
  (page) =>
    page.locator('.console-big[data-resting=false]', { hasText: label })
const summary =
  (label: string): Tap =>
  (page) =>
    page.locator('summary', { hasText: label }).last()

/** Taps, at most twice, and then something holds or is in sight. The sheet is closed again. */
async function within(taps: Taps, then: ((page: Page) => Promise<unknown>) | (() => boolean)): Promise<void> {
  const { page } = phone
  try {
    for (const tap of taps) await tap(page).click()
    if ((await then(page)) === false) await facilitator.until(then as () => boolean)
  } finally {
    await closeSheet(page)
  }
}

const seen =
  (tap: Tap) =>
  (page: Page): Promise<void> =>
    tap(page).waitFor()

/** Asked once: and the answer is no, so that nothing has changed. */
const asks =
  (title: string, no: string = next.ask.notYet) =>
  async (page: Page): Promise<void> => {
    await page.locator('dialog[open]', { hasText: title }).waitFor()
    await answer(page, no)
  }

const progress = () => facilitator.view.progress

/** What can be done in every phase. */
async function everywhere(): Promise<void> {
  await within([tab('pace'), button(controls.pause)], () => progress().paused)
  await within([nextStep(next.resume)], () => !progress().paused)
  await within(
    [tab('share')],
    seen((page) => page.locator('.console-code').last()),
  )
  await within(
    [tab('share')],
    seen((page) => page.getByRole('link', { name: invite.openScreen })),
  )
  await within(
    [tab('share'), button(invite.copyScreen)],
    seen((page) => page.getByText(invite.copied).or(page.getByText(invite.copyByHand))),
  )
  await within(
    [tab('share'), button(invite.copyPartner)],
    seen((page) => page.getByText(invite.copied).or(page.getByText(invite.copyByHand))),
  )
  await within(
    [tab('share'), summary(invite.partnerQr)],
    seen((page) => page.getByLabel(invite.partnerQrLabel)),
  )
  await within(
    [tab('more')],
    seen((page) => page.getByText('Sam de Vries').last()),
  )
  await within(
    [tab('more')],
    seen((page) => page.getByText(panel.serious[0] ?? '')),
  )
  await within([tab('more'), button(controls.closeSession)], asks(next.ask.title(controls.closeSession)))
  await within([tab('more')], seen(button(controls.leave)))
  await within(
    [tab('script')],
    seen((page) => page.getByLabel(panel.endsAt)),
  )
  await within(
    [tab('script')],
    seen((page) => page.getByLabel(panel.ownNotes)),
  )
  await within(
    [tab('script'), summary('De collega die jou opleidde')],
    seen((page) => page.getByText(panel.referenceAhead).last()),
  )
}

/** What can be done with people: in every phase but the last. */
async function withPeople(): Promise<void> {
  const { locked } = progress()
  await within([tab('people'), button(locked ? controls.unlock : controls.lock)], () => progress().locked !== locked)
  await within([tab('people'), button(locked ? controls.lock : controls.unlock)], () => progress().locked === locked)
  const otter: Tap = (page) => page.locator('.console-seat', { hasText: 'Otter' }).last()
  const team = () => facilitator.console?.roster.flatMap((row) => (row.nickname === 'Otter' ? teamOf(row) : []))[0]
  const home = team() ?? 1
  const away = home === 1 ? 2 : 1
  for (const to of [away, home]) await within([tab('people'), button(people.moveWho('Otter', to))], () => team() === to)
  for (const choice of [people.blank('Otter'), people.remove])
    await within([tab('people'), otter], async (page) => {
      await page.locator('dialog[open]').getByRole('button', { name: choice }).waitFor()
      await answer(page, people.back)
    })
}

/** What can be done while a card is on the table. */
async function withCard(): Promise<void> {
  const left = () => (progress().timer?.endsAt ?? 0) - Date.now()
  const before = left()
  await within([button(desk.bar.addMinuteLabel)], () => left() > before + 50_000)
  await within([tab('pace'), button(controls.setTo('10:00'))], () => left() > 590_000)
  await within([tab('pace'), button(controls.stop)], () => progress().timer === null)
  await within([tab('pace'), (page) => page.getByLabel(controls.autoClose)], () => progress().autoClose)
  await within([tab('pace'), (page) => page.getByLabel(controls.autoClose)], () => !progress().autoClose)
  const skips = progress().card === facilitator.view.about.cards - 1 ? next.ask.skipLast : next.ask.skip
  await within([tab('pace'), button(controls.skip)], asks(skips))
  const { atShift, beforeTalk } = controls.spreadAtChoices
  await within(
    [tab('pace'), (page) => page.getByRole('radio', { name: atShift })],
    () => facilitator.console?.spreadAt === 'atShift',
  )
  await within(
    [tab('pace'), (page) => page.getByRole('radio', { name: beforeTalk })],
    () => facilitator.console?.spreadAt === 'beforeTalk',
  )
  await within([tab('pace')], seen(button(controls.back)))
}

async function inSight(moment: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const { page } of [phone, laptop]) {
    const missing = await outOfSight(page, more)
    const { width = 0 } = page.viewportSize() ?? {}
    amiss.push(...missing.map((what) => `${what} is out of sight at ${moment}, ${width} px wide`))
  }
}

async function come(phase: Phase): Promise<void> {
  await facilitator.advanceTo(phase)
  for (const watched of [phone, laptop]) await atPhase(watched, words.phases[phase])
  await Promise.all(guests.map((guest) => guest.sees(phase)))
}

async function walk(phase: Phase): Promise<void> {
  await inSight(phase)
  await everywhere()
  if (phase !== 'closing') await withPeople()
  if (phase !== 'lobby' && phase !== 'closing') await withCard()
}

/** Two ways to do what fits: straight in the panel, or folded in it. */
const first =
  (label: string): Tap =>
  (page) =>
    page.getByRole('button', { name: label }).first()

test('in the lobby, also merging teams', async () => {
  await within([tab('share'), button(invite.makePartner)], () => facilitator.console?.coKey !== '')
  await walk('lobby')
  await within(
    [summary(people.otherTeams)],
    seen((page) => page.getByLabel(people.teamCount, { exact: true })),
  )
  await facilitator.ask({ type: 'setTeams', count: 4 })
  await within([button(people.merge(2))], asks(next.ask.title(people.merge(2))))
  await phone.page.getByRole('button', { name: people.merge(2) }).click()
  await answer(phone.page, next.ask.yes(people.merge(2)))
  await facilitator.until(() => facilitator.view.about.teamCount === 2)
})

test('while people read', async () => {
  await come('reading')
  await walk('reading')
  await within(
    [summary(panel.options)],
    seen((page) => page.getByText(`${panel.pro}:`).first()),
  )
})

test('while people vote, and somebody asks for more time', async () => {
  await come('voting')
  await Promise.all(guests.map((guest, at) => guest.cast('AABBCC**'[at] ?? 'A', 'first', at > 5 ? 'Samen delen.' : '')))
  await guests[0]?.ask({ type: 'askMoreTime', round: 1, phase: 'voting' })
  await phone.page.getByText(desk.bar.moreTime(1)).waitFor()
  await inSight('voting', { 'who asks for more time': '.console-alert', 'teams that are done': '.console-done' })
  await walk('voting')
  await within([tab('pace'), button(controls.back)], () => progress().phase === 'reading')
  await facilitator.advanceTo('voting')
})

test('at the spread, also making an option of what was written', async () => {
  await come('spread')
  await walk('spread')
  await within(
    [first(panel.useTextWhich('Samen delen.')), button(panel.makeOption)],
    () => facilitator.console?.madeOption === 'Samen delen.',
  )
})

test('during the talk, also hiding an argument and letting it through', async () => {
  await come('discussion')
  const text = 'Dit is eerlijk.'
  await guests[0]?.ask({ type: 'addArgument', round: 1, option: 'A', text })
  await phone.page.getByText(text).first().waitFor()
  await walk('discussion')
  await within([first(panel.hideWhich(text))], () => facilitator.console?.arguments[0]?.hidden === true)
  await within([first(panel.showWhich(text))], () => facilitator.console?.arguments[0]?.hidden === false)
})

test('at the second vote, where an argument can still be hidden', async () => {
  await come('revote')
  await Promise.all(guests.map((guest, at) => guest.cast('AABBBBCC'[at] ?? 'A', 'second')))
  await walk('revote')
  await within(
    [summary(panel.arguments), first(panel.hideWhich('Dit is eerlijk.'))],
    () => facilitator.console?.arguments[0]?.hidden === true,
  )
})

test('at the shift, also the twist', async () => {
  await come('shift')
  await walk('shift')
  await within([tab('pace'), button(next.twist)], asks(next.ask.title(next.twist)))
  await within([first(next.twist)], asks(next.ask.title(next.twist)))
})

test('while the teams choose', async () => {
  await come('decision')
  const [writer] = guests
  await writer?.ask({ type: 'takePen', round: 1 })
  await writer?.ask({ type: 'putDownPen', round: 1, option: 'A', reason: 'Zo kan iedereen het zien.' })
  await phone.page.locator('.console-done').waitFor()
  await inSight('decision', { 'teams that are done': '.console-done' })
  await walk('decision')
})

test('at the code, also another code on the big screen', async () => {
  await come('reference')
  await walk('reference')
  const other = facilitator.view.references?.find(({ code }) => code !== facilitator.view.shownCode)
  const organisation = other?.organisation ?? ''
  const itsTab: Tap = (page) => page.getByRole('tab', { name: organisation }).first()
  await within([itsTab, button(panel.showOnScreen(organisation))], () => facilitator.view.shownCode === other?.code)
})

test('at the three questions', async () => {
  await come('action')
  await walk('action')
})

test('at the closing', async () => {
  await come('reading')
  await facilitator.ask({ type: 'skipCard', round: progress().round, phase: 'reading' })
  await come('closing')
  await walk('closing')
  expect([...phone.complaints, ...laptop.complaints]).toEqual([])
})
