/** Accessible tabs: one tab stop, arrow keys, Home and End. */

import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useId } from 'preact/hooks'

interface TabsProps {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: string
  choose(id: string): void
  readonly children: ComponentChildren
}

/** A row of tabs above the panel of the chosen one. */
export function Tabs({ label, tabs, chosen, choose, children }: TabsProps) {
  const id = useId()
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = nextTab(
      event.key,
      tabs.map((tab) => tab.id),
      chosen,
    )
    if (next === null) return
    event.preventDefault()
    choose(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <div class="stack stack-s">
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </div>
  )
}

/** The tab that a key leads to, or null. */
export function nextTab(key: string, ids: readonly string[], chosen: string): string | null {
  const at = ids.indexOf(chosen)
  const goal: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }
  const next = goal[key]
  return next === undefined ? null : (ids.at(next % ids.length) ?? null)
}
