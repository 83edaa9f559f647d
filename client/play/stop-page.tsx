/** A page with one message and what one can do about it. */
import type { ComponentChildren } from 'preact'
import { useTitle } from '../page-title.ts'
import { text } from '../text/text.ts'

export interface StopAction {
  readonly label: string
  readonly main: boolean
  act(): void
}

interface StopPageProps {
  readonly title: string
  readonly now: string
  readonly children?: ComponentChildren
  /** Above the actions. */
  readonly below?: ComponentChildren
  readonly actions: readonly StopAction[]
}

export function StopPage({ title, now, children, below, actions }: StopPageProps) {
  useTitle(`${title} · ${text.value.words.product}`)
  return (
    <main id="main" class="join stop paper stack" tabIndex={-1}>
      <p class="product">{text.value.words.product}</p>
      <h1 tabIndex={-1} data-focus-home>
        {title}
      </h1>
      <p class="lead" role="status">
        {now}
      </p>
      {children}
      <div class="stop-actions">
        {below}
        {[...actions].reverse().map(({ label, main, act }) => (
          <button key={label} type="button" class="button" data-kind={main ? 'main' : 'quiet'} onClick={act}>
            {label}
          </button>
        ))}
      </div>
    </main>
  )
}
