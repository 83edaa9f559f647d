/** A deck as a file of every kind: nothing is lost, whatever stands in it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deckFile, readDeckFile } from '../../../server/exchange/deck-file.ts'
import { fileFormats } from '../../../shared/exchange/file-format.ts'
import { nothingKnown } from '../../../shared/exchange/known.ts'
import { languages } from '../../../shared/exchange/sheet.ts'
import { anyDeck } from '../../support/deck-arbitraries.ts'
import { shipped, shippedDecks } from '../../support/shipped-decks.ts'

describe.each(fileFormats)('a deck as %s', (format) => {
  test.each(shippedDecks.map((whole) => [whole.deck.id, whole] as const))('%s comes back unchanged', (_, whole) => {
    for (const language of languages) {
      const outcome = readDeckFile(deckFile(whole, format, language, shipped), shipped)
      expect(outcome).toEqual({ value: whole, warnings: [] })
    }
  })

  test('any deck comes back unchanged', () => {
    fc.assert(
      fc.property(anyDeck, fc.constantFrom(...languages), (whole, language) => {
        const outcome = readDeckFile(deckFile(whole, format, language, nothingKnown), nothingKnown)
        expect('value' in outcome ? outcome.value : outcome).toEqual(whole)
      }),
      { numRuns: 500 },
    )
  })
})
