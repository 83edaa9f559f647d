/** What can be changed about one place: another team, its nickname, or taking it away. Asks once before what cannot be undone. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { text } from '../text/text.ts'
import { happensTo, mayMove, mostInReach, type SeatProps } from './named-seat.ts'
import type { Question } from './next-step.ts'
import { TeamMover } from './team-mover.tsx'

interface Props extends SeatProps {
  readonly onClose: () => void
}

type Asking = 'remove' | 'blank'

export function SeatDialog({ onClose, ...seat }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const asking = useSignal<Asking | null>(null)
  const { desk, row } = seat
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  const yes = {
    remove: () => void desk.ask({ type: 'removeSeat', seat: row.seat }),
    blank: () => void desk.blank(row.seat),
  }
  const doThen = (act: () => void) => () => {
    act()
    close()
  }
  return (
    <dialog ref={dialog} class="paper console-question" aria-labelledby="seat-title" onClose={onClose}>
      {asking.value ? (
        <Asked question={questionOf(asking.value, seat)} onYes={doThen(yes[asking.value])} onNo={close} />
      ) : (
        <Changes
          {...seat}
          close={close}
          ask={(what) => {
            asking.value = what
          }}
        />
      )}
    </dialog>
  )
}

interface ChangesProps extends SeatProps {
  readonly close: () => void
  readonly ask: (what: Asking) => void
}

function Changes({ close, ask, ...seat }: ChangesProps) {
  const words = text.value.console.people
  const { view, desk, row, who } = seat
  const isOver = view.progress.phase === 'closing'
  const keep = () => {
    void desk.ask({ type: 'keepSeat', seat: row.seat })
    close()
  }
  return (
    <div class="stack">
      <h2 id="seat-title">{who}</h2>
      {!row.connected && <p>{words.away}</p>}
      {row.next && (
        <>
          <p>{happensTo(row.next)}</p>
          <button type="button" class="button" onClick={keep}>
            {words.keep}
          </button>
        </>
      )}
      {!row.next && mayMove(view, row) && view.teams.length > mostInReach && <TeamMover {...seat} onMoved={close} />}
      <div class="console-answers">
        {row.nickname && (
          <button type="button" class="button" onClick={() => ask('blank')}>
            {words.blank(row.nickname)}
          </button>
        )}
        {!row.next && !isOver && (
          <button type="button" class="button" data-kind="danger" onClick={() => ask('remove')}>
            {words.remove}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {words.back}
        </button>
      </div>
    </div>
  )
}

function questionOf(what: Asking, { view, row, who }: SeatProps): Question {
  const words = text.value.console.people
  const no = text.value.console.next.ask.notYet
  if (what === 'blank')
    return { title: words.blanking(row.nickname), lines: [words.blankAbout], yes: words.blankYes, no }
  const when = view.progress.phase === 'lobby' ? words.removeLobby : words.removeLater
  return { title: words.removing(who), lines: [when, words.removeTold], yes: words.removeYes, no }
}

interface AskedProps {
  readonly question: Question
  readonly onYes: () => void
  readonly onNo: () => void
}

function Asked({ question, onYes, onNo }: AskedProps) {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <div class="stack">
      <h2 id="seat-title">{question.title}</h2>
      {question.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="console-answers">
        <button type="button" class="button" ref={first} onClick={onNo}>
          {question.no}
        </button>
        <button type="button" class="button" data-kind="main" onClick={onYes}>
          {question.yes}
        </button>
      </div>
    </div>
  )
}
