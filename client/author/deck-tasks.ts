/** A deck is published, put to review or withdrawn. Each answers a sentence when it is done, or why it is not. */
import type { Draft, DraftAnswer, FindingsAnswer } from '../../shared/authoring-wire.ts'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { postPublish, postStage, postWithdrawn } from './author-api.ts'
import type { Manuscript } from './manuscript.ts'
import type { Workshop } from './workshop.ts'

type Done = Promise<Refused | FindingsAnswer | string>

/** Publishes what is on screen, own cards as this page knows them. */
export async function publish(workshop: Workshop, script: Manuscript): Done {
  await script.saveNow()
  const draft = script.draft.peek()
  if (draft.kind !== 'deck' || script.state.peek() !== 'saved') return { refusal: 'notSaved' }
  const inside = workshop.cards.peek().filter(({ id }) => draft.body.cards.some((card) => card.id === id))
  const seen = Object.fromEntries(inside.map(({ id, revision }) => [id, revision]))
  const answer = await postPublish(draft.id, draft.revision, seen)
  if (isRefused(answer)) {
    if (answer.refusal === 'draftChanged') await workshop.load()
    return answer
  }
  if ('findings' in answer) return answer
  take(workshop, script, { ...draft, stage: 'draft', withdrawn: false, published: answer.published })
  return text.value.author.publishing.done(answer.published.number)
}

export async function setStage(workshop: Workshop, script: Manuscript, stage: 'draft' | 'inReview'): Done {
  await script.saveNow()
  const answer = await postStage(script.draft.peek().id, stage)
  const words = text.value.author.publishing
  return taken(workshop, script, answer, stage === 'inReview' ? words.submitted : words.backDone)
}

export async function setWithdrawn(workshop: Workshop, script: Manuscript, withdrawn: boolean): Done {
  const answer = await postWithdrawn(script.draft.peek().id, withdrawn)
  const words = text.value.author.publishing
  return taken(workshop, script, answer, withdrawn ? words.withdrawn : words.restored)
}

function taken(workshop: Workshop, script: Manuscript, answer: DraftAnswer | Refused, done: string): Refused | string {
  if (isRefused(answer)) return answer
  take(workshop, script, answer.draft)
  return done
}

function take(workshop: Workshop, script: Manuscript, draft: Draft): void {
  script.refresh(draft)
  workshop.put(draft)
}
