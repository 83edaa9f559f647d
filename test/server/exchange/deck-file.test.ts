/** A deck as a file of every kind: nothing is lost, whatever stands in it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deckFile, readDeckFile } from '../../../server/exchange/deck-file.ts'
import { fileFormats } from '../../../shared/exchange/file-format.ts'
import { nothingKnown } from '../../../shared/exchange/known.ts'
import { languages } from '../../../shared/exchange/sheet.ts'
import { draftOfWhole } from '../../../shared/exchange/whole-draft.ts'
import { anyDeck, anyDraft } from '../../support/deck-arbitraries.ts'
import { shipped, shippedDecks } from '../../support/shipped-decks.ts'

describe.each(fileFormats)('a deck as %s', (format) => {
  test.each(shippedDecks.map((whole) => [whole.deck.id, whole] as const))('%s comes back unchanged', (_, whole) => {
    for (const language of languages) {
      const outcome = readDeckFile(deckFile(draftOfWhole(whole), format, language, shipped), shipped)
      expect(outcome).toEqual({ value: whole, warnings: [] })
    }
  })

  test('any deck comes back unchanged', () => {
    fc.assert(
      fc.property(anyDeck, fc.constantFrom(...languages), (whole, language) => {
        const outcome = readDeckFile(deckFile(draftOfWhole(whole), format, language, nothingKnown), nothingKnown)
        expect('value' in outcome ? outcome.value : outcome).toEqual(whole)
      }),
      { numRuns: 500 },
    )
  })

  test('what is not finished comes back as the draft that it was, with everything that is missing', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const outcome = readDeckFile(deckFile(draft, format, 'nl', nothingKnown), nothingKnown)
        const found = 'value' in outcome ? draftOfWhole(outcome.value) : outcome.unfinished
        expect(found ?? outcome).toEqual(draft)
      }),
      { numRuns: 150 },
    )
  })
})
