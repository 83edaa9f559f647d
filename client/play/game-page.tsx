/** The whole game on one page: the table as a picture, the phase in words, and what is always at hand. */
import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { OwnView, PublicView } from '../../shared/view.ts'
import { announce } from '../announcer.tsx'
import { calm } from '../calm.ts'
import { useTitle } from '../page-title.ts'
import { text } from '../text/text.ts'
import { tooFewAt } from '../too-few.ts'
import { Banners } from './banners.tsx'
import { underFoot } from './foot.tsx'
import { GameTop } from './game-top.tsx'
import { isShared } from './hands.ts'
import { headOf } from './heads.ts'
import { HelpCorner } from './help-corner.tsx'
import { Later, useLater } from './later.tsx'
import type { Memory } from './memory.ts'
import { PassBar } from './pass-bar.tsx'
import { phasePages } from './phase-pages.ts'
import { TablePlace } from './table-place.tsx'
import type { Visit } from './visit.ts'

interface GamePageProps {
  readonly visit: Visit
  readonly view: PublicView
  readonly own: OwnView
  readonly memory: Memory
  leave(): void
}

export function GamePage({ visit, view, own, memory, leave }: GamePageProps) {
  const over = view.progress.closed || visit.connection.status.value === 'over'
  useLater(view.progress.phase)
  usePhaseChange(view, own, over)
  const noTable = useSignal(false)
  const onTable = useComputed(() => ownCodeIn(visit.connection.view.value, visit.code.value))
  return (
    <div class="play" data-table={calm.value || noTable.value ? 'off' : 'on'} data-phase={view.progress.phase}>
      <GameTop view={view} own={own} offset={visit.connection.clockOffset.value} />
      {!calm.value && <TablePlace view={onTable} selected={visit.draft.selected} missing={noTable} />}
      <div class="play-side">
        <main id="main" class="play-main" tabIndex={-1}>
          <Banners visit={visit} view={view} own={own} over={over} />
          <div class="paper stack" key={over ? 'over' : phaseKey(view)}>
            {over ? (
              <Later
                show={({ ClosedPage }) => (
                  <ClosedPage view={view} memory={memory} shared={isShared(visit.hands)} leave={leave} />
                )}
              />
            ) : (
              <underFoot.Provider value={!own.hasPen && <PassBar visit={visit} view={view} done={isDone(view, own)} />}>
                <PhasePage visit={visit} view={view} own={own} memory={memory} />
              </underFoot.Provider>
            )}
          </div>
        </main>
        <HelpCorner visit={visit} view={view} over={over} />
      </div>
    </div>
  )
}

/** Whether this seat did what the phase asks of everybody. */
const isDone = ({ progress }: PublicView, own: OwnView): boolean =>
  !own.takesPart || (progress.vote ? own.hasVoted : progress.phase === 'counter' && own.picked !== null)

type PhasePageProps = Omit<GamePageProps, 'leave'>

/** Heading, what to do now, and the phase itself; its foot says what comes next. */
function PhasePage(props: PhasePageProps) {
  const { view, own, visit } = props
  const words = headOf(view.progress, own.takesPart, tooFewAt(view))
  const Page = phasePages[view.progress.phase]
  return (
    <>
      <header class="phase-head">
        <h1 tabIndex={-1} data-focus-home>
          {words.title}
        </h1>
        <p>{words.now}</p>
      </header>
      <Page {...props} team={visit.connection.team.value} />
      <Later quiet show={({ LookBack }) => <LookBack view={view} visit={visit} />} />
    </>
  )
}

/** The table lies under the tabs: it shows the code that was chosen there, and before that the first of them. */
const ownCodeIn = (view: PublicView | null, code: string | null): PublicView | null =>
  view?.references ? { ...view, shownCode: code ?? view.references[0]?.code ?? view.shownCode } : view

const phaseKey = ({ progress }: PublicView): string => `${progress.round} ${progress.phase}`

/** Per phase: the page's title, and from the second on one announcement and a start at the top. */
function usePhaseChange(view: PublicView, own: OwnView, over: boolean): void {
  const first = useRef(true)
  const { titleFor, announce: sentence, closing } = text.value.play
  const words = over
    ? { title: closing.closedTitle, now: closing.closedNow }
    : headOf(view.progress, own.takesPart, tooFewAt(view))
  useTitle(titleFor(words.title, view.about.name))
  useEffect(() => {
    if (!first.current) {
      announce(sentence(words.title, words.now))
      window.scrollTo({ top: 0, behavior: 'instant' })
    }
    first.current = false
  }, [over, phaseKey(view)])
}
