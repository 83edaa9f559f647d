/** Share: how people come in, the big screen, and a second device or co-facilitator. */
import { text } from '../../text/text.ts'
import { Invitation } from '../invitation.tsx'
import { PartnerLink } from '../partner-link.tsx'
import type { SheetProps } from '../sheet.tsx'

export function ShareSheet({ view, own, desk, onLeave }: SheetProps) {
  const words = text.value.console.invite
  return (
    <>
      <section class="stack stack-s console-block">
        <h3>{words.title}</h3>
        <Invitation view={view} own={own} desk={desk} />
      </section>
      <section class="stack stack-s console-block">
        <h3>{words.partner}</h3>
        <PartnerLink view={view} own={own} desk={desk} isCo={onLeave === null} />
      </section>
    </>
  )
}
