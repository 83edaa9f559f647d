/** Which report is asked for, and by whom: the session stands in the fragment, the key is kept by the tab (P9). */
import { keepKey, keptKey, keyIn, partnerIn } from '../facilitator/facilitator-key.ts'

export interface Access {
  readonly session: string
  readonly key: string
}

/** Of `#session`, or `#session.key`, whose key is taken out of the address bar. Null without a session or a key. */
export function reportAccess(): Access | null {
  const whole = partnerIn(location.hash)
  if (whole) {
    keepKey(whole.key)
    history.replaceState(null, '', `${location.pathname}#${whole.session}`)
  }
  const session = whole?.session ?? location.hash.slice(1)
  const key = keyIn(keptKey() ?? '')
  return session && key ? { session, key } : null
}

/** Where the report of a session stands. */
export const reportLink = (session: string): string => `/report.html#${session}`
