/** The session that is watched: made as the console makes one, a few days ahead. */
import { type Format, formats } from '../../shared/format.ts'
import type { ConsoleAnswer, NewSessionBody } from '../../shared/wire.ts'
import type { Made, RealSystem } from './real-system.ts'
import type { RealServer } from './servers.ts'
import { until } from './until.ts'

/** As it was typed: `cards` a number or ids, `teams` a number or nothing. */
export interface Wanted {
  readonly name: string
  readonly people: number
  readonly deck: string
  readonly cards: string
  readonly format: string
  readonly lens: string
  readonly teams: string
}

/** `cards`: how many it plays. `other`: a code beside the lens, '' where there is none. */
export interface Watched extends Made {
  readonly cards: number
  readonly other: string
}

/** The parts of a text between commas. */
export const list = (text: string): string[] => text.split(',').filter((part) => part !== '')

export async function newSession(server: RealServer, system: RealSystem, wanted: Wanted): Promise<Watched> {
  const { decks, codes } = await consoleOf(server)
  const deck = decks.find(({ id }) => id === wanted.deck)
  if (!deck) throw new Error(`There is no deck ${wanted.deck}. There are: ${decks.map(({ id }) => id).join(', ')}`)
  const count = Number(wanted.cards)
  const cards = Number.isNaN(count) ? list(wanted.cards) : deck.cards.slice(0, count).map(({ id }) => id)
  const body: NewSessionBody = {
    name: wanted.name,
    programme: deck.programme,
    format: formatOf(wanted.format),
    deck: deck.id,
    cards,
    lens: wanted.lens,
    teamCount: Number(wanted.teams) || teamsFor(wanted.people),
    minimumGroup: 5,
    keepArguments: false,
    spreadAt: 'beforeTalk',
    approveArguments: null,
    prepared: true,
    rehearsal: false,
  }
  const made = await system.newSession(body)
  return { ...made, cards: cards.length, other: codes.find(({ code }) => code !== wanted.lens)?.code ?? '' }
}

async function consoleOf({ url, facilitatorKey }: RealServer): Promise<ConsoleAnswer> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/api/console`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ facilitatorKey }),
  })
  return (await answer.json()) as ConsoleAnswer
}

/** No team under three, about five in each, and as many as a session may have. */
const teamsFor = (people: number): number => Math.min(300, Math.max(1, Math.floor(people / (people < 15 ? 3 : 5))))

export function formatOf(name: string): Format {
  if (name in formats) return name as Format
  throw new Error(`There is no format ${name}. There are: ${Object.keys(formats).join(', ')}`)
}

/** A busy machine gets more time: the server that did not answer yet is still starting. */
export async function answering(server: RealServer): Promise<void> {
  let answers = false
  const look = () =>
    fetch(server.url).then(
      () => true,
      () => false,
    )
  const looking = setInterval(
    () =>
      void look().then((found) => {
        answers ||= found
      }),
    500,
  )
  await until('the server answers', () => answers, 120_000).finally(() => clearInterval(looking))
}
