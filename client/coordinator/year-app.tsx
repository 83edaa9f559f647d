/** The coordinator's page: which year, fetching it, why it cannot be shown, and the year itself. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Role } from '../../shared/role.ts'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { StaffPage } from '../account/staff-page.tsx'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { Factsheet } from './factsheet.tsx'
import { YearPage } from './year-page.tsx'
import { postYear } from './years.ts'

/** Who may see this page. */
const needed: Role = 'coordinator'

export function YearApp() {
  const words = text.value.year
  const answer = useSignal<YearAnswer | Refused | null>(null)
  const now = answer.value
  const title = now && !isRefused(now) ? words.title(now.year.year) : text.value.staff.places.year
  return (
    <>
      <StaffPage place="year" role={needed} title={title} wide>
        <Inside
          answer={now}
          onAnswer={(fresh) => {
            answer.value = fresh
          }}
        />
      </StaffPage>
      {now && !isRefused(now) && <Factsheet answer={now} />}
    </>
  )
}

interface InsideProps {
  readonly answer: YearAnswer | Refused | null
  readonly onAnswer: (answer: YearAnswer | Refused) => void
}

/** Only there for whoever may see it, so only then is anything asked. */
function Inside({ answer, onAnswer }: InsideProps) {
  const words = text.value.year
  const ask = async () => onAnswer(await postYear(null))
  useEffect(() => {
    if (answer === null) void ask()
  }, [])
  if (answer && !isRefused(answer)) return <YearPage answer={answer} onAnswer={onAnswer} />
  return (
    <section class="paper stack" aria-live="polite">
      <p>{answer ? text.value.refusals[answer.refusal] : words.loading}</p>
      {answer && (
        <p>
          <button type="button" class="button" onClick={() => void ask()}>
            {words.again}
          </button>
        </p>
      )}
    </section>
  )
}
