/**
 * A facilitator, six participants in two teams and a big screen play two real cards from lobby to closed. One phone comes
 * over the LAN address on plain http. Set SHOTS to a folder to keep a picture of every phase at every size.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { readContent } from '../../server/content.ts'
import type { Phase } from '../../shared/phase.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import { atPhase, joinByLink, lanAddress, nextStep, openPage, sizes, vote, type Watched } from '../support/people.ts'

const { play, console: desk } = nl
const content = readContent(resolve(import.meta.dirname, '../../content'))
const deck = content.decks.find(({ id }) => id === 'kennismaking') ?? content.decks[0]
const nicknames = ['Zonnebloem', 'Havik', 'Kiezel', 'Otter', 'Wilg', 'Merel']

let app: TestApp
let browser: Browser
let facilitator: Watched
let screen: Watched
const phones: Watched[] = []

beforeAll(async () => {
  app = await startTestApp({ content }, { HOST: '0.0.0.0' })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const everybody = (): Watched[] => [facilitator, screen, ...phones]
const room = (): Watched[] => [screen, ...phones]

/** Keeps a picture of everybody's screen, at every size, when asked to. */
async function picture(name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  const [phone, laptop] = phones
  const shots: [string, Watched | undefined, keyof typeof sizes][] = [
    ['phone', phone, 'phone'],
    ['phone-laptop', laptop, 'laptop'],
    ['screen', screen, 'beamer'],
    ['console', facilitator, 'phone'],
    ['console-laptop', facilitator, 'laptop'],
  ]
  await facilitator.page.waitForTimeout(3500)
  for (const [who, watched, size] of shots) {
    await watched?.page.setViewportSize(sizes[size])
    await watched?.page.waitForTimeout(400)
    await watched?.page.screenshot({ path: resolve(folder, `${name}-${who}.png`) })
    await watched?.page.screenshot({ path: resolve(folder, `${name}-${who}-whole.png`), fullPage: true })
  }
}

/** The facilitator moves on, and everybody comes along. */
async function moveTo(phase: Phase): Promise<void> {
  await nextStep(facilitator)
  await Promise.all(phones.map((phone) => atPhase(phone, play.phases[phase].title)))
}

const frames = (watched: Watched): string => watched.received.join('\n')

test('a facilitator makes a session and colleagues come in', async () => {
  const { facilitatorKey } = app.app
  facilitator = await openPage(browser, `${app.url}/facilitator.html#${facilitatorKey}`, sizes.laptop)
  const { page } = facilitator
  await page.getByRole('button', { name: desk.start.openForm }).click()
  await page.getByLabel(desk.form.name).fill('Teamdag Wegen')
  await page.getByRole('radio', { name: new RegExp(`^${deck?.title}`) }).check({ force: true })
  for (let teams = 3; teams > 2; teams--)
    await page.getByRole('button', { name: desk.form.fewer(desk.form.teamCount) }).click()
  await picture('01-form')
  await page.getByRole('button', { name: desk.form.make }).click()
  const code = (await page.locator('.console-code').textContent())?.trim() ?? ''
  expect(code).toMatch(/^[2-9A-Z]{6}$/)
  expect(page.url()).not.toContain(facilitatorKey)

  const screenLink = await page.getByRole('link', { name: desk.invite.openScreen }).getAttribute('href')
  screen = await openPage(browser, screenLink ?? '', sizes.beamer)
  const lan = lanAddress()
  const origins = nicknames.map((_, at) => (at === 1 && lan ? `http://${lan}:${new URL(app.url).port}` : app.url))
  for (const [at, nickname] of nicknames.entries())
    phones.push(await joinByLink(browser, origins[at] ?? app.url, code, nickname))
  if (lan) {
    expect(new URL(phones[1]?.page.url() ?? '').hostname).toBe(lan)
    expect(await phones[1]?.page.evaluate(() => window.isSecureContext)).toBe(false)
  }
  await page.getByText(desk.people.title(6)).first().waitFor()
  await picture('02-lobby')
})

