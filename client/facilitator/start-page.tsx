/** The start page: sessions that still run come first, then trying it alone, then a new session. */
import { useSignal } from '@preact/signals'
import type { ConsoleAnswer, SessionLabel } from '../../shared/wire.ts'
import { StaffHead } from '../account/staff-head.tsx'
import { isRefused, type Refused } from '../api.ts'
import { CardFan } from '../parts/card-back.tsx'
import { text } from '../text/text.ts'
import { NewSessionForm } from './new-session-form.tsx'
import { usePageTitle } from './page-title.ts'
import { RehearsalOffer } from './rehearsal-offer.tsx'
import { ReportsList } from './reports-list.tsx'

interface Props {
  readonly start: ConsoleAnswer | Refused | null
  readonly onOpen: (session: string) => void
  readonly onAgain: () => void
  readonly onForget: () => void
}

export function StartPage({ start, onOpen, onAgain, onForget }: Props) {
  const words = text.value.console.start
  const making = useSignal(false)
  usePageTitle(words.title)
  if (!start || isRefused(start)) return <NotYet start={start} onAgain={onAgain} onForget={onForget} />
  return (
    <div class="staff-page">
      <CardFan />
      <StaffHead place="console" />
      <main class="staff-main" id="main" tabIndex={-1} data-focus-home>
        <header class="console-start-head">
          <h1 class="ruled">{words.title}</h1>
          <p>{words.intro}</p>
        </header>
        {start.sessions.length > 0 && <RunningSessions sessions={start.sessions} onOpen={onOpen} />}
        <RehearsalOffer start={start} onOpen={onOpen} />
        <section class="paper stack">
          <h2>{words.new}</h2>
          {making.value ? (
            <NewSessionForm start={start} onOpen={onOpen} />
          ) : (
            <>
              <p>{words.newAbout}</p>
              <button type="button" class="button" data-kind="main" onClick={() => (making.value = true)}>
                {words.openForm}
              </button>
            </>
          )}
        </section>
        <ReportsList />
        <footer class="row console-start-foot">
          <a href="/privacy.html">{text.value.play.help.privacy}</a>
          <a href="/voor-or-en-fg.html">{words.toCouncil}</a>
          <a href="/toegankelijkheid.html">{text.value.words.accessibility}</a>
        </footer>
      </main>
    </div>
  )
}

function RunningSessions({ sessions, onOpen }: { sessions: readonly SessionLabel[]; onOpen: Props['onOpen'] }) {
  const words = text.value.console.start
  return (
    <section class="paper stack">
      <h2>{words.running}</h2>
      <ul class="console-sessions">
        {sessions.map((label) => (
          <li key={label.session} class="note stack stack-s">
            <p class="row spread-out">
              <strong>{label.name}</strong>
              {label.rehearsal && <span class="console-mark">{words.rehearsalMark}</span>}
            </p>
            <p class="soft">
              {words.madeAt(text.value.words.moment(label.createdAt))} · {words.code(label.joinCode)}
            </p>
            <button type="button" class="button" onClick={() => onOpen(label.session)}>
              {words.continue(label.name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NotYet({ start, onAgain, onForget }: { start: Refused | null } & Pick<Props, 'onAgain' | 'onForget'>) {
  const words = text.value.console.start
  return (
    <main class="console-start" id="main" tabIndex={-1} data-focus-home>
      <section class="paper stack" aria-live="polite">
        <h1>{words.title}</h1>
        <p>{start ? text.value.refusals[start.refusal] : words.loading}</p>
        {start && (
          <div class="row">
            <button type="button" class="button" onClick={onAgain}>
              {words.again}
            </button>
            <button type="button" class="button" onClick={onForget}>
              {words.otherKey}
            </button>
          </div>
        )}
      </section>
    </main>
  )
}
