/** Every version of a deck that was published, and what differs between two of them, field by field. */
import { useSignal } from '@preact/signals'
import type { PublishedVersion, VersionsAnswer } from '../../shared/authoring-wire.ts'
import { cardsOfDeck } from '../../shared/deck-edition.ts'
import type { DraftDeck } from '../../shared/draft-deck.ts'
import { cardOfDraft, deckOfDraft } from '../../shared/draft-forms.ts'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { postVersions } from './author-api.ts'
import type { FormProps } from './draft-page.tsx'
import { Choice } from './rule-filter.tsx'
import { type Edition, VersionsDifference } from './versions-difference.tsx'
import type { Workshop } from './workshop.ts'

export function VersionsPanel({ workshop, script }: FormProps) {
  const words = text.value.author.publishing
  const answer = useSignal<VersionsAnswer | Refused | null>(null)
  const draft = script.draft.value
  if (draft.kind !== 'deck' || !draft.published) return null
  const load = async () => {
    answer.value = await postVersions(draft.id)
  }
  const found = answer.value
  return (
    <section class="paper stack stack-s">
      <details class="details" onToggle={(event) => event.currentTarget.open && void load()}>
        <summary>{words.versions}</summary>
        {found && isRefused(found) && <p role="alert">{text.value.refusals[found.refusal]}</p>}
        {found && !isRefused(found) && <Comparison workshop={workshop} deck={draft.body} versions={found.versions} />}
      </details>
    </section>
  )
}

interface ComparisonProps {
  readonly workshop: Workshop
  readonly deck: DraftDeck
  readonly versions: readonly PublishedVersion[]
}

/** What is chosen to compare: a number, or `now` for the text as it is written. */
function Comparison({ workshop, deck, versions }: ComparisonProps) {
  const words = text.value.author.publishing
  const newest = versions[0]?.number ?? 1
  const older = useSignal(String(versions[1]?.number ?? newest))
  const newer = useSignal(versions[1] ? String(newest) : 'now')
  const choices = [
    ['now', words.now],
    ...versions.map(({ number, at }) => [
      String(number),
      `${words.versionNumber(number)}, ${text.value.words.moment(at)}`,
    ]),
  ]
  const editionOf = (chosen: string): Edition | undefined =>
    chosen === 'now' ? editionNow(workshop, deck) : versions.find(({ number }) => String(number) === chosen)
  const [before, after] = [editionOf(older.value), editionOf(newer.value)]
  return (
    <div class="stack stack-s">
      <Choice id="version-older" label={words.compare} value={older.value} onChange={(next) => (older.value = next)}>
        {choices}
      </Choice>
      <Choice id="version-newer" label={words.with} value={newer.value} onChange={(next) => (newer.value = next)}>
        {choices}
      </Choice>
      {before && after && <VersionsDifference workshop={workshop} before={before} after={after} />}
    </div>
  )
}

const editionNow = (workshop: Workshop, deck: DraftDeck): Edition => ({
  deck: deckOfDraft(deck),
  cards: cardsOfDeck(deck, workshop.everyCard.value).map(cardOfDraft),
})
