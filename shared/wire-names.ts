/** Names on the wire that pages need at run time. Apart from `wire.ts`, so that no page loads zod. */
import type { PublicView, TeamFace } from './view.ts'

/** Names of what is asked on the socket. */
export const requests = ['takeSeat', 'takeConsole', 'takeScreen', 'command', 'blankNickname'] as const
export type Request = (typeof requests)[number]

/** Close codes of the socket that mean something to a client. */
export const closeCodes = {
  replaced: 4101,
  restarting: 4102,
  sessionOver: 4103,
  removed: 4104,
  withdrawn: 4105,
} as const

/** Parts of the public view that travel as JSON text, each patched only when it changed. Counters travel as numbers. */
export const sections = [
  'about',
  'progress',
  'card',
  'teams',
  'shown',
  'written',
  'arguments',
  'counter',
  'choices',
  'references',
  'facts',
  'shownCode',
  'story',
] as const satisfies (keyof PublicView)[]
/** A section as it travels. Teams go as their sizes, in the order of their numbers: three hundred of them are still short (E9). */
export const sectionText = (view: PublicView, name: (typeof sections)[number]): string =>
  JSON.stringify(name === 'teams' ? view.teams.map(({ seats }) => seats) : view[name])

/** What `sectionText` wrote. */
export const sectionFrom = (name: (typeof sections)[number], text: string): unknown =>
  name === 'teams'
    ? (JSON.parse(text) as number[]).map((seats, at): TeamFace => ({ number: at + 1, seats }))
    : JSON.parse(text)

export const counters = ['seats', 'ready', 'ballots', 'voters'] as const satisfies (keyof PublicView['counters'])[]

/** Why an HTTP call was not answered: one sentence each in `client/text`. */
export const httpRefusals = [
  'codeDoesNotWork',
  'tooManyTries',
  'malformed',
  'keyDoesNotWork',
  'notSignedIn',
  'notAllowed',
  'noReport',
  'noDraft',
  'idTaken',
  'draftInUse',
  'draftChanged',
  'linkDoesNotWork',
  'foreignOrigin',
  'tooLarge',
  'notSaved',
  'serverTrouble',
] as const
export type HttpRefusal = (typeof httpRefusals)[number]

/** Longest texts that a person may send, in characters. */
export const textLimits = { argument: 200, reason: 280, minority: 200, nickname: 24 } as const
