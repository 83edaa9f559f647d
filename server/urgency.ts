/** What cannot wait for the next beat. */
import type { Change } from '../shared/change.ts'

/** Changes that every screen shows at once; the rest waits for the beat. */
const urgent: ReadonlySet<Change['type']> = new Set([
  'lockSet',
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
