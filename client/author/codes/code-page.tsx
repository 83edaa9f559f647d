/** A code of conduct in the form: fetched, gone on with where this device was, and guarded on leaving. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { CodeAnswer, CodeFoundAnswer, CodeImportBody } from '../../../shared/exchange/code-wire.ts'
import { postStaff } from '../../account/staff.ts'
import { isRefused, type Refused } from '../../api.ts'
import { text } from '../../text/text.ts'
import { AskedButton } from '../asked-button.tsx'
import { base64Of } from '../exchange/file-bytes.ts'
import type { CodePlace, Place } from '../place.ts'
import { StateBar } from '../save-bar.tsx'
import type { Workshop } from '../workshop.ts'
import { ChangedCode } from './changed-code.tsx'
import { CodeForm } from './code-form.tsx'
import { type Beginning, CodeScript } from './code-script.ts'
import { emptyCode, nextVersionOf, type SentCode, textOfCode } from './code-text.ts'
import { forgetCode, keepCode, leftCode } from './left-codes.ts'

const codesList: Place = { page: 'list', codes: true }

interface Props {
  readonly workshop: Workshop
  readonly of: CodePlace
}

export function CodePage({ workshop, of }: Props) {
  const beginning = useSignal<Beginning | Refused | null>(null)
  const load = async () => {
    beginning.value = await beginningOf(of)
  }
  useEffect(() => void load(), [])
  const now = beginning.value
  if (now && !isRefused(now)) return <OpenCode workshop={workshop} of={of} beginning={now} />
  return (
    <section class="paper stack" aria-live="polite">
      <p>{now ? text.value.refusals[now.refusal] : text.value.author.list.loading}</p>
      {now && (
        <button type="button" class="button" onClick={() => void load()}>
          {text.value.author.list.again}
        </button>
      )}
    </section>
  )
}

/** A code that ships is never changed: whoever asks for that begins a new version of it. */
async function beginningOf({ task, id }: CodePlace): Promise<Beginning | Refused> {
  if (task === 'new') return { task, text: emptyCode, seen: null }
  const answer = await postStaff<CodeAnswer>('/api/author/code', { id })
  if (isRefused(answer)) return answer
  const { code, at } = answer
  if (task === 'version' || at === null) return { task: 'version', text: nextVersionOf(code), seen: null }
  return { task, text: textOfCode(code), seen: at }
}

interface OpenProps extends Props {
  readonly beginning: Beginning
}

function OpenCode({ workshop, of: { id }, beginning }: OpenProps) {
  const words = text.value.codeForm
  const left = useMemo(() => leftCode({ task: beginning.task, id }), [])
  const script = useMemo(() => openScript(beginning, left), [])
  const state = script.state.value
  useLeavingGuard(script)
  return (
    <>
      <StateBar script={script} state={state} said={words.states[state]} back={codesList} />
      {left && script.task.value === beginning.task && state !== 'fresh' && state !== 'saved' && (
        <div class="paper row spread-out">
          <p>{words.goingOn}</p>
          <AskedButton
            label={words.discard}
            title={words.discardTitle}
            lines={[words.discardHelp]}
            yes={words.discard}
            no={text.value.exchange.leave}
            onYes={() => script.discard(beginning)}
          />
        </div>
      )}
      {script.refusal.value === 'draftChanged' && <ChangedCode script={script} />}
      <CodeForm workshop={workshop} script={script} />
    </>
  )
}

const openScript = (beginning: Beginning, left: ReturnType<typeof leftCode>): CodeScript =>
  new CodeScript(beginning, left, { save: sendCode, keep: keepCode, forget: forgetCode, now: () => Date.now() })

/** Through the door of the files: JSON is YAML, so what the form sends is a file like any other. */
async function sendCode(code: SentCode, seen: number | null): Promise<CodeFoundAnswer | Refused> {
  const file = await base64Of(new Blob([JSON.stringify(code)]))
  const body: CodeImportBody = { file: file ?? '', mode: 'take', seen }
  return postStaff<CodeFoundAnswer>('/api/author/code/import', body)
}

/** What is not saved stays on this device; whoever closes the page hears of it all the same. */
function useLeavingGuard(script: CodeScript): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const state = script.state.peek()
      if (state !== 'fresh' && state !== 'saved') event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [script])
}
