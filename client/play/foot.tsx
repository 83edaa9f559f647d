/** The foot of a phase, under the thumb and always in sight: the one button, what comes next, and how many are there already. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { upcoming } from '../upcoming.ts'

/** What stands under every foot on this page: on a shared device, passing it on. */
export const underFoot = createContext<ComponentChildren>(null)

interface FootProps {
  readonly view: PublicView
  /** How many did what is asked, in words: `of(4, 6)` is "4 van 6 stemmen". */
  readonly count?: { readonly of: (done: number, all: number) => string; readonly done: number; readonly all: number }
  /** What is told above the line, and the main button. */
  readonly children?: ComponentChildren
}

export function Foot({ view, count, children }: FootProps) {
  const next = upcoming(view)
  const under = useContext(underFoot)
  return (
    <div class="foot" data-bare={!children}>
      {view.progress.paused && children ? <p class="vote-status">{text.value.play.status.afterPause}</p> : children}
      {(next || count) && (
        <p class="foot-line">
          <span>{next && text.value.words.upcoming[next]}</span>
          {count && (
            <span class="foot-count" data-widest={count.of(count.all, count.all)}>
              {count.of(count.done, count.all)}
            </span>
          )}
        </p>
      )}
      {under}
    </div>
  )
}
