/** What can be done with a draft as a whole: made, copied, deleted, played. Each answers what there is to say; null: it is done. */
import type { DraftKind, DraftText, FindingsAnswer } from '../../shared/authoring-wire.ts'
import { draftOfCard, draftOfDeck, emptyCard, emptyDeck } from '../../shared/draft-forms.ts'
import { isRefused, type Refused } from '../api.ts'
import { keepSession } from '../facilitator/facilitator-key.ts'
import { text } from '../text/text.ts'
import { postMake, postRehearse, postRemove } from './author-api.ts'
import type { Manuscript } from './manuscript.ts'
import { goTo } from './place.ts'
import type { Workshop } from './workshop.ts'

/** Makes a new card or deck and opens it. */
export async function makeNew(workshop: Workshop, kind: DraftKind, title: string): Promise<Refused | null> {
  const id = workshop.freeId(kind, title)
  return make(workshop, kind === 'card' ? { kind, body: emptyCard(id, title) } : { kind, body: emptyDeck(id, title) })
}

/** Makes a copy, of one's own or of what ships, and opens it. */
export async function copy(workshop: Workshop, kind: DraftKind, from: string): Promise<Refused | null> {
  const found = textNow(workshop, kind, from)
  if (!found) return { refusal: 'noDraft' }
  const title = text.value.author.list.copied(found.body.title)
  const id = workshop.freeId(kind, title)
  return make(
    workshop,
    found.kind === 'card'
      ? { kind: 'card', body: { ...found.body, id, title } }
      : { kind: 'deck', body: { ...found.body, id, title } },
  )
}

function textNow(workshop: Workshop, kind: DraftKind, id: string): DraftText | null {
  const own = workshop.find(kind, id)
  if (own) return own.kind === 'card' ? { kind: 'card', body: own.body } : { kind: 'deck', body: own.body }
  const library = workshop.library.peek()
  const card = kind === 'card' && library?.cards.find((one) => one.id === id)
  if (card) return { kind: 'card', body: draftOfCard(card) }
  const deck = kind === 'deck' && library?.decks.find((one) => one.id === id)
  return deck ? { kind: 'deck', body: draftOfDeck(deck) } : null
}

async function make(workshop: Workshop, draft: DraftText): Promise<Refused | null> {
  const answer = await postMake(draft)
  if (isRefused(answer)) return answer
  workshop.put(answer.draft)
  goTo({ page: draft.kind, id: draft.body.id })
  return null
}

/** Deletes a draft and goes back to the list. */
export async function remove(workshop: Workshop, script: Manuscript): Promise<Refused | null> {
  await script.saveNow()
  const { kind, id, revision } = script.draft.peek()
  const answer = await postRemove(kind, id, revision)
  if (isRefused(answer)) return answer
  script.close()
  workshop.drop(kind, id)
  goTo({ page: 'list' })
  return null
}

/** Plays it as it is now, in this tab; what keeps it from that otherwise. */
export async function rehearse(script: Manuscript): Promise<Refused | FindingsAnswer | null> {
  await script.saveNow()
  const { kind, id, body } = script.draft.peek()
  const name = text.value.author.publishing.rehearsalName(body.title || id).slice(0, 80)
  const answer = await postRehearse(kind, id, name)
  if (isRefused(answer) || 'findings' in answer) return answer
  keepSession(answer.session)
  location.assign('/facilitator.html')
  return null
}
