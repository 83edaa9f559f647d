/**
 * Every shipped card in the running product: on a 360 px phone and on the big screen without its table, nothing is cut off
 * and nothing needs two-dimensional scrolling; on the tables of both every text is whole and large enough. Set SHOTS to a folder
 * to keep pictures of the big screen's table too.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { readContent } from '../../server/content.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import type { Guest } from '../support/guest.ts'
import { atPhase, joinByLink, openPage, sizes, type Watched } from '../support/people.ts'

const content = readContent(resolve(import.meta.dirname, '../../content'))
const cards = [...content.cards.values()]
const folder = process.env.SHOTS
/** Half as wide and high as a beamer: the same proportions, and a quarter of the work. Pictures are as large as the beamer's. */
const tableWindow = folder ? sizes.beamer : { width: 960, height: 540 }
/** The API takes at most this many cards in one session. */
const perSession = 20

let app: TestApp
let browser: Browser

beforeAll(async () => {
  const [deck] = content.decks
  const order = cards.map(({ id }) => ({ id, why: 'alle kaarten' }))
  const decks = deck ? [{ ...deck, id: 'alles', cards, order }] : []
  app = await startTestApp({ content: { ...content, decks } })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

/** What is cut off: wider than its box, or outside the page. Visually hidden words, and other pages of the big screen, do not count. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
      const box = element.getBoundingClientRect()
      if (box.width <= 2 || box.height <= 2 || element.closest('[data-paged="true"] .fit-frame')) return false
      const clips = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      return clips || box.right > window.innerWidth + 1
    })
    const wide = document.documentElement.scrollWidth > window.innerWidth + 1 ? ['the page'] : []
    return [...wide, ...found.map((element) => `${element.className}: ${element.textContent?.slice(0, 40)}`)]
  })

/** Somebody who looks at the table itself, and the smallest letters that it may have there, CSS pixels. */
interface Onlooker extends Watched {
  readonly who: string
  readonly least: number
}

/** What the running table says of its letters in this phase, once it is drawn and still. */
async function unreadable({ page, who, least }: Onlooker, phase: string): Promise<string[]> {
  const canvas = page.locator(`canvas[data-drawn="${phase}"][data-resting="true"]`)
  await canvas.waitFor({ state: 'attached' })
  const { letters, missing } = await canvas.evaluate(({ dataset }: HTMLCanvasElement) => ({ ...dataset }))
  const small = Number(letters) < least ? [`${who}: letters of ${letters} px`] : []
  return missing === '0' ? small : [...small, `${who}: ${missing} texts have no room`]
}

const letters = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize)

interface Room {
  readonly facilitator: Guest
  readonly phone: Watched
  readonly screen: Watched
  readonly tables: readonly Onlooker[]
}

async function openRoom(ids: readonly string[]): Promise<Room> {
  const made = await app.newSession({ deck: 'alles', cards: [...ids], lens: 'utrecht', format: 'quick', teamCount: 0 })
  const facilitator = await app.facilitate(made)
  await facilitator.until(() => facilitator.console !== null)
  const link = `${app.url}/screen.html#${made.session}.${facilitator.console?.screenKey}`
  const [phone, besidePhone] = [await guestIn(made.joinCode), await guestIn(made.joinCode)]
  const [screen, besideScreen] = [
    await openPage(browser, link, sizes.beamer),
    await openPage(browser, link, tableWindow),
  ]
  await calmSwitch(phone).check({ force: true })
  await screen.page.getByRole('button', { name: nl.words.calm }).click()
  // Who prefers no motion gets no table, unless they ask for it: then it is still, and quick to look at.
  await besidePhone.page.emulateMedia({ reducedMotion: 'reduce' })
  await calmSwitch(besidePhone).uncheck({ force: true })
  await besideScreen.page.emulateMedia({ reducedMotion: 'reduce' })
  await besideScreen.page.getByRole('button', { name: nl.words.calm, pressed: true }).click()
  const tables = [
    { ...besidePhone, who: 'the phone’s table', least: 12 },
    { ...besideScreen, who: 'the big screen’s table', least: tableWindow.height / 40 },
  ]
  return { facilitator, phone, screen, tables }
}

const guestIn = (code: string): Promise<Watched> => joinByLink(browser, app.url, code, '')
const calmSwitch = ({ page }: Watched) => page.getByRole('checkbox', { name: nl.words.calm })

/** Looks at the card that is on the table in each phase of a quick round. */
async function lookAtCard({ facilitator, phone, screen, tables }: Room, id: string): Promise<string[]> {
  const found: string[] = []
  for (const phase of ['reading', 'voting', 'spread', 'reference'] as const) {
    const answer = await facilitator.advance()
    if (answer !== 'accepted') throw new Error(answer)
    await facilitator.sees(phase)
    await atPhase(phone, nl.play.phases[phase].title)
    await phone.page.waitForTimeout(120) // ten commands a second is the most
    for (const [who, { page }] of [
      ['phone', phone],
      ['screen', screen],
    ] as const)
      for (const cut of await cutOff(page)) found.push(`${id}, ${phase}, ${who}: ${cut}`)
    const faults = await Promise.all(tables.map((onlooker) => unreadable(onlooker, phase)))
    for (const fault of faults.flat()) found.push(`${id}, ${phase}, ${fault}`)
    if (folder) await tables[1]?.page.screenshot({ path: resolve(folder, `${id}-${phase}.png`) })
  }
  return found
}

const parts = Array.from({ length: Math.ceil(cards.length / perSession) }, (_, at) =>
  cards.slice(at * perSession, (at + 1) * perSession).map(({ id }) => id),
)

test.each(parts.map((ids) => ({ ids, from: ids[0] })))(
  'cards from $from on fit',
  { timeout: 900_000 },
  async ({ ids }) => {
    if (folder) mkdirSync(folder, { recursive: true })
    const room = await openRoom(ids)
    expect(await letters(room.screen.page), 'a fortieth of the height').toBe('27px')
    const found: string[] = []
    for (const id of ids) found.push(...(await lookAtCard(room, id)))
    for (const { context } of [room.phone, room.screen, ...room.tables]) await context.close()
    expect(found).toEqual([])
  },
)
