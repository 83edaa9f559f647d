/** Lobby: how to come in, who is here, and the teams. */
import { FourLines } from '../../play/four-lines.tsx'
import { text } from '../../text/text.ts'
import type { PanelProps } from '../desk.ts'
import { Invitation } from '../invitation.tsx'
import { Roster } from '../roster.tsx'
import { TeamSettings } from '../team-settings.tsx'

export function LobbyPanel(panel: PanelProps) {
  const { console, words } = text.value
  const { counters, about } = panel.view
  return (
    <div class="console-panel">
      <ReadAloud />
      <div class="console-lobby">
        <section class="note stack">
          <h2>{console.invite.title}</h2>
          <Invitation {...panel} />
        </section>
        <div class="console-panel">
          <section class="note stack stack-s">
            <p class="console-number">
              <strong>{counters.seats}</strong>{' '}
              {counters.seats === 1 ? console.people.seatOne : console.people.seatMore}
            </p>
            <p class="soft">{console.next.present.minimum(about.minimumGroup)}</p>
          </section>
          <TeamSettings {...panel} />
          <details class="details note" open={counters.seats <= 12}>
            <summary>
              {console.people.title(counters.seats)} <span class="visually-hidden">{words.seats(counters.seats)}</span>
            </summary>
            <Roster {...panel} />
          </details>
        </div>
      </div>
    </div>
  )
}

/** The same four lines that everybody reads before joining (P5). */
function ReadAloud() {
  return (
    <details class="details note">
      <summary>{text.value.console.panel.readAloud}</summary>
      <FourLines />
    </details>
  )
}
