/** Which report is asked for: its session stands in the fragment, the key of the printed link is kept by the tab (P9). */
import { keepKey, partnerIn } from '../facilitator/facilitator-key.ts'

/** The session in `#session`, or in `#session.key`, whose key is taken out of the address bar. Null without one. */
export function askedReport(): string | null {
  const whole = partnerIn(location.hash)
  if (whole) {
    keepKey(whole.key)
    history.replaceState(null, '', `${location.pathname}#${whole.session}`)
  }
  return whole?.session ?? (location.hash.slice(1) || null)
}

/** Where the report of a session stands. */
export const reportLink = (session: string): string => `/report.html#${session}`
