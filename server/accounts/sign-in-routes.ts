/** Coming in with an account, and out again: what somebody may ask who is not signed in. */
import express, { type Request, type Response, type Router } from 'express'
import type { z } from 'zod'
import { linkBody, signInBody, useLinkBody } from '../../shared/account-wire.ts'
import { emptyBody, type MeAnswer } from '../../shared/staff-wire.ts'
import { answer, type Result } from '../http-answer.ts'
import type { SettingsStore } from '../settings-store.ts'
import type { Throttle } from '../throttle.ts'
import type { AccountDesk } from './account-desk.ts'
import { clearCookie, cookieOf, setCookie } from './cookie.ts'
import { keptOf } from './once-key.ts'
import { isEasy } from './password-check.ts'
import { fitsPassword, hashPassword } from './passwords.ts'

interface Parts {
  readonly desk: AccountDesk
  readonly settings: SettingsStore
  readonly throttle: Throttle
  readonly publicUrl: string
  /** Closes the consoles that these sign-ins opened. */
  readonly putOut: (signIns: readonly string[]) => Promise<void>
}

/** One question of somebody who is not known yet. */
interface Asked<Body> {
  readonly body: Body
  readonly address: string
  readonly request: Request
  readonly response: Response
}

export function signInRoutes(router: Router, parts: Parts): void {
  const post = <Body>(
    path: string,
    shape: z.ZodType<Body>,
    act: (asked: Asked<Body>, parts: Parts) => Promise<Result>,
  ) =>
    router.post(path, fromOwnPage(parts.publicUrl), express.json({ limit: '4kb' }), async (request, response) => {
      const { success, data: body } = shape.safeParse(request.body)
      const address = request.ip ?? ''
      answer(response, success ? await act({ body, address, request, response }, parts) : 'malformed')
    })
  post('/sign-in', signInBody, signIn)
  post('/sign-out', emptyBody, signOut)
  post('/link', linkBody, readLink)
  post('/link/use', useLinkBody, useLink)
}

/** Nobody is signed in or out by the page of somebody else, nor over a line that can be read along. */
const fromOwnPage = (publicUrl: string) => (request: Request, response: Response, next: () => void) => {
  if (request.headers.origin !== publicUrl) return answer(response, 'foreignOrigin')
  if (!request.is('json')) return answer(response, 'malformed')
  next()
}

/** A name that is not there, one that is switched off, and another password: one answer, after one time. */
async function signIn(
  { body, address, request, response }: Asked<z.infer<typeof signInBody>>,
  parts: Parts,
): Promise<Result> {
  const { people, throttle } = parts.desk
  const name = body.signIn.trim().normalize('NFKC').toLowerCase()
  if (!(await throttle.mayTry(name, address))) return 'tooManyTries'
  const found = await people.bySignIn(name)
  const fits = await fitsPassword(body.password, found?.password ?? null)
  if (!found || !fits || found.disabled) return 'signInDoesNotWork'
  await throttle.succeeded(name, address)
  return letIn(found.id, request, response, parts)
}

/** Starts a new sign-in in the place of whatever this browser had. */
async function letIn(account: string, request: Request, response: Response, { desk }: Parts): Promise<Result> {
  const before = cookieOf(request)
  if (before !== null) await desk.signIns.end(keptOf(before))
  const person = await desk.people.find(account)
  if (!person || person.disabled) return 'signInDoesNotWork'
  setCookie(response, await desk.signIns.start(account))
  return { account: { id: account, name: person.name }, roles: person.roles } satisfies MeAnswer
}

async function signOut({ request, response }: Asked<object>, { desk, putOut }: Parts): Promise<Result> {
  const key = cookieOf(request)
  if (key !== null) {
    await desk.signIns.end(keptOf(key))
    await putOut([keptOf(key)])
  }
  clearCookie(response)
  return {}
}

/** Keys that open nothing are throttled like codes that do not work. */
async function readLink({ body, address }: Asked<z.infer<typeof linkBody>>, parts: Parts): Promise<Result> {
  if (!(await parts.throttle.mayTry(address))) return 'tooManyTries'
  const link = await parts.desk.links.read(body.key)
  if (!link) await parts.throttle.failed(address)
  return link ?? 'keyDoesNotWork'
}

async function useLink(asked: Asked<z.infer<typeof useLinkBody>>, parts: Parts): Promise<Result> {
  const { body, request, response } = asked
  const { desk, putOut, settings } = parts
  const link = await readLink({ ...asked, body }, parts)
  if (typeof link === 'string') return link
  const account = 'name' in body ? { name: body.name, signIn: body.signIn } : null
  const { kind, name, signIn: known } = link as { kind: string; name: string; signIn: string | null }
  if ((kind === 'reset') !== (account === null)) return 'malformed'
  const own = account ?? { name, signIn: known ?? '' }
  if (await isEasy(body.password, [own.name, own.signIn], settings)) return 'passwordTooEasy'
  const used = await desk.links.use(body.key, { account, password: await hashPassword(body.password) })
  if (used === 'gone') return 'keyDoesNotWork'
  if (used === 'nameTaken') return used
  await putOut(await desk.signIns.endAll(used.account))
  return letIn(used.account, request, response, parts)
}
