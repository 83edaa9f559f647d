/** The HTTP routes, typed. Every call answers a value or a refusal from the closed list; nothing is thrown. */
import type {
  ConsoleAnswer,
  Installation,
  JoinAnswer,
  JoinBody,
  NewSessionBody,
  ReadingAnswer,
  RelabelBody,
  ReportAnswer,
  ReportsAnswer,
  ToldAnswer,
} from '../shared/wire.ts'
import { type HttpRefusal, httpRefusals } from '../shared/wire-names.ts'

export interface Refused {
  readonly refusal: HttpRefusal | 'noLine'
}
export interface NewSessionAnswer {
  readonly session: string
  readonly joinCode: string
}

/** Whether an answer of the API is a refusal. */
export const isRefused = (answer: object): answer is Refused => 'refusal' in answer

export const postJoin = (body: JoinBody): Promise<Exclude<JoinAnswer, { refusal: HttpRefusal }> | Refused> =>
  post('/api/join', body)
export const postSession = (body: NewSessionBody): Promise<NewSessionAnswer | Refused> => post('/api/sessions', body)
export const postConsole = (facilitatorKey: string): Promise<ConsoleAnswer | Refused> =>
  post('/api/console', { facilitatorKey })
export const postReading = (facilitatorKey: string, session: string): Promise<ReadingAnswer | Refused> =>
  post('/api/reading', { facilitatorKey, session })
export const postTold = (session: string, seatKey: string): Promise<ToldAnswer | Refused> =>
  post('/api/told', { session, seatKey })

export const postReports = (facilitatorKey: string): Promise<ReportsAnswer | Refused> =>
  post('/api/reports', { facilitatorKey })
export const postReport = (facilitatorKey: string, session: string): Promise<ReportAnswer | Refused> =>
  post('/api/report', { facilitatorKey, session })
export const postRelabel = (body: RelabelBody): Promise<ReportAnswer | Refused> => post('/api/report/relabel', body)
export const postDeleteReport = (facilitatorKey: string, session: string): Promise<object | Refused> =>
  post('/api/report/delete', { facilitatorKey, session })

/** Who stands behind this server; null when it does not answer. */
export async function readInstallation(): Promise<Installation | null> {
  try {
    return (await (await fetch('/api/installation', { signal: AbortSignal.timeout(patience) })).json()) as Installation
  } catch {
    return null
  }
}

/** Milliseconds after which a call counts as lost. */
const patience = 8000

async function post<Answer extends object>(path: string, body: unknown): Promise<Answer | Refused> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok && isObject(answer)) return answer as Answer
    return { refusal: refusalIn(answer) }
  } catch {
    return { refusal: 'noLine' }
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The refusal that an answer names; one that we do not know is trouble on the server's side. */
function refusalIn(answer: unknown): HttpRefusal {
  const named = isObject(answer) && 'refusal' in answer ? answer.refusal : null
  return httpRefusals.find((known) => known === named) ?? 'serverTrouble'
}
