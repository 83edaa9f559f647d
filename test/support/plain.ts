/** A session as plain sorted data, to compare two of them. */
import type { Session } from '../../shared/session.ts'

const flatten = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return [...value].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
  if (value instanceof Set) return [...value].map(String).sort()
  return value
}

/** Everything but what is in memory only: which seats voted, and the ids of accepted commands. */
export const plain = (session: Session): unknown =>
  JSON.parse(JSON.stringify({ ...session, voted: [], accepted: [] }, flatten))
