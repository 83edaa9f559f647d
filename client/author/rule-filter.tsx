/** What to look for among the rules. */
import type { Signal } from '@preact/signals'
import { text } from '../text/text.ts'
import type { Editing } from './editing.ts'

/** `own`: the topics of the card; `every`: all of them. */
export interface RuleFilterState {
  readonly words: string
  readonly topic: string
  readonly code: string
}

export function RuleFilter({
  editing,
  filter,
}: {
  readonly editing: Editing
  readonly filter: Signal<RuleFilterState>
}) {
  const words = text.value.author.rules
  const { topics, codes } = editing.against
  const put = (change: Partial<RuleFilterState>) => {
    filter.value = { ...filter.value, ...change }
  }
  return (
    <search class="stack stack-s">
      <div class="field">
        <label for="rule-words">{words.search}</label>
        <input
          id="rule-words"
          type="search"
          class="input"
          autocomplete="off"
          aria-describedby="rule-words-help"
          value={filter.value.words}
          onInput={(event) => put({ words: event.currentTarget.value })}
        />
        <p class="soft" id="rule-words-help">
          {words.searchHelp}
        </p>
      </div>
      <div class="author-filters">
        <Choice id="rule-topic" label={words.topic} value={filter.value.topic} onChange={(topic) => put({ topic })}>
          {[
            ['own', words.ownTopics],
            ['every', words.everyTopic],
            ...topics.map(({ id, label }) => [id, label] as const),
          ]}
        </Choice>
        <Choice id="rule-code" label={words.code} value={filter.value.code} onChange={(code) => put({ code })}>
          {[
            ['every', words.everyCode],
            ...[...codes.values()].map(({ id, organisation }) => [id, organisation] as const),
          ]}
        </Choice>
      </div>
    </search>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: string
  onChange(value: string): void
  /** What there is to choose from: value and words. */
  readonly children: readonly (readonly [string, string] | readonly string[])[]
}

export function Choice({ id, label, value, onChange, children }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children.map(([key = '', name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
