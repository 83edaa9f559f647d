/** Two versions of a deck, compared: what changed in the deck, and in each of its cards. */
import type { PublishedVersion } from '../../shared/authoring-wire.ts'
import { type Difference, differencesOf } from '../../shared/draft-differences.ts'
import { draftOfCard, draftOfDeck } from '../../shared/draft-forms.ts'
import { text } from '../text/text.ts'
import { partName } from './part-name.ts'
import { UnitValue } from './unit-value.tsx'
import type { Workshop } from './workshop.ts'

/** A version as it was written, or the text of now. */
export type Edition = Pick<PublishedVersion, 'deck' | 'cards'>

interface Props {
  readonly workshop: Workshop
  readonly before: Edition
  readonly after: Edition
}

export function VersionsDifference({ workshop, before, after }: Props) {
  const words = text.value.author.publishing
  const ofDeck = differencesOf(
    { kind: 'deck', body: draftOfDeck(before.deck) },
    { kind: 'deck', body: draftOfDeck(after.deck) },
  )
  const cards = changedCards(before, after)
  const count = ofDeck.length + cards.reduce((sum, { differences }) => sum + differences.length, 0)
  if (count === 0) return <p>{words.same}</p>
  return (
    <div class="stack" role="status">
      <p>{words.differs(count)}</p>
      {ofDeck.length > 0 && <Differences workshop={workshop} title={after.deck.title} differences={ofDeck} />}
      {cards.map(({ id, title, differences }) => (
        <Differences key={id} workshop={workshop} title={title} differences={differences} />
      ))}
    </div>
  )
}

/** Cards that both editions have, as far as they differ. */
function changedCards(before: Edition, after: Edition) {
  return after.cards.flatMap((card) => {
    const old = before.cards.find(({ id }) => id === card.id)
    if (!old) return []
    const [was, now] = [draftOfCard(old), draftOfCard(card)]
    const differences = differencesOf({ kind: 'card', body: was }, { kind: 'card', body: now })
    return differences.length > 0 ? [{ id: card.id, title: card.title, differences }] : []
  })
}

interface DifferencesProps {
  readonly workshop: Workshop
  readonly title: string
  readonly differences: readonly Difference[]
}

export function Differences({ workshop, title, differences }: DifferencesProps) {
  const words = text.value.author.publishing
  return (
    <section class="stack stack-s">
      <h3 class="small-head" lang="nl">
        {title}
      </h3>
      {differences.map(({ path, before, after }) => (
        <dl key={path} class="author-difference">
          <dt>{partName(path, workshop)}</dt>
          <dd data-side="before">
            <span class="soft">{words.before}:</span> <UnitValue path={path} value={before} workshop={workshop} />
          </dd>
          <dd data-side="after">
            <span class="soft">{words.after}:</span> <UnitValue path={path} value={after} workshop={workshop} />
          </dd>
        </dl>
      ))}
    </section>
  )
}
