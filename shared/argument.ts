/** Arguments: short nameless reasons, kept under an argument key until the card ends. */
import type { OptionId } from './option.ts'
import type { Vote } from './phase.ts'

export type ArgumentKey = string

/** Most texts that one argument key may write in a round. */
export const mostTexts = { arguments: 12, minority: 2 } as const

/** One argument for one option. `key` and `supporters` never leave the session. */
export interface Argument {
  readonly id: string
  readonly key: ArgumentKey
  readonly team: number
  readonly option: OptionId
  readonly text: string
  readonly hidden: boolean
  /** Let through to the big screen, where that is asked for. */
  readonly released: boolean
  readonly supporters: ReadonlySet<ArgumentKey>
}

/** A sentence of somebody who sees it differently from the team. */
export interface MinoritySentence {
  readonly id: string
  readonly key: ArgumentKey
  readonly team: number
  readonly text: string
}

/** What somebody wrote instead of choosing an option, in which vote. Loose from the ballot. */
export interface WrittenOption {
  readonly id: string
  readonly key: ArgumentKey
  readonly vote: Vote
  readonly text: string
}

/** Where a team stands with its choice. `pen` is who writes and when that seat was last heard of (ms since 1970). */
export interface TeamPen {
  readonly seat: string
  readonly heardAt: number
}

/** What a team settled on. */
export interface TeamChoice {
  readonly team: number
  readonly option: OptionId
  readonly reason: string
}

/** A team's choice with the minority view beside it, without names. */
export interface TeamDecision extends TeamChoice {
  readonly minority: readonly string[]
}

/** Time without contact after which a pen is free again, ms. */
export const penFallsFreeAfter = 60_000

/**
 * Texts in an order that says nothing about who or when: by id, which the device drew at random.
 */
export const inRandomOrder = <T extends { readonly id: string }>(texts: Iterable<T>): T[] =>
  [...texts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
