/** The pages after the first vote, fetched while people vote: until then a phone has only what it needs to vote. */
import { signal } from '@preact/signals'
import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Phase } from '../../shared/phase.ts'
import { text } from '../text/text.ts'
import { persistent } from './persistent.ts'
import type { PhaseProps } from './visit.ts'

type LaterPages = typeof import('./later-pages.ts')

const pages = signal<LaterPages | null>(null)
const failing = signal(false)

/** Fetches the pages, once, however often it is asked. */
export const fetchLater = persistent(
  async () => {
    pages.value = await import('./later-pages.ts')
    failing.value = false
  },
  () => {
    failing.value = true
  },
)

/** Phases of which the page is there from the start. */
const early: ReadonlySet<Phase> = new Set(['lobby', 'reading', 'clarify'])

/** How long after the vote has opened, ms: the options come first. */
const optionsFirst = 1500

/** Fetches the pages in good time. */
export function useLater(phase: Phase): void {
  useEffect(() => {
    if (early.has(phase)) return
    const waiting = setTimeout(fetchLater, optionsFirst)
    return () => clearTimeout(waiting)
  }, [phase])
}

interface LaterProps {
  /** What to draw of the pages. */
  show(pages: LaterPages): ComponentChildren
  /** Says nothing while the pages are on their way. */
  readonly quiet?: boolean
}

/** Something of the later pages, or that it is on its way. */
export function Later({ show, quiet = false }: LaterProps) {
  useEffect(() => {
    if (!quiet) fetchLater()
  }, [])
  if (pages.value) return <>{show(pages.value)}</>
  return quiet ? null : <OnItsWay />
}

function OnItsWay() {
  const words = text.value.play.status
  if (!failing.value) return <p>{words.pageComing}</p>
  return (
    <div class="stack stack-s">
      <p>{words.pageFailing}</p>
      <button type="button" class="button" data-kind="main" onClick={() => location.reload()}>
        {words.pageAgain}
      </button>
    </div>
  )
}

/** The page of a phase that is among the later ones. */
export const laterPage =
  (name: Exclude<keyof LaterPages, 'LookBack' | 'ClosedPage'>): ComponentType<PhaseProps> =>
  (props) => (
    <Later
      show={(found) => {
        const Page = found[name]
        return <Page {...props} />
      }}
    />
  )
