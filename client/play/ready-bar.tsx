/** One button: this seat is ready. */
import type { PhaseProps } from './visit.ts'

interface ReadyBarProps extends PhaseProps {
  readonly button: string
  readonly done: string
}

export function ReadyBar({ view, own, visit, button, done }: ReadyBarProps) {
  const { round, phase } = view.progress
  const ready = () => {
    if (!own.isReady) void visit.ask({ type: 'sayReady', round, phase })
  }
  return (
    <div class="action-bar" data-follows={!own.isReady}>
      <button type="button" class="button" data-kind="main" aria-disabled={own.isReady} onClick={ready}>
        {own.isReady ? done : button}
      </button>
    </div>
  )
}
