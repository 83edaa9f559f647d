/** The narrow strip on top: whose seat, which card, how many seats, how much time. */
import type { OwnView, PublicView } from '../../shared/view.ts'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'
import { Timer } from '../timer.tsx'

interface GameTopProps {
  readonly view: PublicView
  readonly own: OwnView
  /** Server's clock minus ours, ms. */
  readonly offset: number
}

export function GameTop({ view, own, offset }: GameTopProps) {
  const { about, progress, counters } = view
  const words = text.value.words
  return (
    <header class="play-top">
      {about.teamCount > 0 && <TeamBadge number={own.team} size={36} />}
      <p class="play-name">
        <strong>{about.name}</strong>
        <span class="play-place">
          {progress.card >= 0 && (
            <span class="play-card">{progress.twist ? words.twist : words.card(progress.card + 1, about.cards)}</span>
          )}
          <span class="play-seats">
            {text.value.play.status.joined(counters.seats)} {progress.locked && <ClosedDoor />}
          </span>
        </span>
      </p>
      <Timer clock={progress.timer} offset={offset} />
    </header>
  )
}

/** A small lock, with its words for who does not see it. */
function ClosedDoor() {
  return (
    <>
      <svg class="lock" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path d="M4 6V4.500a3 3 0 0 1 6 0V6M2.500 6h9v6.500h-9z" />
      </svg>
      <span class="visually-hidden">{text.value.play.status.lockedShort}</span>
    </>
  )
}
