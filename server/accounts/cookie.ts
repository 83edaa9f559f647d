/** The cookie of somebody who is signed in. `__Host-`: only over TLS, only from this very address, for all of it. */
import type { Request, Response } from 'express'
import { accountTimes } from '../../shared/account-names.ts'

const name = '__Host-dilemmaspel'
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict'

/** The key in the cookie; null without one. */
export function cookieOf(request: Request): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [found, value] = part.trim().split('=')
    if (found === name && value && /^[\w-]{22,64}$/.test(value)) return value
  }
  return null
}

export const setCookie = (response: Response, key: string): void =>
  void response.append('Set-Cookie', `${name}=${key}; ${attributes}; Max-Age=${accountTimes.signedIn / 1000}`)

export const clearCookie = (response: Response): void =>
  void response.append('Set-Cookie', `${name}=; ${attributes}; Max-Age=0`)
