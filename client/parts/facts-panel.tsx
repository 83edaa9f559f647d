/** Facts from a report, beside whichever code is the lens: words, routes and outcomes, never a standing. */
import type { Panel } from '../../shared/panel.ts'
import { text } from '../text/text.ts'

export function FactsPanel({ facts }: { readonly facts: Panel }) {
  return (
    <details class="details facts-panel">
      <summary lang="nl">{facts.title}</summary>
      <div class="stack">
        <p class="soft">{text.value.facts.panel.source(facts.source, facts.organisation)}</p>
        <p lang="nl">{facts.about}</p>
        <FactsEntries facts={facts} class="stack stack-s" />
      </div>
    </details>
  )
}

/** The core values, and every fact with its place. `class`: how the list is laid out. */
export function FactsEntries({ facts, class: layout }: { readonly facts: Panel; readonly class: string }) {
  const words = text.value.facts.panel
  return (
    <>
      <p>
        <strong>{words.coreValues}</strong> <span lang="nl">{facts.coreValues.names.join(', ')}</span>
      </p>
      <dl class={layout}>
        {facts.entries.map((entry) => (
          <div key={entry.id}>
            <dt>
              <strong lang="nl">{entry.label}</strong> <span class="soft">{words.parts[entry.part]}</span>
            </dt>
            <dd lang="nl">
              {entry.text} <span class="soft">({entry.locator})</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
