/** A phone, a console and a big screen in one session on a real card, with five guests beside them. */
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { nl } from '../../client/text/nl/index.ts'
import { readContent } from '../../server/content.ts'
import type { NewSessionBody } from '../../shared/wire.ts'
import { type MadeSession, startTestApp, type TestApp } from './app.ts'
import type { Guest } from './guest.ts'
import { openPage, sizes, type Watched } from './people.ts'

const { play, console: desk } = nl

export interface FullRoom {
  readonly made: MadeSession
  readonly facilitator: Guest
  readonly guests: readonly Guest[]
  readonly phone: Watched
  readonly console: Watched
  readonly screen: Watched
}

/** How the pages are: `motion` reduce also takes the table away. */
interface Wishes {
  readonly motion: 'reduce' | 'no-preference'
  readonly session?: Partial<NewSessionBody>
}

/** A server with the shipped cards, and help contacts as an organisation gives them. */
export function startShippedApp(): Promise<TestApp> {
  const content = readContent(resolve(import.meta.dirname, '../../content'))
  return startTestApp(
    { content },
    { HELP_CONTACTS: 'Vertrouwenspersoon: Sam de Vries, 06 12345678;Meldpunt integriteit' },
  )
}

/** Opens a page with motion as wished from its first moment on. */
export async function openWith(
  browser: Browser,
  url: string,
  size: keyof typeof sizes,
  wishes: Wishes,
): Promise<Watched> {
  const watched = await openPage(browser, 'about:blank', sizes[size])
  await watched.page.emulateMedia({ reducedMotion: wishes.motion })
  await watched.page.goto(url)
  return watched
}

/** Everybody sits in the lobby of a session in the deep format, in two teams. */
export async function openFullRoom(app: TestApp, browser: Browser, wishes: Wishes): Promise<FullRoom> {
  const made = await app.newSession({
    name: 'Teamdag Wegen',
    deck: 'kennismaking',
    cards: ['drie-potten-jam'],
    lens: 'utrecht',
    format: 'deep',
    ...wishes.session,
  })
  const facilitator = await app.facilitate(made)
  await facilitator.until(() => facilitator.console !== null)
  const guests = await app.joinMany(made, 5)
  const phone = await openWith(browser, `${app.url}/#${made.joinCode}`, 'phone', wishes)
  await phone.page.getByLabel(play.join.nickname).fill('Otter')
  await phone.page.getByRole('button', { name: play.join.button, exact: true }).click()
  await phone.page.getByRole('heading', { level: 1, name: play.phases.lobby.title }).waitFor()
  const console = await openWith(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, 'laptop', wishes)
  await console.page.getByRole('button', { name: desk.start.continue('Teamdag Wegen') }).click()
  const screenLink = `${app.url}/screen.html#${made.session}.${facilitator.console?.screenKey}`
  const screen = await openWith(browser, screenLink, 'beamer', wishes)
  return { made, facilitator, guests, phone, console, screen }
}

/** The three pages of a room, by what they are called in messages. */
export const pagesOf = ({ phone, console, screen }: FullRoom): [who: string, watched: Watched][] => [
  ['phone', phone],
  ['console', console],
  ['screen', screen],
]
