/** The script: time left, the steps, the cards to read ahead, and one's own notes (M16). */
import { text } from '../../text/text.ts'
import { CardsAhead } from '../cards-ahead.tsx'
import { EndControl } from '../end-control.tsx'
import { OwnNotes } from '../own-notes.tsx'
import { Script } from '../script.tsx'
import type { SheetProps } from '../sheet.tsx'

export function ScriptSheet({ view, own, desk }: SheetProps) {
  const words = text.value.console.panel
  return (
    <>
      <section class="stack stack-s console-block">
        <EndControl view={view} own={own} desk={desk} />
      </section>
      <section class="stack stack-s console-block">
        <h3>{words.ownNotes}</h3>
        <OwnNotes session={desk.session} />
      </section>
      <section class="stack stack-s console-block">
        <h3>{words.cardsTitle}</h3>
        <CardsAhead view={view} desk={desk} />
      </section>
      <section class="stack stack-s console-block">
        <h3>{words.stepsTitle}</h3>
        <Script view={view} />
      </section>
    </>
  )
}
