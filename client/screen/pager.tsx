/** Which page is in sight, and the way to the others. Pages turn by themselves until somebody takes over. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { text } from '../text/text.ts'
import { turned } from './pages.ts'

interface Props {
  readonly page: Signal<number>
  readonly pages: number
  /** How long a page stays. */
  readonly seconds: number
}

/** Keys that a presenter's remote sends. */
const keys: Readonly<Record<string, number>> = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 }

export function Pager({ page, pages, seconds }: Props) {
  const words = text.value.screen.pages
  const turning = useSignal(true)
  const turn = (by: number) => {
    page.value = turned(page.value, pages, by)
  }
  const take = (by: number) => {
    turning.value = false
    turn(by)
  }
  useEffect(() => {
    if (!turning.value) return
    const waiting = setTimeout(() => turn(1), seconds * 1000)
    return () => clearTimeout(waiting)
  }, [turning.value, page.value, pages, seconds])
  useEffect(() => onKey(take), [pages])
  return (
    <nav class="pager" aria-label={words.label}>
      <button type="button" class="pager-button" aria-label={words.previous} onClick={() => take(-1)}>
        <Icon path="M15 5l-7 7 7 7" />
      </button>
      <span class="pager-dots" aria-hidden="true">
        {Array.from({ length: pages }, (_, at) => (
          <span key={at} class="pager-dot" data-now={at === page.value} />
        ))}
      </span>
      <span class="number">{words.where(page.value + 1, pages)}</span>
      <button type="button" class="pager-button" aria-label={words.next} onClick={() => take(1)}>
        <Icon path="M9 5l7 7-7 7" />
      </button>
      <button
        type="button"
        class="pager-button"
        aria-label={turning.value ? words.hold : words.go}
        onClick={() => {
          turning.value = !turning.value
        }}
      >
        <Icon path={turning.value ? 'M8 5v14M16 5v14' : 'M7 5l12 7-12 7z'} />
      </button>
    </nav>
  )
}

const Icon = ({ path }: { readonly path: string }) => (
  <svg class="screen-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
)

function onKey(take: (by: number) => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    const by = keys[event.key]
    if (by && !event.ctrlKey && !event.altKey && !event.metaKey) take(by)
  }
  document.addEventListener('keydown', pressed)
  return () => document.removeEventListener('keydown', pressed)
}
