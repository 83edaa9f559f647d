/** The parts of a card that a remark can be about, with what stands there now. */
import type { PlayedCard } from '../../shared/citation.ts'
import { text } from '../text/text.ts'

export interface ReviewPart {
  readonly path: string
  readonly name: string
  readonly quote: string
}

export function partsOf(card: PlayedCard): ReviewPart[] {
  const words = text.value.review
  const option = text.value.words.option
  return [
    ...(['title', 'role', 'situation', 'question'] as const).map((path) => ({
      path,
      name: words.parts[path],
      quote: card[path],
    })),
    ...card.options.map(({ id, text: said }, at) => ({ path: `options.${at}.text`, name: option(id), quote: said })),
    ...card.references.flatMap(({ code, organisation, verdicts }) =>
      card.options.map(({ id }) => ({
        path: `references.${code}.options.${id}.reason`,
        name: words.verdict(organisation, option(id)),
        quote: verdicts[id]?.reason ?? '',
      })),
    ),
    { path: 'twist.text', name: words.twist, quote: card.twist.text },
    { path: 'notes', name: words.notes, quote: card.notes },
  ]
}
