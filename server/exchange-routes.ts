/** What authors ask about files: a deck in, a deck out, the template. */
import type { z } from 'zod'
import { draftOfCard, draftOfDeck } from '../shared/draft-forms.ts'
import {
  exportBody,
  type FileAnswer,
  type ImportedAnswer,
  importBody,
  type PlanAnswer,
  type ProblemsAnswer,
} from '../shared/exchange/exchange-wire.ts'
import { mediaTypes } from '../shared/exchange/file-format.ts'
import { draftOfWhole, type WholeDraft } from '../shared/exchange/whole-draft.ts'
import type { Access } from './access.ts'
import type { Content } from './content.ts'
import { deckFile } from './exchange/deck-file.ts'
import { readFile } from './exchange/file-reader.ts'
import { batchOf, type Here, planOf } from './exchange/import-plan.ts'
import { limits } from './exchange/limits.ts'
import type { Result } from './http-answer.ts'
import { cardsNow } from './publishing.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

/** A file in base64 is a third larger than itself. A little more is let in, so that who brings too much reads how much it may be. */
export const fileSize = `${Math.ceil(limits.bytes * 1.34) + 1_000_000}b`

export const exchangeRoutes = (parts: RouteParts): readonly StaffRoute[] => [
  staff('/author/import', 'author', importBody, (body, access) => importDeck(body, access, parts), fileSize),
  staff('/author/export', 'author', exportBody, (body) => exportDeck(body, parts)),
]

/** Reads a file; what is wrong with it is an answer, not a refusal. */
async function importDeck(
  { file, mode, seen }: z.infer<typeof importBody>,
  { account }: Access,
  parts: RouteParts,
): Promise<Result> {
  const content = await parts.library.current()
  const outcome = await readFile('deck', Buffer.from(file, 'base64'), content)
  const whole = 'value' in outcome ? draftOfWhole(outcome.value) : outcome.unfinished
  const problems = 'value' in outcome ? outcome.warnings : outcome.problems
  if (!whole) return { problems, deck: null } satisfies ProblemsAnswer
  const here = await hereNow(content, parts)
  if (mode === 'check') return { ...planOf(whole, here), problems } satisfies PlanAnswer
  const made = batchOf(whole, here, mode, seen)
  if (!made) return 'draftChanged'
  try {
    const isSaved = await parts.authoring.drafts.saveAll(made.batch, { by: account, at: Date.now() })
    return isSaved ? ({ imported: made.deck } satisfies ImportedAnswer) : 'draftChanged'
  } catch (error) {
    parts.log.failure('a deck from a file was not saved', error)
    return 'notSaved'
  }
}

async function hereNow(content: Content, { authoring, library }: RouteParts): Promise<Here> {
  return {
    drafts: await authoring.drafts.list(),
    shippedDecks: new Map(library.shipped.map((deck) => [deck.id, writtenDeck(deck)])),
    shippedCards: new Map([...content.written].map(([id, card]) => [id, draftOfCard(card)])),
  }
}

const writtenDeck = ({ version: _, cards: __, order, ...about }: Content['decks'][number]) =>
  draftOfDeck({ ...about, cards: [...order] })

async function exportDeck({ id, format, language }: z.infer<typeof exportBody>, parts: RouteParts): Promise<Result> {
  const content = await parts.library.current()
  const whole = id === null ? null : await wholeNow(id, content, parts)
  if (id !== null && !whole) return 'noDraft'
  const name = id ?? { nl: 'sjabloon-kaartenset', en: 'deck-template' }[language]
  const file = Buffer.from(deckFile(whole, format, language, content))
  return { name: `${name}.${format}`, type: mediaTypes[format], file: file.toString('base64') } satisfies FileAnswer
}

/** A deck as it is written now: an author's own goes before one that ships. */
async function wholeNow(id: string, content: Content, parts: RouteParts): Promise<WholeDraft | null> {
  const { drafts, shippedDecks } = await hereNow(content, parts)
  const own = drafts.find((draft) => draft.kind === 'deck' && draft.id === id)
  const deck = own?.kind === 'deck' ? own.body : shippedDecks.get(id)
  const cards = cardsNow(content, drafts)
  return deck ? { deck, cards: deck.cards.flatMap((place) => cards.get(place.id) ?? []) } : null
}
