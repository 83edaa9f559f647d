/** What the facilitator can still do with a report: set right what it is counted under, or delete it. Never reopen the session. */
import { useSignal } from '@preact/signals'
import { type Programme, programmes } from '../../shared/format.ts'
import type { PublishedReport } from '../../shared/published-schema.ts'
import { postDeleteReport, postRelabel } from '../account/staff.ts'
import { isRefused } from '../api.ts'
import { text } from '../text/text.ts'

interface Props {
  readonly session: string
  readonly report: PublishedReport
  readonly onChanged: (report: PublishedReport | 'removed') => void
}

export const ReportUpkeep = (props: Props) => (
  <div class="stack report-screen-only">
    <Relabel {...props} />
    <Removal {...props} />
  </div>
)

function Relabel({ session, report, onChanged }: Props) {
  const words = text.value.report
  const programme = useSignal<Programme>(report.programme)
  const present = useSignal(report.present === null ? '' : String(report.present))
  const said = useSignal('')
  const save = async () => {
    const count = present.value.trim() === '' ? null : Number(present.value)
    const answer = await postRelabel({ session, programme: programme.value, present: count })
    said.value = isRefused(answer) ? text.value.refusals[answer.refusal] : words.saved
    if (!isRefused(answer)) onChanged(answer.report)
  }
  return (
    <form
      class="stack stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2>{words.relabel}</h2>
      <p>{words.relabelAbout}</p>
      <label class="field">
        <span class="field-label">{words.relabelProgramme}</span>
        <select
          class="input"
          onChange={(event) => {
            programme.value = programmes.find((one) => one === event.currentTarget.value) ?? programme.value
          }}
        >
          {programmes.map((one) => (
            <option key={one} value={one} selected={one === programme.value}>
              {words.programmes[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field-label">{words.relabelPresent}</span>
        <input
          class="input"
          type="number"
          min={1}
          max={9999}
          value={present.value}
          onInput={(event) => {
            present.value = event.currentTarget.value
          }}
        />
      </label>
      <p class="row">
        <button type="submit" class="button">
          {words.save}
        </button>
        <span role="status">{said.value}</span>
      </p>
    </form>
  )
}

function Removal({ session, onChanged }: Props) {
  const words = text.value.report
  const asking = useSignal(false)
  const said = useSignal('')
  const remove = async () => {
    const answer = await postDeleteReport(session)
    if (isRefused(answer)) said.value = text.value.refusals[answer.refusal]
    else onChanged('removed')
  }
  if (!asking.value)
    return (
      <button type="button" class="button" data-kind="danger" onClick={() => (asking.value = true)}>
        {words.remove}
      </button>
    )
  return (
    <section class="note stack stack-s" aria-label={words.remove}>
      <p>{words.removeAsk}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => (asking.value = false)}>
          {words.removeNo}
        </button>
        <button type="button" class="button" data-kind="danger" onClick={() => void remove()}>
          {words.removeYes}
        </button>
      </p>
      <p role="status">{said.value}</p>
    </section>
  )
}
