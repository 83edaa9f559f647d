/** The settings, to be changed together. */
import { type Signal, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { limits } from '../../shared/disclosure.ts'
import type { OrganisationSettings } from '../../shared/settings.ts'
import type { SettingsAnswer } from '../../shared/staff-wire.ts'
import { isRefused } from '../api.ts'
import { text } from '../text/text.ts'
import { AskingForm } from './asking-form.tsx'
import { NumberField } from './number-field.tsx'
import { postStaff } from './staff.ts'
import { TextField } from './text-field.tsx'

/** As `organisationSettings` has them. */
const longest = { line: 200, lines: 12, months: 120 }

export function SettingsForm({ settings, codes }: SettingsAnswer) {
  const words = text.value.account.settings
  const organisation = useSignal(settings.organisation ?? '')
  const lens = useSignal(codes.some(({ code }) => code === settings.lens) ? settings.lens : null)
  const help = useSignal(settings.help.join('\n'))
  const retentionMonths = useSignal(settings.retentionMonths)
  const minimumGroup = useSignal(settings.minimumGroup)
  const send = async () => {
    const lines = help.value.split('\n').flatMap((line) => line.trim() || [])
    if (lines.length > longest.lines || lines.some((line) => line.length > longest.line))
      return { problem: words.helpTooLong }
    const wanted: OrganisationSettings = {
      organisation: organisation.value.replace(/\s+/g, ' ').trim() || null,
      lens: lens.value,
      help: lines,
      retentionMonths: retentionMonths.value,
      minimumGroup: minimumGroup.value,
    }
    const answer = await postStaff<SettingsAnswer>('/api/settings/change', wanted)
    return isRefused(answer) ? { problem: text.value.refusals[answer.refusal] } : { done: text.value.account.saved }
  }
  return (
    <section class="paper stack">
      <p>{words.about}</p>
      <AskingForm button={text.value.account.save} kind="main" onSend={send}>
        <TextField
          label={words.organisation}
          value={organisation}
          help={words.organisationHelp}
          longest={80}
          rows={2}
        />
        <LensField lens={lens} codes={codes} />
        <TextField label={words.help} value={help} help={words.helpHelp} longest={2600} rows={4} />
        <NumberField
          label={words.retention}
          value={retentionMonths}
          least={1}
          most={longest.months}
          help={words.retentionHelp}
        />
        <NumberField
          label={words.minimum}
          value={minimumGroup}
          least={limits.minimumGroup.least}
          most={limits.minimumGroup.most}
          help={words.minimumHelp}
        />
      </AskingForm>
    </section>
  )
}

interface LensProps {
  readonly lens: Signal<string | null>
  readonly codes: SettingsAnswer['codes']
}

function LensField({ lens, codes }: LensProps) {
  const words = text.value.account.settings
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{words.lens}</label>
      <select
        id={id}
        class="input"
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          lens.value = event.currentTarget.value || null
        }}
      >
        <option value="" selected={lens.value === null}>
          {words.lensFirst}
        </option>
        {codes.map(({ code, organisation, title }) => (
          <option key={code} value={code} selected={lens.value === code} lang="nl">
            {`${organisation}: ${title}`}
          </option>
        ))}
      </select>
      <p class="soft" id={`${id}-help`}>
        {words.lensHelp}
      </p>
    </div>
  )
}
