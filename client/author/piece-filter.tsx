/** What to look for among decks or cards: words, topic, code, standing, status. */
import type { Signal } from '@preact/signals'
import type { DraftKind } from '../../shared/authoring-wire.ts'
import { standings } from '../../shared/option.ts'
import { text } from '../text/text.ts'
import { type Filter, noFilter, type Status } from './pieces.ts'
import { Choice } from './rule-filter.tsx'
import type { Workshop } from './workshop.ts'

interface Props {
  readonly workshop: Workshop
  readonly kind: DraftKind
  readonly filter: Signal<Filter>
  /** Before the ids of its fields. */
  readonly id: string
}

const statuses: readonly Status[] = ['draft', 'inReview', 'published', 'changed', 'withdrawn', 'shipped']

export function PieceFilter({ workshop, filter, id }: Props) {
  const { list, statuses: names } = text.value.author
  const now = filter.value
  const every = ['', list.every] as const
  const put = (change: Partial<Filter>) => {
    filter.value = { ...filter.value, ...change }
  }
  const { topics, codes } = workshop.against.value
  return (
    <search class="author-search">
      <div class="field">
        <label for={`${id}-words`}>{list.search}</label>
        <input
          id={`${id}-words`}
          type="search"
          class="input"
          autocomplete="off"
          value={now.words}
          onInput={(event) => put({ words: event.currentTarget.value })}
        />
      </div>
      <Choice id={`${id}-topic`} label={list.topic} value={now.topic} onChange={(topic) => put({ topic })}>
        {[every, ...topics.map(({ id: key, label }) => [key, label])]}
      </Choice>
      <Choice id={`${id}-code`} label={list.code} value={now.code} onChange={(code) => put({ code })}>
        {[every, ...[...codes.values()].map(({ id: key, organisation }) => [key, organisation])]}
      </Choice>
      <Choice
        id={`${id}-standing`}
        label={list.standing}
        value={now.standing}
        onChange={(next) => put({ standing: standings.find((one) => one === next) ?? '' })}
      >
        {[every, ...standings.map((one) => [one, text.value.words.standings[one]])]}
      </Choice>
      <Choice
        id={`${id}-status`}
        label={list.status}
        value={now.status}
        onChange={(next) => put({ status: statuses.find((one) => one === next) ?? '' })}
      >
        {[every, ...statuses.map((one) => [one, names[one]])]}
      </Choice>
      {now !== noFilter && (
        <button type="button" class="button author-clear" onClick={() => (filter.value = noFilter)}>
          {list.clear}
        </button>
      )}
    </search>
  )
}
