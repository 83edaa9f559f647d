/** Which deck is asked for: it stands in the fragment, as `#deck=<id>`. */

/** Null when no deck is named. */
export const askedDeck = (): string | null => /^#deck=([a-z0-9-]{1,80})$/.exec(location.hash)?.[1] ?? null
