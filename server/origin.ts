/** Which pages may talk to this server: those it served itself (P7). */

/**
 * Whether a request with this Origin header may come in: from the host it was sent to, or from the public address.
 * Browsers always send one with a POST or an upgrade; without it, it is no page of somebody else.
 */
export function isOwnOrigin(
  origin: string | null | undefined,
  host: string | null | undefined,
  publicUrl: string | null,
): boolean {
  if (!origin) return true
  if (publicUrl !== null && origin === publicUrl) return true
  return (
    URL.canParse(origin) && host !== null && host !== undefined && new URL(origin).host === normalHost(origin, host)
  )
}

/** The host without the port that its scheme implies, as URL writes it. */
const normalHost = (origin: string, host: string): string => {
  const url = `${new URL(origin).protocol}//${host}`
  return URL.canParse(url) ? new URL(url).host : ''
}
