/** The HTTP routes: one way in for everybody, and what staff may ask. */
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { z } from 'zod'
import { toldRounds } from '../shared/public-view.ts'
import { openReviewBody, remarkBody } from '../shared/review-wire.ts'
import { type Installation, joinBody, readingBody, type ToldAnswer, toldBody } from '../shared/wire.ts'
import { TooBusy } from './accounts/passwords.ts'
import { signInRoutes } from './accounts/sign-in-routes.ts'
import { answer, type Result } from './http-answer.ts'
import { joinSession } from './joining.ts'
import type { Log } from './log.ts'
import { logoNow } from './logo-routes.ts'
import { isOwnOrigin } from './origin.ts'
import { reportSchema } from './reports.ts'
import { openReview, sayRemark } from './review-routes.ts'
import type { RouteParts } from './route-parts.ts'
import { seatIdOf } from './seat-keys.ts'
import { mountStaff } from './staff-routes.ts'
import { staffTable } from './staff-table.ts'
import { yearSchema } from './year-routes.ts'

export function apiRoutes(parts: RouteParts): Router {
  const routes = express.Router()
  routes.use((request, response, next) => {
    response.set('Cache-Control', 'no-store')
    const isOwn = isOwnOrigin(request.headers.origin, request.headers.host, parts.publicUrl)
    if (isOwn) next()
    else answer(response, 'foreignOrigin')
  })
  openRoutes(routes, parts)
  accountDoor(routes, parts)
  mountStaff(routes, staffTable(parts), parts.gate)
  routes.use((_, response) => answer(response, 'malformed'))
  routes.use(onError(parts.log))
  return routes
}

/** What needs no role: a code, a seat or the key of a console opens it, or it is no secret. */
function openRoutes(routes: Router, parts: RouteParts): void {
  const post = <T>(path: string, body: z.ZodType<T>, act: (body: T, address: string) => Promise<Result>) =>
    routes.post(path, express.json({ limit: '4kb' }), async (request, response) => {
      const result = body.safeParse(request.body)
      answer(response, result.success ? await act(result.data, request.ip ?? '') : 'malformed')
    })
  post('/join', joinBody, (body, address) => joinSession(body, address, parts))
  post('/told', toldBody, (body, address) => toldTo(body, address, parts))
  post('/review', openReviewBody, (body, address) => openReview(body, address, parts))
  post('/review/remark', remarkBody, (body, address) => sayRemark(body, address, parts))
  post('/reading', readingBody, (body, address) => readingFor(body, address, parts))
  routes.get('/report-schema', (_, response) => answer(response, reportSchema))
  routes.get('/year-schema', (_, response) => answer(response, yearSchema))
  routes.get('/installation', async (_, response) => answer(response, await installationOf(parts)))
}

/** Signing in, where there are accounts. */
function accountDoor(routes: Router, { accounts: desk, publicUrl, settings, throttle, directory }: RouteParts): void {
  if (!desk || publicUrl === null) return
  signInRoutes(routes, { desk, settings, throttle, publicUrl, putOut: (signIns) => directory.putOut(signIns) })
}

async function installationOf(parts: RouteParts): Promise<Installation> {
  const { settings, runBy } = parts
  const { organisation, help, retentionMonths, minimumGroup } = await settings.read()
  const { logo } = await logoNow(parts)
  return { organisation, help, runBy, logo, retentionMonths, minimumGroup }
}

/** The cards of a session with their references, for who has its console. Wrong keys are throttled like wrong codes. */
async function readingFor(
  { facilitatorKey, session }: z.infer<typeof readingBody>,
  address: string,
  { throttle, consoleKeys, directory }: RouteParts,
): Promise<Result> {
  if (!(await throttle.mayTry(address))) return 'tooManyTries'
  const desk = await directory.deskOf(session)
  if (!desk) return 'codeDoesNotWork'
  if ((await consoleKeys.whose(facilitatorKey, desk.session)) !== null) return { cards: desk.session.cards }
  await throttle.failed(address)
  return 'keyDoesNotWork'
}

/** What was on the table before. Only a seat of the session may ask; whoever guesses is slowed down. */
async function toldTo(
  { session: id, seatKey }: z.infer<typeof toldBody>,
  address: string,
  parts: RouteParts,
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
  if (error instanceof TooBusy) return answer(response, 'tooManyTries')
  if (status === 413) return answer(response, 'tooLarge')
  if (typeof status === 'number' && status < 500) return answer(response, 'malformed')
  log.failure('a request failed', error)
  answer(response, 'serverTrouble')
}
