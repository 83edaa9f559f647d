/** The HTTP routes, typed. Every call answers a value or a refusal from the closed list; nothing is thrown. */
import type { Installation, JoinAnswer, JoinBody, ReadingAnswer, ToldAnswer } from '../shared/wire.ts'
import { type HttpRefusal, httpRefusals } from '../shared/wire-names.ts'

export interface Refused {
  readonly refusal: HttpRefusal | 'noLine'
}

/** Whether an answer of the API is a refusal. */
export const isRefused = (answer: object): answer is Refused => 'refusal' in answer

export const postJoin = (body: JoinBody): Promise<Exclude<JoinAnswer, { refusal: HttpRefusal }> | Refused> =>
  post('/api/join', body)
/** `facilitatorKey`: a key of the session's console. */
export const postReading = (facilitatorKey: string, session: string): Promise<ReadingAnswer | Refused> =>
  post('/api/reading', { facilitatorKey, session })
export const postTold = (session: string, seatKey: string): Promise<ToldAnswer | Refused> =>
  post('/api/told', { session, seatKey })

/** Who stands behind this server; null when it does not answer. */
export async function readInstallation(): Promise<Installation | null> {
  try {
    const response = await fetch('/api/installation', { signal: AbortSignal.timeout(patience) })
    return response.ok ? ((await response.json()) as Installation) : null
  } catch {
    return null
  }
}

/** Milliseconds after which a call counts as lost. */
const patience = 8000

/** Sends a body and reads the answer; a call that gets none in time is `noLine`. */
export const post = <Answer extends object>(path: string, body: unknown): Promise<Answer | Refused> =>
  postKnowing<Answer, HttpRefusal>(path, body, httpRefusals)

/** As `post`, for a route with refusals of its own. */
export async function postKnowing<Answer extends object, Known extends string>(
  path: string,
  body: unknown,
  known: readonly Known[],
): Promise<Answer | { readonly refusal: Known | HttpRefusal | 'noLine' }> {
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
    return { refusal: refusalIn(answer, known) }
  } catch {
    return { refusal: 'noLine' }
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The refusal that an answer names; one that we do not know is trouble on the server's side. */
function refusalIn<Known extends string>(answer: unknown, known: readonly Known[]): Known | HttpRefusal {
  const named = isObject(answer) && 'refusal' in answer ? answer.refusal : null
  return known.find((one) => one === named) ?? httpRefusals.find((one) => one === named) ?? 'serverTrouble'
}