/** Plays one card; `first` and `second` hold a letter per phone. */
async function playCard(prefix: string, first: string, second: string): Promise<void> {
  await moveTo('reading')
  await picture(`${prefix}-1-reading`)
  await moveTo('voting')
  const reasons = reasonsOf()
  for (const [at, phone] of phones.entries()) await vote(phone, first[at] ?? 'A')
  await picture(`${prefix}-2-voting`)
  if (prefix === '03') for (const watched of everybody()) expect(frames(watched)).not.toContain('"counts"')
  await moveTo('spread')
  for (const phone of phones) await phone.page.getByRole('table').first().waitFor()
  await picture(`${prefix}-3-spread`)
  await moveTo('discussion')
  await writeArguments(prefix)
  await picture(`${prefix}-4-discussion`)
  await moveTo('revote')
  for (const phone of phones) expect(await phone.page.getByRole('radio', { checked: true }).count()).toBe(0)
  for (const [at, phone] of phones.entries()) await vote(phone, second[at] ?? 'A')
  await picture(`${prefix}-5-revote`)
  await moveTo('shift')
  await picture(`${prefix}-6-shift`)
  await moveTo('decision')
  await decide()
  await picture(`${prefix}-7-decision`)
  if (prefix === '03')
    for (const reason of reasons) for (const watched of room()) expect(frames(watched)).not.toContain(reason)
  await moveTo('reference')
  for (const { page } of phones) await page.getByText('Zuid-Holland: feiten en route').waitFor()
  for (const reason of reasons.slice(0, 1))
    for (const watched of room()) await expect.poll(() => frames(watched).includes(reason)).toBe(true)
  await picture(`${prefix}-8-reference`)
  await moveTo('action')
  await picture(`${prefix}-9-action`)
}

/** Words that stand in the reference of the deck's first card, and are plain ASCII so that frames can be searched. */
function reasonsOf(): string[] {
  const [first] = deck?.cards ?? []
  const verdicts = first?.references.flatMap((reference) => Object.values(reference.verdicts)) ?? []
  return verdicts
    .map(({ reason }) => reason.slice(0, 24))
    .filter((part) => /^[\x20-\x7e]+$/.test(part) && !part.includes('"'))
}

async function writeArguments(prefix: string): Promise<void> {
  for (const [at, phone] of phones.slice(0, 3).entries()) {
    const letter = ['A', 'B', 'C'][at] ?? 'A'
    await phone.page.getByRole('radio', { name: new RegExp(`^${letter}: `) }).check({ force: true })
    await phone.page
      .getByLabel(play.discussion.text)
      .fill(`Argument ${prefix} voor ${letter}: zo kun je het uitleggen.`)
    await phone.page.getByRole('button', { name: play.discussion.button(letter) }).click()
    await screen.page.getByText(`Argument ${prefix} voor ${letter}`, { exact: false }).first().waitFor()
  }
}

/** The first member of each team writes the choice; another one leaves a minority sentence. */
async function decide(): Promise<void> {
  const [one, two, three] = phones
  for (const phone of [one, two]) {
    await phone?.page.getByRole('button', { name: play.decision.take, exact: true }).click()
    await phone?.page.getByRole('radio', { name: /^B: / }).check({ force: true })
    await phone?.page.getByLabel(play.decision.why).fill('Zo blijft het eerlijk en open.')
    await phone?.page.getByRole('button', { name: play.decision.putDown }).click()
  }
  await three?.page.getByText(play.decision.minority).click()
  await three?.page.getByLabel(play.decision.minorityLabel).fill('Ik had liever gewacht.')
  await three?.page.getByRole('button', { name: play.decision.minorityButton }).click()
  await three?.page.getByText(play.decision.ours('B')).waitFor()
}

test('they play the first card in a workshop', () => playCard('03', 'AABBCA', 'BABBCB'))

test('a phone that reloads is back in its seat and phase', async () => {
  const [phone] = phones
  await phone?.page.reload()
  if (phone) await atPhase(phone, play.phases.action.title)
})

test('they play the second card', () => playCard('04', 'ABBBCA', 'BBBBCA'))

test('the session ends with its story, and closing it leaves only the report', async () => {
  await moveTo('closing')
  await picture('05-closing')
  await nextStep(facilitator)
  await atPhase(facilitator, desk.panel.closed)
  await Promise.all(phones.map(({ page }) => page.getByText(play.closing.closedTitle).first().waitFor()))
  await picture('06-closed')
  for (const nickname of nicknames) expect(app.files()).not.toContain(nickname)
  expect(app.files()).toContain('Ik had liever gewacht')
  expect(app.files()).not.toContain('zo kun je het uitleggen')
})

test('every ballot frame has the same length, and no page complained', () => {
  const ballots = phones.flatMap(({ sent }) => sent.filter((frame) => frame.includes('castBallot')))
  expect(ballots.length).toBeGreaterThanOrEqual(24)
  expect(new Set(ballots.map((frame) => frame.length)).size).toBeLessThanOrEqual(2) // the number of a request grows
  for (const watched of everybody()) expect(watched.complaints).toEqual([])
})
