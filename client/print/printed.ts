/** What is printed, and of what. */
import type { PlayedDeck } from '../../shared/citation.ts'

/** A deck on its way to paper. */
export interface Printed {
  readonly deck: PlayedDeck
  /** It was never published: it says so on every card. */
  readonly isDraft: boolean
  /** Told the title of a card whose words do not fit on it. */
  readonly onTooLong: (title: string) => void
}

/** The parts that can be printed, in the order of the pages. */
export const printParts = ['cards', 'letters', 'sheets'] as const
export type PrintPart = (typeof printParts)[number]

/** For how many people there are letters. */
export const peopleLimits = { least: 1, usual: 6, most: 60 } as const
