/** Counting words the way content limits and checks do. */

/** Number of words in a text, split on whitespace. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length
