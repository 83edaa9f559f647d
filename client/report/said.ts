/** What is said of a spread in words. */
import type { PublishedSpread } from '../../shared/published-schema.ts'
import { text } from '../text/text.ts'

/** One sentence, or two; with the number of ballots where there is one. */
export function saidOf(spread: PublishedSpread): string {
  const words = text.value.report
  const { spreads } = text.value.words
  switch (spread.kind) {
    case 'shares':
      return [words.word(spreads[spread.word]), spread.ballots === null ? '' : words.withBallots(spread.ballots)]
        .join(' ')
        .trim()
    case 'word':
      return words.wordOnly(spreads[spread.word])
    case 'nearlyAll':
      return text.value.facts.spread.nearlyAll(spread.option)
    case 'words':
      return words.words
    case 'tooFew':
      return words.tooFew
  }
}
