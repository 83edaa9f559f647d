/** The page of a report: fetching it, why it cannot be shown, and the report itself. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { PublishedReport } from '../../shared/published-schema.ts'
import { Announcer } from '../announcer.tsx'
import { isRefused, postReport, type Refused } from '../api.ts'
import { useTitle } from '../page-title.ts'
import { text } from '../text/text.ts'
import { type Access, reportAccess } from './access.ts'
import { ReportPage } from './report-page.tsx'

type Shown = PublishedReport | Refused | 'removed' | null

export function ReportApp() {
  const access = useMemo(reportAccess, [])
  const shown = useSignal<Shown>(null)
  useEffect(() => {
    if (access) void fetchReport(access, shown)
  }, [access])
  return (
    <>
      <Inside access={access} shown={shown} />
      <Announcer />
    </>
  )
}

function Inside({ access, shown }: { readonly access: Access | null; readonly shown: Signal<Shown> }) {
  const words = text.value.report
  const now = shown.value
  if (!access) return <Notice says={words.noKey} />
  if (now === null) return <Notice says={words.loading} />
  if (now === 'removed') return <Notice says={words.removed} />
  if (isRefused(now))
    return <Notice says={text.value.refusals[now.refusal]} onAgain={() => void fetchReport(access, shown)} />
  return (
    <ReportPage
      access={access}
      report={now}
      onChanged={(report) => {
        shown.value = report
      }}
    />
  )
}

async function fetchReport({ key, session }: Access, shown: Signal<Shown>): Promise<void> {
  const answer = await postReport(key, session)
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
