/** What everybody must know beside the phase: the line, a pause, a rehearsal, joining late, a refusal. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { OwnView, PublicView } from '../../shared/view.ts'
import { announce } from '../announcer.tsx'
import { text } from '../text/text.ts'
import { SeatNotices } from './seat-notices.tsx'
import type { Visit } from './visit.ts'

interface BannersProps {
  readonly visit: Visit
  readonly view: PublicView
  readonly own: OwnView
  readonly over: boolean
}

export function Banners({ visit, view, own, over }: BannersProps) {
  const words = text.value.play.status
  const trouble = visit.trouble.value
  const late = lateness(view, own)
  const door = useDoor(view)
  if (over) return null
  return (
    <div class="banners">
      <div class="banners-line" role="status">
        {visit.connection.status.value === 'lost' && <p class="banner">{words.lost}</p>}
        {view.progress.paused && <p class="banner">{words.paused}</p>}
      </div>
      {view.about.rehearsal && (
        <p class="banner" data-kind="plain">
          {words.rehearsal}
        </p>
      )}
      {door && (
        <p class="banner" data-kind="plain">
          {door}
        </p>
      )}
      {late && (
        <p class="banner" data-kind="plain">
          {late}
        </p>
      )}
      <SeatNotices view={view} own={own} />
      <div role="alert">{trouble && <p class="banner">{text.value.refusals[trouble]}</p>}</div>
    </div>
  )
}

/** The sentence for who came too late for this card, or null. */
function lateness({ about, progress }: PublicView, own: OwnView): string | null {
  if (progress.card < 0 || progress.phase === 'closing' || own.joinsAtCard <= progress.card) return null
  const words = text.value.play.status
  return own.joinsAtCard < about.cards ? words.late(own.joinsAtCard + 1) : words.lateEnd
}

/**
 * Everybody sees that the door opens or closes, and hears it, unless a new phase is announced at the same moment. It stays
 * until the next phase: taken away earlier, everything under it would jump.
 */
function useDoor({ progress, counters }: PublicView): string | null {
  const { locked } = progress
  const opening = `${progress.round} ${progress.phase}`
  const before = useRef({ locked, opening })
  const news = useSignal<string | null>(null)
  useEffect(() => {
    const was = before.current
    before.current = { locked, opening }
    if (was.locked === locked) {
      news.value = null
      return
    }
    const words = text.value.play.status
    const seats = words.joined(counters.seats)
    news.value = locked ? words.locked(seats) : words.unlocked(seats)
    if (was.opening === opening) announce(news.value)
  }, [locked, opening])
  return news.value
}
