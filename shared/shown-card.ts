/** A card as it will look, however far it is: what cannot be looked up yet is left out. */
import { type PlayedCard, resolveCard } from './citation.ts'
import type { Code } from './code.ts'
import type { Card } from './deck.ts'
import type { DraftCard } from './draft-card.ts'
import { cardOfDraft } from './draft-forms.ts'

/** Citations of rules that are not there are missing, and so are codes that are gone. */
export function shownCard(draft: DraftCard, codes: ReadonlyMap<string, Code>): PlayedCard {
  const card = cardOfDraft(draft)
  const references = card.references.flatMap((reference): Card['references'] => {
    const code = codes.get(reference.code)
    if (!code) return []
    const known = new Set(code.rules.map(({ id }) => id))
    const options = Object.fromEntries(
      Object.entries(reference.options).map(([letter, verdict]) => [
        letter,
        { ...verdict, citations: verdict.citations.filter((id) => known.has(id)) },
      ]),
    )
    return [{ ...reference, version: code.version.id, options }]
  })
  const found = resolveCard({ ...card, references }, codes)
  return 'card' in found ? found.card : { ...card, references: [] }
}
