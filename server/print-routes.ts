/** A deck with all of its words, for paper: as it is published, else as an author has it now. */
import { type PrintAnswer, printBody } from '../shared/print-wire.ts'
import type { Result } from './http-answer.ts'
import { cardsNow, trialOf } from './publishing.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

export const printRoutes = (parts: RouteParts): readonly StaffRoute[] => [
  staff('/print', 'author', printBody, ({ deck }) => deckFor(deck, parts)),
]

async function deckFor(id: string, { library, authoring }: RouteParts): Promise<Result> {
  const content = await library.current()
  const published = content.decks.find((deck) => deck.id === id)
  if (published) return { deck: published, isDraft: false } satisfies PrintAnswer
  const drafts = await authoring.drafts.list()
  const draft = drafts.find((one) => one.kind === 'deck' && one.id === id)
  if (draft?.kind !== 'deck') return 'noDraft'
  const trial = trialOf(draft.body, cardsNow(content, drafts), content)
  return 'findings' in trial ? 'noDraft' : ({ deck: trial, isDraft: true } satisfies PrintAnswer)
}
