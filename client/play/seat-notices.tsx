/** What happens to seats at the next card: told to everybody, and apart to whom it is about. */
import { useEffect, useRef } from 'preact/hooks'
import { shapeOf } from '../../shared/team.ts'
import type { OwnView, PublicView } from '../../shared/view.ts'
import { announce } from '../announcer.tsx'
import { text } from '../text/text.ts'

interface SeatNoticesProps {
  readonly view: PublicView
  readonly own: OwnView
}

export function SeatNotices({ view, own }: SeatNoticesProps) {
  const mine = view.progress.phase === 'closing' ? null : ownNotice(own)
  const all = roomNotices(view)
  const { round, phase } = view.progress
  useSaid([...(mine ? [mine] : []), ...all].join(' '), `${round} ${phase}`)
  return (
    <>
      {mine && (
        <p class="banner" data-kind="turn">
          {mine}
        </p>
      )}
      {all.map((notice) => (
        <p key={notice} class="banner" data-kind="plain">
          {notice}
        </p>
      ))}
    </>
  )
}

/** Numbers only: whose seats they are is said to nobody else. After the last card there is no next one. */
function roomNotices({ progress }: PublicView): string[] {
  const words = text.value.play.status
  if (progress.phase === 'closing') return []
  return [
    ...(progress.moving > 0 ? [words.moving(progress.moving)] : []),
    ...(progress.leaving > 0 ? [words.leaving(progress.leaving)] : []),
  ]
}

/** What will happen to this seat at the next card, or what did happen to it at this one. */
export function ownNotice({ next, moved, team }: Pick<OwnView, 'next' | 'moved' | 'team'>): string | null {
  const { play, words } = text.value
  const named = (number: number) => words.team(number, shapeOf(number))
  if (next === 'away') return play.status.youLeave
  if (next) return play.status.youMove(named(next.team))
  return moved ? play.status.youMoved(named(team)) : null
}

/** How long a new phase has the word, ms: it is announced in the same moment as a move takes effect. */
const phaseSpeaks = 4000

/** Says the notices when there are new ones; not those that were there when the page opened. */
function useSaid(sentence: string, opening: string): void {
  const before = useRef(sentence)
  const opened = useRef({ opening, at: Number.NEGATIVE_INFINITY })
  if (opened.current.opening !== opening) opened.current = { opening, at: performance.now() }
  useEffect(() => {
    const isNews = sentence !== before.current && sentence !== ''
    before.current = sentence
    if (!isNews) return
    const wait = opened.current.at + phaseSpeaks - performance.now()
    if (wait <= 0) return announce(sentence)
    const saying = setTimeout(() => announce(sentence), wait)
    return () => clearTimeout(saying)
  }, [sentence])
}
