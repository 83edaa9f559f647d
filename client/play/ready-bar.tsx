/** One button: this seat is ready; and how many are. */
import { text } from '../text/text.ts'
import { Foot } from './foot.tsx'
import type { PhaseProps } from './visit.ts'

interface ReadyBarProps extends PhaseProps {
  readonly button: string
  readonly done: string
}

export function ReadyBar({ view, own, visit, button, done }: ReadyBarProps) {
  const { round, phase } = view.progress
  const { ready, seats } = view.counters
  const say = () => {
    if (!own.isReady) void visit.ask({ type: 'sayReady', round, phase })
  }
  return (
    <Foot view={view} count={{ of: text.value.words.readyOf, done: ready, all: seats }}>
      <button type="button" class="button" data-kind="main" aria-disabled={own.isReady} onClick={say}>
        {own.isReady ? done : button}
      </button>
    </Foot>
  )
}
