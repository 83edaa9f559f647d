/** Closing: look back together with the report on screen. */
import { text } from '../../text/text.ts'
import type { PanelProps } from '../desk.ts'
import { HelpContacts } from '../help-contacts.tsx'
import { ReportView } from '../report-view.tsx'

export function ClosingPanel(panel: PanelProps) {
  return (
    <div class="console-panel">
      <section class="note stack stack-s">
        <h2>{text.value.console.panel.helpTitle}</h2>
        <HelpContacts view={panel.view} />
      </section>
      <ReportView view={panel.view} />
    </div>
  )
}
