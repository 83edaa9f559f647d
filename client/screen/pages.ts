/** Content that is longer than the screen, as pages that turn by themselves, calmly. */

/** Characters that people read from a distance in a second, and the least and most seconds for one page. */
const reading = { perSecond: 14, least: 15, most: 60 } as const

/** The page `by` steps further; after the last comes the first. */
export const turned = (page: number, pages: number, by: number): number => (page + by + pages) % pages

/** Seconds that a page stays, when `characters` stand on `pages` pages together. */
export function secondsPerPage(characters: number, pages: number): number {
  const needed = Math.ceil(characters / pages / reading.perSecond)
  return Math.min(reading.most, Math.max(reading.least, needed))
}
