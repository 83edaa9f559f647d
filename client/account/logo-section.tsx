/** The organisation's logo as people see it, and putting another in its place. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import { type LogoProblem, logoLimits, logoTypes } from '../../shared/logo.ts'
import type { LogoAnswer, LogoRefused } from '../../shared/staff-wire.ts'
import { isRefused, type Refused } from '../api.ts'
import { base64Of } from '../author/exchange/file-bytes.ts'
import { askInstallationAgain, useInstallation } from '../installation.ts'
import { text } from '../text/text.ts'
import { AskOnce } from './ask-once.tsx'
import { AskingForm } from './asking-form.tsx'
import { postStaff } from './staff.ts'

export function LogoSection() {
  const words = text.value.account.settings
  const { organisation } = useInstallation()
  const answer = useSignal<LogoAnswer | Refused | null>(null)
  useEffect(() => {
    void postStaff<LogoAnswer>('/api/settings/logo').then((found) => {
      answer.value = found
    })
  }, [])
  const found = answer.value
  if (!found) return null
  if (isRefused(found)) return <p class="paper">{text.value.refusals[found.refusal]}</p>
  const take = (next: LogoAnswer) => {
    answer.value = next
    void askInstallationAgain()
  }
  return (
    <section class="paper stack">
      <h2>{words.logo}</h2>
      <p>{words.logoAbout}</p>
      {found.logo ? (
        <img class="account-logo" src={found.logo} alt={organisation ?? words.logo} />
      ) : (
        <p>{words.noLogo}</p>
      )}
      {found.logo && !found.own && <p class="soft">{words.logoBeside}</p>}
      <LogoForm onLogo={take} />
      {found.own && (
        <AskOnce
          label={words.logoRemove}
          question={words.logoRemoveAsk}
          yes={words.logoRemoveYes}
          onYes={() => remove(take)}
        />
      )}
    </section>
  )
}

/** Resolves to why it was not done; null when it was. */
async function remove(onLogo: (answer: LogoAnswer) => void): Promise<string | null> {
  const answer = await postStaff<LogoAnswer>('/api/settings/logo/remove')
  if (isRefused(answer)) return text.value.refusals[answer.refusal]
  onLogo(answer)
  return null
}

function LogoForm({ onLogo }: { readonly onLogo: (answer: LogoAnswer) => void }) {
  const words = text.value.account.settings
  const chosen = useSignal<File | null>(null)
  const round = useSignal(0)
  const send = async () => {
    if (!chosen.value) return { problem: words.logoMissing }
    const answer = await bring(chosen.value)
    if ('problem' in answer) return { problem: words.logoProblems[answer.problem] }
    if (isRefused(answer)) return { problem: text.value.refusals[answer.refusal] }
    chosen.value = null
    round.value++
    onLogo(answer)
    return { done: words.logoSaved }
  }
  return (
    <AskingForm button={words.logoButton} onSend={send}>
      <FileField key={round.value} chosen={chosen} />
    </AskingForm>
  )
}

function FileField({ chosen }: { readonly chosen: Signal<File | null> }) {
  const words = text.value.account.settings
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{words.logoFile}</label>
      <input
        id={id}
        class="input"
        type="file"
        accept={logoTypes.join(',')}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          chosen.value = event.currentTarget.files?.[0] ?? null
        }}
      />
      <p class="soft" id={`${id}-help`}>
        {words.logoHelp(logoLimits.bytes / 1000, logoLimits.pixels)}
      </p>
    </div>
  )
}

const wrong = (problem: LogoProblem): LogoRefused => ({ problem })

/** What is plainly wrong with a file is said without sending it: its size, and that this browser cannot show it. */
async function bring(picture: File): Promise<LogoAnswer | LogoRefused | Refused> {
  if (picture.size > logoLimits.bytes) return wrong('tooManyBytes')
  const file = await base64Of(picture)
  const shows = await createImageBitmap(picture).then(
    () => true,
    () => false,
  )
  if (!file || !shows) return wrong('notAPicture')
  return postStaff<LogoAnswer | LogoRefused>('/api/settings/logo/change', { file })
}
