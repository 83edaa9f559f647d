/** The HTTP routes: one way in, and what the console asks before it is in a session. */
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { z } from 'zod'
import { toldRounds } from '../shared/public-view.ts'
import {
  consoleBody,
  type HttpRefusal,
  type Installation,
  joinBody,
  newSessionBody,
  type ReportAnswer,
  readingBody,
  relabelBody,
  reportBody,
  type ToldAnswer,
  toldBody,
} from '../shared/wire.ts'
import { consoleAnswer } from './console-answer.ts'
import { type Door, joinSession } from './joining.ts'
import type { Library } from './library.ts'
import type { Log } from './log.ts'
import { makeSession } from './new-session.ts'
import { isOwnOrigin } from './origin.ts'
import { type Reports, reportSchema } from './reports.ts'
import { consoleOf, sameKey, seatIdOf } from './seat-keys.ts'

interface Parts extends Door {
  readonly library: Library
  readonly reports: Reports
  readonly log: Log
  readonly publicUrl: string | null
  readonly addresses: () => readonly string[]
  readonly installation: Installation
}

const statusOf: Readonly<Record<HttpRefusal, number>> = {
  codeDoesNotWork: 404,
  tooManyTries: 429,
  malformed: 400,
  keyDoesNotWork: 403,
  noReport: 404,
  foreignOrigin: 403,
  tooLarge: 413,
  notSaved: 503,
  serverTrouble: 500,
}

/** A refusal, or what the route answers. */
type Result = HttpRefusal | object

export function apiRoutes(parts: Parts): Router {
  const routes = express.Router()
  routes.use((request, response, next) => {
    response.set('Cache-Control', 'no-store')
    const isOwn = isOwnOrigin(request.headers.origin, request.headers.host, parts.publicUrl)
    if (isOwn) next()
    else answer(response, 'foreignOrigin')
  })
  routes.use(express.json({ limit: '4kb' }))
  const post: Post = (path, body, act) =>
    routes.post(path, async (request, response) => {
      const result = body.safeParse(request.body)
      answer(response, result.success ? await act(result.data, request.ip ?? '') : 'malformed')
    })
  post('/join', joinBody, (body, address) => joinSession(body, address, parts))
  post('/sessions', newSessionBody, (body, address) => newSession(body, address, parts))
  post('/console', consoleBody, (body, address) =>
    withKey(body, address, parts, async () =>
      consoleAnswer(await parts.library.current(), await parts.store.list(), parts.addresses()),
    ),
  )
  post('/told', toldBody, (body, address) => toldTo(body, address, parts))
  post('/reading', readingBody, (body, address) => readingFor(body, address, parts))
  reportRoutes(post, parts)
  routes.get('/report-schema', (_, response) => answer(response, reportSchema))
  routes.get('/installation', (_, response) => answer(response, parts.installation))
  routes.use((_, response) => answer(response, 'malformed'))
  routes.use(onError(parts.log))
  return routes
}

type Post = <T>(path: string, body: z.ZodType<T>, act: (body: T, address: string) => Promise<Result>) => void

/** What a facilitator asks of sessions that are closed. */
function reportRoutes(post: Post, parts: Parts): void {
  const { reports } = parts
  post('/reports', consoleBody, (body, address) =>
    withKey(body, address, parts, async () => ({ reports: await reports.list() })),
  )
  post('/report', reportBody, (body, address) =>
    withKey(body, address, parts, async () => asAnswer(await reports.read(body.session))),
  )
  post('/report/delete', reportBody, (body, address) =>
    withKey(body, address, parts, async () => ((await reports.remove(body.session)) ? {} : 'noReport')),
  )
  post('/report/relabel', relabelBody, (body, address) =>
    withKey(body, address, parts, async () => asAnswer(await reports.relabel(body.session, body))),
  )
}

const asAnswer = (report: ReportAnswer['report'] | null): Result =>
  report ? ({ report } satisfies ReportAnswer) : 'noReport'

function answer(response: Response, result: Result): void {
  if (typeof result === 'string') response.status(statusOf[result]).json({ refusal: result })
  else response.json(result)
}

/** Acts for a facilitator. */
const withKey = (
  body: { readonly facilitatorKey: string },
  address: string,
  parts: Parts,
  act: () => Promise<Result>,
): Promise<Result> => guarded(sameKey(body.facilitatorKey, parts.facilitatorKey), address, parts, act)

/** Acts if the key that was given fits. Wrong keys are throttled like wrong codes. */
async function guarded(fits: boolean, address: string, { throttle }: Parts, act: () => Promise<Result>) {
  if (!(await throttle.mayTry(address))) return 'tooManyTries'
  if (fits) return act()
  await throttle.failed(address)
  return 'keyDoesNotWork'
}

/** The cards of a session with their references, also for its co-facilitator. */
function readingFor(body: z.infer<typeof readingBody>, address: string, parts: Parts): Promise<Result> {
  const { facilitatorKey, session } = body
  const fits = consoleOf(facilitatorKey, parts.facilitatorKey, session) !== null
  return guarded(fits, address, parts, () => readCards(session, parts))
}

const newSession = (body: z.infer<typeof newSessionBody>, address: string, parts: Parts): Promise<Result> =>
  withKey(body, address, parts, async () => {
    try {
      const session = await makeSession(body, await parts.library.current(), parts.store, parts.installation.help)
      return session ? { session: session.id, joinCode: session.joinCode } : 'malformed'
    } catch (error) {
      parts.log.failure('a new session was not saved', error)
      return 'notSaved'
    }
  })

async function readCards(session: string, { directory }: Parts): Promise<Result> {
  const desk = await directory.deskOf(session)
  return desk ? { cards: desk.session.cards } : 'codeDoesNotWork'
}

/** What was on the table before. Only a seat of the session may ask; whoever guesses is slowed down. */
async function toldTo(
  { session: id, seatKey }: z.infer<typeof toldBody>,
  address: string,
  parts: Parts,
): Promise<Result> {
  if (!(await parts.throttle.mayTry(address))) return 'tooManyTries'
  const session = (await parts.directory.deskOf(id))?.session
  if (session?.seats.has(seatIdOf(seatKey, id))) return { rounds: toldRounds(session) } satisfies ToldAnswer
  await parts.throttle.failed(address)
  return 'codeDoesNotWork'
}

/** What express or a route threw: a body that is too large or cannot be read, or a bug. The body is never logged. */
const onError = (log: Log) => (error: unknown, _: Request, response: Response, next: NextFunction) => {
  if (response.headersSent) return next(error)
  const status = error instanceof Error && 'status' in error ? error.status : 500
  if (status === 413) return answer(response, 'tooLarge')
  if (typeof status === 'number' && status < 500) return answer(response, 'malformed')
  log.failure('a request failed', error)
  answer(response, 'serverTrouble')
}
