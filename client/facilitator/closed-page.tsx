/** After the session: what is left of it, and the way back. */
import { useEffect } from 'preact/hooks'
import type { PublicView } from '../../shared/view.ts'
import { reportLink } from '../report/asked.ts'
import { text } from '../text/text.ts'
import { keptSession, leaveSession } from './facilitator-key.ts'
import { forgetNotes } from './own-notes.tsx'
import { usePageTitle } from './page-title.ts'
import { ReportView } from './report-view.tsx'

interface Props {
  readonly view: PublicView
  /** Null for a co-facilitator. */
  readonly onLeave: (() => void) | null
}

export function ClosedPage({ view, onLeave }: Props) {
  const words = text.value.console.panel
  const session = onLeave && !view.about.rehearsal ? keptSession() : null
  usePageTitle(words.closed)
  useEffect(() => forgetNotes(view.about.session), [view.about.session])
  return (
    <main class="console-start" id="main" tabIndex={-1} data-focus-home>
      <section class="paper stack">
        <h1>{words.closed}</h1>
        <p class="lead">{view.about.name}</p>
        <p>{view.about.rehearsal ? words.rehearsalClosed : words.closedAbout}</p>
        {session && (
          <a class="button" data-kind="main" href={reportLink(session)} onClick={leaveSession}>
            {text.value.report.openThis}
          </a>
        )}
        {onLeave && (
          <button type="button" class="button" data-kind={session ? undefined : 'main'} onClick={onLeave}>
            {words.toStart}
          </button>
        )}
      </section>
      {!session && (
        <section class="paper">
          <ReportView view={view} />
        </section>
      )}
    </main>
  )
}
