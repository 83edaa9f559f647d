/** Without a key: says where the link is, and takes a pasted one. */
import { useSignal } from '@preact/signals'
import { LanguageSwitch } from '../language-switch.tsx'
import { Brand } from '../parts/brand.tsx'
import { text } from '../text/text.ts'
import { keyIn, type Partner, partnerIn } from './facilitator-key.ts'
import { usePageTitle } from './page-title.ts'

interface Props {
  readonly onKey: (key: string) => void
  readonly onPartner: (partner: Partner) => void
}

export function KeyPage({ onKey, onPartner }: Props) {
  const words = text.value.console.start
  const typed = useSignal('')
  const wrong = useSignal(false)
  usePageTitle(words.noKey)
  const submit = (event: Event) => {
    event.preventDefault()
    const key = keyIn(typed.value)
    const partner = partnerIn(typed.value)
    wrong.value = key === null && partner === null
    if (partner) onPartner(partner)
    else if (key) onKey(key)
  }
  return (
    <main class="console-start" id="main" tabIndex={-1} data-focus-home>
      <Brand />
      <form class="paper stack" onSubmit={submit}>
        <LanguageSwitch suggest />
        <h1>{words.noKey}</h1>
        <p>{words.noKeyAbout}</p>
        <div class="field">
          <label for="pasted-key">{words.pasteKey}</label>
          <input
            id="pasted-key"
            class="input"
            autocomplete="off"
            spellcheck={false}
            value={typed.value}
            aria-invalid={wrong.value}
            aria-describedby={wrong.value ? 'key-wrong' : undefined}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
          {wrong.value && (
            <p id="key-wrong" class="banner" role="alert">
              {words.keyLooksWrong}
            </p>
          )}
        </div>
        <button type="submit" class="button" data-kind="main">
          {words.useKey}
        </button>
      </form>
    </main>
  )
}
