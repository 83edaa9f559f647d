/** What a session's room is made with. */
import type { ConsoleKeys } from './console-keys.ts'
import type { Log } from './log.ts'
import type { SessionDesk } from './session-desk.ts'

/** `gone` is told when the room can no longer be joined. */
export interface RoomContext {
  readonly desk: SessionDesk
  readonly consoleKeys: ConsoleKeys
  readonly facilitatorKey: string
  readonly log: Log
  readonly pace: RoomPace
  readonly gone: () => void
}

/** Times in ms. */
export interface RoomPace {
  /** Counters and whatever else is in no hurry go out once per beat (P3). */
  readonly beat: number
  /** How long a closed session stays on screens, and an empty room in memory. */
  readonly afterClosing: number
  readonly whenEmpty: number
  /** A session of which nothing was asked for so long closes itself. */
  readonly whenIdle: number
  /** How long somebody may be in a room without a seat, console or screen. */
  readonly atTheDoor: number
  /** A console gets a long roster no more often than this. */
  readonly roster: number
  /** Simulated participants take this share of a human's time. */
  readonly rehearsal: number
}
export const usualPace: RoomPace = {
  beat: 250,
  afterClosing: 15 * 60_000,
  whenEmpty: 10 * 60_000,
  whenIdle: 12 * 3_600_000,
  atTheDoor: 20_000,
  roster: 1000,
  rehearsal: 1,
}

/** Steps in which it is noted and looked at whether a session is in use: an hour, or less where that would be much. */
export const idleStep = ({ whenIdle }: RoomPace): number => Math.min(3_600_000, whenIdle / 12)
