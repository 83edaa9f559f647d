/** Bodies of the HTTP routes, requests on the socket, and how a public view travels. */
import { z } from 'zod'
import type { PlayedCard } from './citation.ts'
import { limits } from './disclosure.ts'
import type { Format, Programme, SpreadMoment } from './format.ts'
import type { PublishedReport } from './published-schema.ts'
import type { Refusal } from './refusal.ts'
import type { CodeLabel, ToldRound } from './view.ts'
import { type HttpRefusal, textLimits } from './wire-names.ts'

export { closeCodes, counters, type HttpRefusal, httpRefusals, requests, sections } from './wire-names.ts'

/** 128 bits or more in url-safe base64. */
const key = z.string().regex(/^[\w-]{22,64}$/)
const session = z.string().regex(/^[\w-]{10,40}$/)

/** POST /api/join: for a seat by code, for a console or a big screen by session. Answers `JoinAnswer`. */
export const joinBody = z.union([
  z.strictObject({ code: z.string().max(20), seatKey: key }),
  z.strictObject({ session, facilitatorKey: key }),
  z.strictObject({ session, screenKey: key }),
])
export type JoinBody = z.infer<typeof joinBody>

/** POST /api/sessions. Answers `{ session, joinCode }`. */
export const newSessionBody = z.strictObject({
  name: z.string().trim().min(1).max(80),
  programme: z.enum(['ambtseed', 'team', 'anders'] satisfies Programme[]),
  format: z.enum(['quick', 'workshop', 'deep', 'oath'] satisfies Format[]),
  deck: z.string().max(80),
  cards: z.array(z.string().max(80)).min(1).max(20),
  lens: z.string().max(80),
  teamCount: z.int().min(0).max(300),
  minimumGroup: z.int().min(limits.minimumGroup.least).max(limits.minimumGroup.most),
  keepArguments: z.boolean(),
  spreadAt: z.enum(['beforeTalk', 'atShift'] satisfies SpreadMoment[]),
  /** Null: from 60 seats on. */
  approveArguments: z.boolean().nullable(),
  /** Made ahead: its code works once the facilitator opens the lobby. */
  prepared: z.boolean(),
  rehearsal: z.boolean(),
})
export type NewSessionBody = z.infer<typeof newSessionBody>

/** POST /api/reading: cards with their references, for who has the console of the session. */
export const readingBody = z.strictObject({ facilitatorKey: key, session })

/** POST /api/console: what the console needs to start. */
export interface ConsoleAnswer {
  readonly decks: readonly DeckLabel[]
  readonly codes: readonly CodeLabel[]
  readonly sessions: readonly SessionLabel[]
  /** Addresses under which phones can reach this server, best first. */
  readonly addresses: readonly string[]
  /** The code with which a new session begins; null, or one that is not there: the first. */
  readonly lens: string | null
  /** Least minimum group that a session may have. */
  readonly minimumGroup: number
}
export interface DeckLabel {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly about: string
  readonly programme: Programme
  readonly format: string
  readonly minutes: number
  readonly cards: readonly {
    readonly id: string
    readonly title: string
    readonly minutes: number
    readonly why: string
    /** The codes that it is compared with: a lens is one that all cards of a session have. */
    readonly codes: readonly string[]
  }[]
}
/** A session that is not closed. */
export interface SessionLabel {
  readonly session: string
  readonly name: string
  readonly joinCode: string
  readonly createdAt: number
  readonly rehearsal: boolean
}
/** GET /api/installation: who stands behind this server; null where the installation does not say. */
export interface Installation {
  readonly organisation: string | null
  /** The path of its logo. */
  readonly logo: string | null
  /** Who runs the server. */
  readonly runBy: string | null
  /** Whom people can talk to, a line each. */
  readonly help: readonly string[]
  /** Months that a report is kept, and the least ballots of which counts are shown; null: not known yet. */
  readonly retentionMonths: number | null
  readonly minimumGroup: number | null
}
export interface ReadingAnswer {
  readonly cards: readonly PlayedCard[]
}

/** POST /api/told: what was on the table before, for somebody with a seat. */
export const toldBody = z.strictObject({ session, seatKey: key })
export interface ToldAnswer {
  readonly rounds: readonly ToldRound[]
}

/** POST /api/report and /api/report/delete: one closed session of the facilitator. */
export const reportBody = z.strictObject({ session })
/** POST /api/report/relabel: what the facilitator can still set right. `present`: people who were there; null: not counted. */
export const relabelBody = z.strictObject({
  session,
  programme: z.enum(['ambtseed', 'team', 'anders'] satisfies Programme[]),
  present: z.int().min(1).max(9999).nullable(),
})
export type RelabelBody = z.infer<typeof relabelBody>
export interface ReportAnswer {
  readonly report: PublishedReport
}
/** POST /api/reports: newest first. */
export interface ReportsAnswer {
  readonly reports: readonly ReportLabel[]
}
/** A closed session; `date` without time. */
export interface ReportLabel {
  readonly session: string
  readonly name: string
  readonly date: string
  readonly programme: Programme
}

/** `reservation` is for `consumeSeatReservation` of the SDK and lasts 15 s. */
export type JoinAnswer = { readonly session: string; readonly reservation: unknown } | { readonly refusal: HttpRefusal }

/** First request on the socket; sent again to change the nickname. Answers `SeatAnswer`. */
export const takeSeat = z.strictObject({
  seatKey: key,
  nickname: z.string().trim().max(textLimits.nickname).optional(),
})
export const takeConsole = z.strictObject({ facilitatorKey: key })
export const takeScreen = z.strictObject({ screenKey: key })
/** The facilitator blanks a nickname. Nicknames are in memory only, so this is no command. */
export const blankNickname = z.strictObject({ seat: z.string().max(64) })
export type TakeSeat = z.infer<typeof takeSeat>

/** `now`: the server's clock, ms since 1970, for deadlines. */
export type SeatAnswer =
  | { readonly accepted: true; readonly now: number }
  | { readonly accepted: false; readonly refusal: Refusal }

/** What the server sends to one client, under the names `own`: OwnView, `team`: TeamView, `console`: FacilitatorView, each as `{ number, view }`; an older number is dropped. */
export interface Numbered<View> {
  readonly number: number
  readonly view: View
}
