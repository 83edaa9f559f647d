/** The rest: whom people can talk to, how this page looks, and leaving or closing the session. */
import { LanguageSwitch } from '../../language-switch.tsx'
import { SchemeSwitch } from '../../scheme-switch.tsx'
import { text } from '../../text/text.ts'
import { CloseControl } from '../close-control.tsx'
import { HelpContacts } from '../help-contacts.tsx'
import type { SheetProps } from '../sheet.tsx'

export function MoreSheet({ view, desk, onLeave }: SheetProps) {
  const { controls, panel } = text.value.console
  return (
    <>
      <section class="stack stack-s console-block">
        <h3>{panel.helpTitle}</h3>
        <HelpContacts view={view} />
      </section>
      <section class="stack stack-s console-block">
        <h3>{panel.seriousTitle}</h3>
        <ul>
          {panel.serious.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="stack stack-s console-block">
        <h3>{controls.page}</h3>
        <SchemeSwitch />
        <LanguageSwitch />
      </section>
      <section class="stack stack-s console-block">
        <h3>{controls.session}</h3>
        {onLeave && (
          <>
            <button type="button" class="button" onClick={onLeave}>
              {controls.leave}
            </button>
            <p class="soft">{controls.leaveHelp}</p>
          </>
        )}
        <CloseControl view={view} desk={desk} />
      </section>
    </>
  )
}
