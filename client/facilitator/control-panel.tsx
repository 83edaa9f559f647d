/** Everything beside the next step: clock, course, door, people, invitation, script, closing. Two taps away on a phone. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { LanguageSwitch } from '../language-switch.tsx'
import { SchemeSwitch } from '../scheme-switch.tsx'
import { text } from '../text/text.ts'
import { ClockControls } from './clock-controls.tsx'
import { CourseControls } from './course-controls.tsx'
import type { PanelProps } from './desk.ts'
import { DoorControls } from './door-controls.tsx'
import { HelpContacts } from './help-contacts.tsx'
import { Invitation } from './invitation.tsx'
import type { Question } from './next-step.ts'
import { PartnerLink } from './partner-link.tsx'
import { QuestionDialog } from './question-dialog.tsx'
import { Roster } from './roster.tsx'
import { Script } from './script.tsx'
import { TroubleBanner } from './trouble-banner.tsx'

interface Props extends PanelProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onLeave: (() => void) | null
}

export function ControlPanel({ open, onClose, onLeave, ...panel }: Props) {
  const words = text.value.console.controls
  const inLobby = panel.view.progress.phase === 'lobby'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (open) heading.current?.focus()
  }, [open])
  return (
    <aside class="console-controls" data-open={open} aria-label={words.open} onKeyDown={closeOnEscape(onClose)}>
      <div class="row spread-out console-controls-head">
        <h2 tabIndex={-1} ref={heading}>
          {words.open}
        </h2>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {open && <TroubleBanner desk={panel.desk} />}
      <ClockControls key={panel.view.progress.phase} {...panel} />
      <CourseControls {...panel} />
      <DoorControls {...panel} />
      {!inLobby && (
        <Folded title={text.value.console.people.title(panel.view.counters.seats)}>
          <Roster {...panel} />
        </Folded>
      )}
      {!inLobby && (
        <Folded title={text.value.console.invite.title}>
          <Invitation {...panel} />
        </Folded>
      )}
      <Folded title={text.value.console.panel.script}>
        <Script {...panel} />
      </Folded>
      <Folded title={text.value.console.panel.helpTitle}>
        <HelpContacts view={panel.view} />
      </Folded>
      <Folded title={text.value.console.invite.partner}>
        <PartnerLink {...panel} isCo={onLeave === null} />
      </Folded>
      <SchemeSwitch />
      <LanguageSwitch />
      <SessionControls {...panel} onLeave={onLeave} />
    </aside>
  )
}

const closeOnEscape = (onClose: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') onClose()
}

function Folded({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <details class="details console-block">
      <summary>{title}</summary>
      <div class="stack console-folded">{children}</div>
    </details>
  )
}

function SessionControls({ view, desk, onLeave }: PanelProps & Pick<Props, 'onLeave'>) {
  const words = text.value.console.controls
  const asking = useSignal(false)
  const close = async () => {
    asking.value = false
    await desk.ask({ type: 'closeSession' })
  }
  return (
    <section class="stack stack-s console-block">
      <h3>{words.session}</h3>
      {onLeave && (
        <>
          <button type="button" class="button" onClick={onLeave}>
            {words.leave}
          </button>
          <p class="soft">{words.leaveHelp}</p>
        </>
      )}
      <button type="button" class="button" data-kind="danger" onClick={() => (asking.value = true)}>
        {words.closeSession}
      </button>
      {asking.value && (
        <QuestionDialog
          question={closing(view.progress.phase === 'closing')}
          onYes={close}
          onNo={() => (asking.value = false)}
        />
      )}
    </section>
  )
}

function closing(played: boolean): Question {
  const { controls, next } = text.value.console
  return {
    title: next.ask.title(controls.closeSession),
    lines: [played ? next.ask.close : next.ask.closeEarly],
    yes: next.ask.yes(controls.closeSession),
    no: next.ask.notYet,
  }
}
