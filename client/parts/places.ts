/** Where a rule stands, short enough for a big screen and for paper. */
import type { Citation } from '../../shared/citation.ts'

/** Longest last part of a locator that is shown as it is, in characters. */
const short = 10

/** "Hoofdstuk 4 ... > Artikel 4 > 4.4" as "4.4", "5. Geschenken > lid 1" as "5, lid 1"; '' when it is no more than a chapter. */
export function shortPlace(locator: string): string {
  const parts = locator.split(' > ')
  const chapter = /^(?:\p{L}+ )?(\d+(?:\.\d+)*)/u.exec(parts[0] ?? '')?.[1] ?? ''
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  if (!/\d/.test(last) || last.length > short) return ''
  return /^\d/.test(last) || chapter === '' ? last : `${chapter}, ${last}`
}

/** A rule by its title, with the article where it has a number. */
export function placed({ title, locator }: Pick<Citation, 'title' | 'locator'>): string {
  const place = shortPlace(locator)
  return place ? `${title} (${place})` : title
}
