/** Facts from a report, beside whichever code is the lens: words, routes and outcomes, never a standing. */
import type { Panel } from '../../shared/panel.ts'
import { text } from '../text/text.ts'

export function FactsPanel({ facts }: { readonly facts: Panel }) {
  const words = text.value.facts.panel
  return (
    <details class="details facts-panel">
      <summary lang="nl">{facts.title}</summary>
      <div class="stack">
        <p class="soft">{words.source(facts.source, facts.organisation)}</p>
        <p lang="nl">{facts.about}</p>
        <p>
          <strong>{words.coreValues}</strong> <span lang="nl">{facts.coreValues.names.join(', ')}</span>
        </p>
        <dl class="stack stack-s">
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
      </div>
    </details>
  )
}
