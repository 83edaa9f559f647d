/** What cannot wait for the next beat, and how long a beat is. */
import type { Change } from '../shared/change.ts'
import type { Session } from '../shared/session.ts'

/** Changes that every screen shows at once; the rest waits for the beat. */
const urgent: ReadonlySet<Change['type']> = new Set([
  'lockSet',
  'coLinkSet',
  'lobbyOpened',
  'roundStarted',
  'phaseOpened',
  'voteClosed',
  'cardEnded',
  'timerSet',
  'pausedSet',
  'autoCloseSet',
  'codeShown',
  'argumentHidden',
  'sessionClosed',
])

export const isUrgent = (change: Change): boolean => urgent.has(change.type)

/** How much longer a beat lasts in a large room, where every count goes to everybody: 1 up to 500 seats, 2 from 1,000. */
export const crowding = ({ seats }: Session): number => Math.min(2, Math.max(1, seats.size / 500))
