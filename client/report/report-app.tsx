/** The page of a report: fetching it, why it cannot be shown, and the report itself. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { PublishedReport } from '../../shared/published-schema.ts'
import { goAndSignIn } from '../account/after.ts'
import { postReport } from '../account/staff.ts'
import { Announcer } from '../announcer.tsx'
import { isRefused, type Refused } from '../api.ts'
import { useTitle } from '../page-title.ts'
import { text } from '../text/text.ts'
import { askedReport } from './asked.ts'
import { ReportPage } from './report-page.tsx'

type Shown = PublishedReport | Refused | 'removed' | null

export function ReportApp() {
  const session = useMemo(askedReport, [])
  const shown = useSignal<Shown>(null)
  useEffect(() => {
    if (session) void fetchReport(session, shown)
  }, [session])
  return (
    <>
      <Inside session={session} shown={shown} />
      <Announcer />
    </>
  )
}

function Inside({ session, shown }: { readonly session: string | null; readonly shown: Signal<Shown> }) {
  const words = text.value.report
  const now = shown.value
  if (!session) return <Notice says={words.noKey} />
  if (now === null) return <Notice says={words.loading} />
  if (now === 'removed') return <Notice says={words.removed} />
  if (isRefused(now)) {
    const why = now.refusal === 'keyDoesNotWork' ? words.noKey : text.value.refusals[now.refusal]
    return <Notice says={why} onAgain={() => void fetchReport(session, shown)} />
  }
  return (
    <ReportPage
      session={session}
      report={now}
      onChanged={(report) => {
        shown.value = report
      }}
    />
  )
}

async function fetchReport(session: string, shown: Signal<Shown>): Promise<void> {
  const answer = await postReport(session)
  if (isRefused(answer) && answer.refusal === 'notSignedIn') goAndSignIn()
  shown.value = isRefused(answer) ? answer : answer.report
}

function Notice({ says, onAgain }: { readonly says: string; readonly onAgain?: () => void }) {
  const words = text.value.report
  useTitle(`${words.list} | ${text.value.words.product}`)
  return (
    <main id="main" class="report paper stack" tabIndex={-1}>
      <h1 tabIndex={-1} data-focus-home>
        {words.list}
      </h1>
      <p aria-live="polite">{says}</p>
      <p class="row">
        {onAgain && (
          <button type="button" class="button" onClick={onAgain}>
            {words.again}
          </button>
        )}
        <a class="report-link" href="/facilitator.html">
          {words.toConsole}
        </a>
      </p>
    </main>
  )
}
