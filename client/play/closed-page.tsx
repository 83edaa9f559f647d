/** After the end: thanks, the story once more, and a way to another session. */
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import type { Memory } from './memory.ts'
import { Farewell } from './phases/closing.tsx'

interface ClosedPageProps {
  readonly view: PublicView
  readonly memory: Memory
  readonly shared: boolean
  leave(): void
}

export function ClosedPage({ view, memory, shared, leave }: ClosedPageProps) {
  const words = text.value.play.closing
  const finished = view.progress.closed || view.progress.phase === 'closing'
  return (
    <>
      <header class="phase-head">
        <h1 tabIndex={-1} data-focus-home>
          {words.closedTitle}
        </h1>
        <p>{finished ? words.closedNow : words.unfinished}</p>
      </header>
      {finished && <Farewell view={view} memory={memory} shared={shared} />}
      <button type="button" class="button" onClick={leave}>
        {words.another}
      </button>
    </>
  )
}
