/** Names that are put together alike in every language. */

/** A part with the number of things that are left to do in it. */
export const withCount = (part: string, count: number): string => (count === 0 ? part : `${part} (${count})`)
/** A line of a list, by its number from 1. */
export const numbered = (label: string, at: number): string => `${label} ${at}`
/** Something that belongs to something else. */
export const within = (whole: string, part: string): string => `${whole}: ${part}`
/** A rule in a list: its number from 1, where it stands and its title; `otherwise` when it has neither. */
export const ruleName = (number: number, locator: string, title: string, otherwise: string): string =>
  `${number}. ${[locator, title].filter((part) => part.trim() !== '').join(': ') || otherwise}`
