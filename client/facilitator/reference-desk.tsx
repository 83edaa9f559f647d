/** What every code says, in full; and which code the big screen shows. */
import { useSignal } from '@preact/signals'
import { FactsPanel } from '../parts/facts-panel.tsx'
import { CodeView } from '../parts/reference-panel.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

export function ReferenceDesk({ view, desk }: PanelProps) {
  const words = text.value.console.panel
  const chosen = useSignal(view.shownCode)
  const references = view.references ?? []
  const reference = references.find(({ code }) => code === chosen.value) ?? references[0]
  if (!reference || !view.card) return null
  const shown = references.find(({ code }) => code === view.shownCode) ?? reference
  return (
    <section class="note stack">
      <p class="console-on-screen">✓ {words.nowOnScreen(shown.organisation)}</p>
      <Tabs
        label={text.value.facts.reference.tabs}
        tabs={references.map(({ code, organisation }) => ({ id: code, label: organisation }))}
        chosen={reference.code}
        choose={(code) => {
          chosen.value = code
        }}
      >
        <div class="stack">
          {reference.code !== view.shownCode && (
            <button type="button" class="button" onClick={() => desk.ask({ type: 'showCode', code: reference.code })}>
              {words.showOnScreen(reference.organisation)}
            </button>
          )}
          <CodeView reference={reference} options={view.card.options} choices={view.choices} />
        </div>
      </Tabs>
      {view.facts && <FactsPanel facts={view.facts} />}
    </section>
  )
}
