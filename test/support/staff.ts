/** Somebody of the organisation with a browser: asks over HTTP as a page of the public address does, and keeps the cookie. */
import type { LinkAnswer, NewLinkAnswer } from '../../shared/account-wire.ts'
import type { Role } from '../../shared/role.ts'
import type { ConsoleKeyAnswer, MeAnswer } from '../../shared/staff-wire.ts'
import type { NewSessionBody } from '../../shared/wire.ts'
import type { TestApp } from './app.ts'
import { type MadeSession, newSessionOf } from './site.ts'

/** The address of a test app with accounts: behind a proxy with TLS, which tests stand in for. */
export const publicUrl = 'https://dilemma.test'
export const withAccounts = { PUBLIC_URL: publicUrl }

export const goodPassword = 'vier paarden op het ijs'

export interface Answered {
  readonly status: number
  readonly refusal: string | null
  readonly body: unknown
}

export class Staff {
  readonly app: TestApp
  /** `name=value`; empty without one. */
  cookie = ''
  /** The last header that set it. */
  setCookie = ''

  constructor(app: TestApp) {
    this.app = app
  }

  async ask(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Answered> {
    const sent = { origin: publicUrl, ...(this.cookie ? { cookie: this.cookie } : {}), ...headers }
    const response = await this.app.post(path, body, sent)
    const [set] = response.headers.getSetCookie()
    if (set !== undefined) {
      this.setCookie = set
      this.cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '')
    }
    const answer = (await response.json()) as { refusal?: string }
    return { status: response.status, refusal: answer.refusal ?? null, body: answer }
  }

  /** As `ask`, where a refusal is a fault of the test. */
  async get<Answer>(path: string, body: object = {}): Promise<Answer> {
    const { body: answer, refusal } = await this.ask(path, body)
    if (refusal !== null) throw new Error(`${path} was refused: ${refusal}`)
    return answer as Answer
  }

  signIn = (signIn: string, password = goodPassword): Promise<Answered> => this.ask('sign-in', { signIn, password })
  me = (): Promise<Answered> => this.ask('me')
  readLink = (key: string): Promise<LinkAnswer> => this.get('link', { key })
  useLink = (key: string, signIn: string, password = goodPassword): Promise<Answered> =>
    this.ask('link/use', { key, name: nameOf(signIn), signIn, password })

  /** Invites somebody, who comes in at once with a browser of their own. */
  async invite(signIn: string, roles: readonly Role[]): Promise<Staff> {
    const { key } = await this.get<NewLinkAnswer>('invitations/make', { name: nameOf(signIn), roles })
    const invited = new Staff(this.app)
    const { refusal } = await invited.useLink(key, signIn)
    if (refusal !== null) throw new Error(`${signIn} was not let in: ${refusal}`)
    return invited
  }

  /** The id of the account. */
  async id(): Promise<string> {
    return (await this.get<MeAnswer>('me')).account?.id ?? ''
  }

  newSession = (changed: Partial<NewSessionBody> = {}): Promise<MadeSession> =>
    this.get('sessions', { ...newSessionOf, ...changed })

  /** The key of the console of a session of one's own. */
  consoleKey = async ({ session }: MadeSession): Promise<string> =>
    (await this.get<ConsoleKeyAnswer>('console-key', { session })).key
}

/** A name to show: Anna for anna@voorbeeld.nl. */
const nameOf = (signIn: string): string => {
  const [first = ''] = signIn.split('@')
  return first.charAt(0).toUpperCase() + first.slice(1)
}

/** The first account of an installation, made with the link that the start printed. */
export async function firstOf(app: TestApp): Promise<Staff> {
  const first = new Staff(app)
  const { refusal } = await first.useLink(setUpKeyOf(app), 'eerste@voorbeeld.nl')
  if (refusal !== null) throw new Error(`the first account was not made: ${refusal}`)
  return first
}

export const setUpKeyOf = (app: TestApp): string => app.app.setUpLink?.split('#')[1] ?? ''
