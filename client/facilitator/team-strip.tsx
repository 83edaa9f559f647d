/** The teams within reach of a seat, its own pressed: one tap moves it (M13). One tab stop, arrow keys between the teams. */
import { useSignal } from '@preact/signals'
import type { TargetedKeyboardEvent } from 'preact'
import { nextTab } from '../parts/tabs.tsx'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'
import { type SeatProps, teamOf, teamsInReach } from './named-seat.ts'

export function TeamStrip({ view, desk, row, who }: SeatProps) {
  const words = text.value.console.people
  const now = teamOf(row)
  const teams = teamsInReach(view.teams, [row.team, now])
  const reached = useSignal(now)
  const stop = teams.includes(reached.value) ? reached.value : now
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = nextTab(event.key, teams.map(String), String(stop))
    if (next === null) return
    event.preventDefault()
    reached.value = Number(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-team="${next}"]`)?.focus()
  }
  return (
    <div class="console-strip" role="toolbar" aria-label={words.teamOf(who)} onKeyDown={onKeyDown}>
      {teams.map((team) => (
        <button
          key={team}
          type="button"
          class="console-strip-team"
          data-team={team}
          aria-label={words.moveWho(who, team)}
          aria-pressed={team === now}
          tabIndex={team === stop ? 0 : -1}
          onFocus={() => {
            reached.value = team
          }}
          onClick={() => team !== now && desk.ask({ type: 'moveSeat', seat: row.seat, team })}
        >
          <TeamBadge number={team} size={28} />
        </button>
      ))}
    </div>
  )
}
