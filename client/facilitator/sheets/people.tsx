/** People: the door, and who sits where. */
import { text } from '../../text/text.ts'
import { DoorControls } from '../door-controls.tsx'
import { Roster } from '../roster.tsx'
import type { SheetProps } from '../sheet.tsx'
import { TeamSettings } from '../team-settings.tsx'

export function PeopleSheet({ view, own, desk }: SheetProps) {
  return (
    <>
      <DoorControls view={view} own={own} desk={desk} />
      {view.progress.phase === 'lobby' && (
        <section class="console-block">
          <TeamSettings view={view} own={own} desk={desk} />
        </section>
      )}
      <section class="stack stack-s console-block">
        <h3>{text.value.console.people.title(view.counters.seats)}</h3>
        <Roster view={view} own={own} desk={desk} />
      </section>
    </>
  )
}
