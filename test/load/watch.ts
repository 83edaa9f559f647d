/**
 * `node test/load/watch.ts --people 300 --shots <folder>`: starts the real server, plays a session from lobby to closing with
 * simulated people over the real protocol, and keeps pictures of the big screen, one phone and the console at every moment.
 * `--help` tells the rest. Prints what is cut off, what is too small on the big screen and, with `--axe`, what axe finds.
 */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { nl } from '../../client/text/nl/index.ts'
import { launchChromium } from '../support/chromium.ts'
import { type Made, RealSystem } from './real-system.ts'
import { RealServer } from './servers.ts'
import { until } from './until.ts'
import { Camera, type Size, type Theme, type Who } from './watch-camera.ts'
import { command, moveOn, type Parts, playCards } from './watch-course.ts'
import { Crowd } from './watch-crowd.ts'
import { filmEdges } from './watch-edges.ts'
import { answering, formatOf, list, newSession } from './watch-session.ts'
import { wordsOf } from './watch-words.ts'
import type { WirePlayer } from './wire-player.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '6' },
    shots: { type: 'string', default: 'shots' },
    format: { type: 'string', default: 'deep' },
    deck: { type: 'string', default: 'teamgesprek' },
    cards: { type: 'string', default: '2' },
    lens: { type: 'string', default: 'utrecht' },
    teams: { type: 'string', default: '' },
    sizes: { type: 'string', default: '360x740,768x1024,1280x800,1920x1080' },
    themes: { type: 'string', default: 'light,dark' },
    roles: { type: 'string', default: 'screen,phone,console' },
    only: { type: 'string', default: '' },
    edges: { type: 'boolean', default: false },
    agree: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    calm: { type: 'boolean', default: false },
    axe: { type: 'boolean', default: false },
    sheets: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const usage = `--people 6            seats, one of them the phone on film
--shots shots         the folder for the pictures: <number>-<moment>.<who>.<size>.<theme>.png
--format deep         quick, workshop, deep or oath
--deck teamgesprek    a deck of content/decks; --cards 2: how many of its cards, or their ids with commas between them
--lens utrecht        the code to compare with; --teams: how many, by itself about one per five people
--sizes 360x740,768x1024,1280x800,1920x1080  --themes light,dark  --roles screen,phone,console,partner
--sheets              also every sheet of the console
--only voting,spread  only the moments whose names begin so
--edges               in place of the moments of play: refusals, a lost line, a device that is passed on, help, reports
--agree               (nearly) everybody chooses the same at the first vote
--whole               whole pages of phone and console, however long they are
--long                everybody writes as much as a field allows
--calm                reduced motion: the pages without their table
--axe                 also what axe-core finds
--built               use the pages in dist/ as they are, do not build them first`

/** Where phones would go in the world outside; the pictures show it. */
const address = 'https://dilemmaspel.provincie-voorbeeld.nl'
const contacts = 'Vertrouwenspersoon: Noor de Wit, 06 1234 5678; Meldpunt integriteit: meldpunt@provincie-voorbeeld.nl'

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: values.calm ? 'reduce' : 'no-preference' })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

async function openConsole(browser: Browser, server: RealServer, name: string): Promise<Page> {
  const page = await openPage(browser, `${server.url}/facilitator.html#${server.facilitatorKey}`)
  await page.getByRole('button', { name: nl.console.start.continue(name) }).click()
  return page
}

async function openScreen(browser: Browser, server: RealServer, { session }: Made, host: WirePlayer): Promise<Page> {
  await until('the console knows the big screen', () => host.console !== null)
  return openPage(browser, `${server.url}/screen.html#${session}.${host.console?.screenKey}@${address}`)
}

async function openPartner(browser: Browser, server: RealServer, { session }: Made, host: WirePlayer): Promise<Page> {
  await command(host, { type: 'makeCoLink' })
  await until('the console knows its link', () => (host.console?.coKey ?? '') !== '')
  return openPage(browser, `${server.url}/facilitator.html#${session}.${host.console?.coKey}`)
}

/** The phone on film sits down as people do. */
async function sitDown(camera: Camera, phone: Page): Promise<void> {
  await phone.getByLabel(nl.play.join.nickname).waitFor()
  await camera.take('join', ['phone'])
  await phone.getByLabel(nl.play.join.nickname).fill('Waterlelie')
  await phone.getByRole('button', { name: nl.play.join.button, exact: true }).click()
  await phone.getByRole('heading', { level: 1, name: nl.play.phases.lobby.title }).waitFor()
}

const cameraFor = (): Camera =>
  new Camera({
    folder: resolve(values.shots),
    sizes: list(values.sizes) as Size[],
    themes: list(values.themes) as Theme[],
    axe: values.axe,
    sheets: values.sheets,
    only: list(values.only),
    whole: values.whole,
  })

async function watch(server: RealServer, browser: Browser): Promise<string> {
  const people = Number(values.people)
  const words = wordsOf(values.long)
  const system = new RealSystem(server.url, server.facilitatorKey, true)
  const made = await newSession(server, system, { ...values, name: words.sessionName, people })
  const host = await system.host(made)
  const camera = cameraFor()
  const roles = list(values.roles) as Who[]
  if (roles.includes('screen')) camera.pages.set('screen', await openScreen(browser, server, made, host))
  if (roles.includes('console')) camera.pages.set('console', await openConsole(browser, server, words.sessionName))
  if (roles.includes('partner')) camera.pages.set('partner', await openPartner(browser, server, made, host))
  await camera.take('prepared', ['screen', 'console'])
  await command(host, { type: 'openLobby' })
  await camera.take('lobby-empty', ['screen', 'console'])
  const phone = await openPage(browser, `${server.url}/#${made.joinCode}`)
  if (roles.includes('phone')) camera.pages.set('phone', phone)
  await sitDown(camera, phone)
  const crowd = new Crowd(words, people, values.agree)
  await crowd.join(system, made, people - 1)
  await camera.take('lobby')
  const parts = { camera, crowd, host, phone, format: formatOf(values.format) }
  const open = (url: string) => openPage(browser, url)
  if (values.edges) await filmEdges({ ...parts, server, system, made, open, roles })
  else await filmPlay({ ...parts, cards: made.cards, otherCode: made.other })
  crowd.leave()
  host.close()
  return camera.summary
}

async function filmPlay(parts: Parts): Promise<void> {
  const { camera, host } = parts
  await playCards(parts)
  await moveOn({ host }, 'closing')
  await camera.take('closing')
  await command(host, { type: 'closeSession' })
  await camera.take('closed')
}

async function run(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  if (!values.built) execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
  process.env.HELP_CONTACTS ??= contacts
  process.env.ORGANISATION ??= 'Provincie Voorbeeld'
  const server = await RealServer.make()
  let browser: Browser | null = null
  try {
    await server.start().catch(() => answering(server))
    browser = await launchChromium()
    console.log(await watch(server, browser))
  } catch (error) {
    console.error(server.output)
    throw error
  } finally {
    await browser?.close()
    await server.end()
  }
}

if (values.help) console.log(usage)
else await run()
