/** How long a page waits before it tries again to reach the server. */

/** The first wait, and the longest, ms: whoever comes back to a server that is there again is in its seat within five seconds (E2). */
const waits = { first: 300, most: 2000 }

/** The wait before try number `attempt` (from 0), ms: it grows, and `chance` (0-1) spreads a room that lost its server at once. */
export const pauseBefore = (attempt: number, chance: number): number =>
  Math.min(waits.first * 2 ** attempt, waits.most) * (0.5 + chance / 2)
