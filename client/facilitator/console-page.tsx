/** The console of a running session: status and what to say above, the panel of the phase, the next step below, and the sheets with the rest. */
import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { focusHome } from '../focus.ts'
import { text } from '../text/text.ts'
import { Alerts } from './alerts.tsx'
import { ClosedPage } from './closed-page.tsx'
import type { PanelProps } from './desk.ts'
import { NextBar } from './next-bar.tsx'
import { doNow } from './now.ts'
import { useNudges } from './nudge.ts'
import { usePageTitle } from './page-title.ts'
import { panels } from './phases/panels.ts'
import { SayStrip } from './say-strip.tsx'
import { Sheet } from './sheet.tsx'
import { type Sheet as SheetName, SheetTabs, tabId } from './sheet-tabs.tsx'
import { StatusBar } from './status-bar.tsx'
import { useWide } from './wide.ts'

interface Props extends PanelProps {
  readonly onLeave: (() => void) | null
}

export function ConsolePage({ view, own, desk, onLeave }: Props) {
  const { phase } = view.progress
  const over = view.progress.closed || desk.connection.status.value === 'over'
  usePageTitle(text.value.words.phases[phase])
  usePhaseAnnouncement(view, over)
  return over ? <ClosedPage view={view} onLeave={onLeave} /> : <Running {...{ view, own, desk, onLeave }} />
}

/** On a laptop a sheet is always open beside the panel; on a phone it lies over it, and is closed first. */
function Running({ onLeave, ...panel }: Props) {
  const { phase, round } = panel.view.progress
  const main = useRef<HTMLElement>(null)
  const wide = useWide()
  const chosen = useSignal<SheetName | null>(null)
  const open = chosen.value ?? (wide ? 'pace' : null)
  const covers = open !== null && !wide
  const Panel = panels[phase]
  useNudges(panel)
  useEffect(() => main.current?.scrollTo({ top: 0 }), [phase, round])
  const close = () => {
    if (chosen.value) document.getElementById(tabId(chosen.value))?.focus()
    chosen.value = null
  }
  useEscape(covers, close)
  const choose = (sheet: SheetName) => {
    if (sheet === open && !wide) close()
    else chosen.value = sheet
  }
  const openAtTap = chosen.value
  /** A step that was taken here is looked at here. The answer may be late: a sheet that was opened since stays. */
  const onTaken = () => {
    if (wide || chosen.value === null || chosen.value !== openAtTap) return
    chosen.value = null
    if (document.activeElement === document.body) focusHome()
  }
  return (
    <div class="console" data-sheet={covers}>
      <StatusBar {...panel} />
      <Alerts {...panel} />
      {!covers && <SayStrip view={panel.view} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also where nothing in it takes the focus */}
      <main class="console-main" id="main" tabIndex={0} data-focus-home={!covers || null} ref={main} hidden={covers}>
        <Panel key={`${round} ${phase}`} {...panel} />
      </main>
      <NextBar {...panel} onTaken={onTaken} />
      <SheetTabs open={open} choose={choose} />
      {open && <Sheet {...panel} open={open} beside={wide} onClose={close} onLeave={onLeave} />}
    </div>
  )
}

/** Escape closes the sheet, wherever the focus is; a question above it is answered first. */
function useEscape(covers: boolean, close: () => void): void {
  useLayoutEffect(() => {
    if (!covers) return
    const look = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) close()
    }
    document.addEventListener('keydown', look)
    return () => document.removeEventListener('keydown', look)
  }, [covers])
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
