/** The console of a running session: status above, the panel of the phase, everything else beside it, the next step below. */
import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { focusHome } from '../focus.ts'
import { text } from '../text/text.ts'
import { ClosedPage } from './closed-page.tsx'
import { ControlPanel } from './control-panel.tsx'
import type { PanelProps } from './desk.ts'
import { LineBanner } from './line-banner.tsx'
import { NextBar } from './next-bar.tsx'
import { doNow } from './now.ts'
import { usePageTitle } from './page-title.ts'
import { panels } from './phases/panels.ts'
import { StatusBar } from './status-bar.tsx'
import { TroubleBanner } from './trouble-banner.tsx'

interface Props extends PanelProps {
  readonly onLeave: (() => void) | null
}

export function ConsolePage({ view, own, desk, onLeave }: Props) {
  const controlsOpen = useSignal(false)
  const main = useRef<HTMLElement>(null)
  const { phase, round, closed } = view.progress
  usePageTitle(text.value.words.phases[phase])
  const over = closed || desk.connection.status.value === 'over'
  usePhaseAnnouncement(view, over)
  useFocusAfter(controlsOpen.value)
  useEffect(() => {
    controlsOpen.value = false
    main.current?.scrollTo({ top: 0 })
  }, [phase, round])
  if (over) return <ClosedPage view={view} onLeave={onLeave} />
  const Panel = panels[phase]
  const panel = { view, own, desk }
  return (
    <div class="console" data-controls={controlsOpen.value}>
      <StatusBar {...panel} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also where nothing in it takes the focus */}
      <main class="console-main" id="main" tabIndex={0} data-focus-home ref={main}>
        <LineBanner view={view} desk={desk} />
        {!controlsOpen.value && <TroubleBanner desk={desk} />}
        <Panel key={`${round} ${phase}`} {...panel} />
      </main>
      <ControlPanel
        {...panel}
        open={controlsOpen.value}
        onClose={() => {
          controlsOpen.value = false
        }}
        onLeave={onLeave}
      />
      <NextBar
        {...panel}
        controlsOpen={controlsOpen.value}
        onControls={() => {
          controlsOpen.value = !controlsOpen.value
        }}
      />
    </div>
  )
}

/** Says once that another phase has begun, and what to do in it (A5). */
function usePhaseAnnouncement(view: PanelProps['view'], over: boolean): void {
  const { phase, round } = view.progress
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    announce(over ? text.value.console.panel.closed : `${text.value.words.phases[phase]}. ${doNow(view)}`)
  }, [phase, round, over])
}

/** When the controls close over what had the focus, the focus goes to the button that opens them. */
function useFocusAfter(controlsOpen: boolean): void {
  const wasOpen = useRef(controlsOpen)
  useLayoutEffect(() => {
    const closes = wasOpen.current && !controlsOpen
    wasOpen.current = controlsOpen
    if (!closes || hasFocus()) return
    document.querySelector<HTMLElement>('.console-open')?.focus()
    if (!hasFocus()) focusHome()
  }, [controlsOpen])
}

/** Something that is in sight has the focus, and not the page as a whole. */
const hasFocus = (): boolean =>
  document.activeElement !== null &&
  document.activeElement !== document.body &&
  document.activeElement.checkVisibility()
