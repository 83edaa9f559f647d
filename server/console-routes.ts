/** What a facilitator asks before there is a session to be in. */
import type { z } from 'zod'
import { type ConsoleKeyAnswer, consoleKeyBody, emptyBody } from '../shared/staff-wire.ts'
import { newSessionBody } from '../shared/wire.ts'
import type { Access } from './access.ts'
import { consoleAnswer } from './console-answer.ts'
import type { Result } from './http-answer.ts'
import { makeSession } from './new-session.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

export const consoleRoutes = (parts: RouteParts): readonly StaffRoute[] => [
  staff('/console', 'facilitator', emptyBody, async (_, { account }) =>
    consoleAnswer(
      await parts.library.current(),
      await parts.store.list(account),
      parts.addresses(),
      await parts.settings.read(),
    ),
  ),
  staff('/console-key', 'facilitator', consoleKeyBody, async ({ session }, access) => {
    const key = await parts.consoleKeys.keyFor(session, access)
    return key === null ? 'notAllowed' : ({ key } satisfies ConsoleKeyAnswer)
  }),
  staff('/sessions', 'facilitator', newSessionBody, (body, access) => newSession(body, access, parts)),
]

async function newSession(
  body: z.infer<typeof newSessionBody>,
  { account }: Access,
  { library, store, settings, log }: RouteParts,
): Promise<Result> {
  try {
    const circumstances = { ...(await settings.read()), owner: account }
    const session = await makeSession(body, await library.current(), store, circumstances)
    return session ? { session: session.id, joinCode: session.joinCode } : 'malformed'
  } catch (error) {
    log.failure('a new session was not saved', error)
    return 'notSaved'
  }
}
