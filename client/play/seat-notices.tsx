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
  const mine = ownNotice(own)
  const all = roomNotices(view)
  useSaid([...(mine ? [mine] : []), ...all].join(' '))
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

/** Numbers only: whose seats they are is said to nobody else. */
function roomNotices({ progress }: PublicView): string[] {
  const words = text.value.play.status
  return [
    ...(progress.moving > 0 ? [words.moving(progress.moving)] : []),
    ...(progress.leaving > 0 ? [words.leaving(progress.leaving)] : []),
  ]
}

function ownNotice({ next }: OwnView): string | null {
  const { play, words } = text.value
  if (next === null) return null
  return next === 'away' ? play.status.youLeave : play.status.youMove(words.team(next.team, shapeOf(next.team)))
}

/** Says the notices when there are new ones; not those that were there when the page opened. */
function useSaid(sentence: string): void {
  const before = useRef(sentence)
  useEffect(() => {
    if (sentence !== before.current && sentence !== '') announce(sentence)
    before.current = sentence
  }, [sentence])
}
