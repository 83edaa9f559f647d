/** The key of a reading link: it comes in the fragment, the tab keeps it, and the address bar loses it (P9). */

const name = 'dilemmaspel.reviewKey'

/** The link that an author gives away. */
export const reviewLink = (origin: string, key: string): string => `${origin}/review.html#${key}`

/** The key of this tab; a new one in the fragment takes the place of an older one. */
export function takeReviewKey(): string | null {
  const [, found] = /^#([\w-]{22,64})$/.exec(location.hash) ?? []
  if (found) {
    sessionStorage.setItem(name, found)
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem(name)
}
