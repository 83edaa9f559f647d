/** Between drafts and what is played: an empty card or deck, a copy of a finished one, and a draft as a card. Without zod. */
import type { Card, Deck, Reference, Verdict } from './deck.ts'
import type { DraftCard, DraftReference, DraftVerdict } from './draft-card.ts'
import type { DraftDeck } from './draft-deck.ts'
import { type OptionId, optionIds } from './option.ts'

export const emptyVerdict: DraftVerdict = { standing: null, shade: null, reason: '', citations: [], searched: '' }

/** The letters of `count` options. */
export const lettersOf = (count: number): OptionId[] => optionIds.slice(0, count)

/** A card with nothing on it but its title, and room for three options. */
export const emptyCard = (id: string, title: string): DraftCard => ({
  id,
  title,
  topics: [],
  contrasts: [],
  role: '',
  situation: '',
  question: '',
  ordered: false,
  options: Array.from({ length: 3 }, () => ({ text: '', for: '', against: '' })),
  values: ['', ''],
  stakeholders: [''],
  twist: { text: '', why: '' },
  notes: '',
  prompts: ['', ''],
  minutes: 20,
  oath: null,
  references: [],
})

export const emptyDeck = (id: string, title: string): DraftDeck => ({
  id,
  title,
  about: '',
  programme: 'team',
  format: 'workshop',
  minutes: 60,
  cards: [],
})

/** A reference to fill in: nothing is judged yet. */
export const emptyReference = (code: string, version: string, options: number): DraftReference => ({
  code,
  version,
  options: Object.fromEntries(lettersOf(options).map((letter) => [letter, emptyVerdict])),
  leavesOpen: '',
  talkTo: '',
})

/** A finished card as a draft, under another id where it is copied. */
export const draftOfCard = (card: Card, id: string = card.id): DraftCard => ({
  ...card,
  id,
  options: card.options.map((option) => ({ text: option.text, for: option.for, against: option.against })),
  oath: card.oath ?? null,
  references: card.references.map((reference) => draftOfReference(reference)),
})

const draftOfReference = ({ options, ...rest }: Reference): DraftReference => ({
  ...rest,
  options: Object.fromEntries(
    Object.entries(options).map(([letter, verdict]) => [
      letter,
      { ...verdict, shade: verdict.shade ?? null, searched: verdict.searched ?? '' } satisfies DraftVerdict,
    ]),
  ),
})

export const draftOfDeck = (deck: Deck, id: string = deck.id): DraftDeck => ({ ...deck, id })

/**
 * A draft as a card, field for field, so that a finding about one is a finding about the other. What is missing stays
 * missing: an option without a standing has no verdict, and empty texts stay empty.
 */
export const cardOfDraft = (draft: DraftCard): Card => ({
  id: draft.id,
  title: draft.title.trim(),
  topics: draft.topics,
  contrasts: draft.contrasts,
  role: draft.role.trim(),
  situation: draft.situation.trim(),
  question: draft.question.trim(),
  ordered: draft.ordered,
  options: draft.options.map((option, at) => ({
    id: optionIds[at] ?? 'F',
    text: option.text.trim(),
    for: option.for.trim(),
    against: option.against.trim(),
  })),
  values: trimmed(draft.values),
  stakeholders: trimmed(draft.stakeholders),
  twist: { text: draft.twist.text.trim(), why: draft.twist.why.trim() },
  notes: draft.notes.trim(),
  prompts: trimmed(draft.prompts),
  minutes: draft.minutes ?? 0,
  ...(draft.oath && { oath: { coreValue: draft.oath.coreValue.trim(), promise: draft.oath.promise.trim() } }),
  references: draft.references.map((reference) => referenceOfDraft(reference, draft.options.length)),
})

const trimmed = (texts: readonly string[]): string[] => texts.map((text) => text.trim())

function referenceOfDraft({ options, ...rest }: DraftReference, count: number): Reference {
  const judged = lettersOf(count).flatMap((letter) => {
    const verdict = verdictOfDraft(options[letter] ?? emptyVerdict)
    return verdict ? [[letter, verdict] as const] : []
  })
  return {
    ...rest,
    options: Object.fromEntries(judged),
    leavesOpen: rest.leavesOpen.trim(),
    talkTo: rest.talkTo.trim(),
  }
}

function verdictOfDraft({ standing, shade, reason, citations, searched }: DraftVerdict): Verdict | null {
  if (!standing) return null
  return {
    standing,
    ...(standing === 'grey' && shade && { shade }),
    reason: reason.trim(),
    citations,
    ...(standing === 'silent' && searched.trim() && { searched: searched.trim() }),
  }
}

export const deckOfDraft = (draft: DraftDeck): Deck => ({
  ...draft,
  title: draft.title.trim(),
  about: draft.about.trim(),
  minutes: draft.minutes ?? 0,
  cards: draft.cards.map(({ id, why }) => ({ id, why: why.trim() })),
})
