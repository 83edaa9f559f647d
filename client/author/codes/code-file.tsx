/** Bringing a code of conduct as a file: looked at first, added when the author says so. */
import { useSignal } from '@preact/signals'
import type { CodeFoundAnswer } from '../../../shared/exchange/code-wire.ts'
import { postStaff } from '../../account/staff.ts'
import { isRefused, type Refused } from '../../api.ts'
import { text } from '../../text/text.ts'
import { base64Of } from '../exchange/file-bytes.ts'
import { FileField } from '../exchange/file-field.tsx'
import { ProblemList } from '../exchange/problem-list.tsx'

interface Looked {
  readonly file: string
  readonly name: string
  readonly answer: CodeFoundAnswer | Refused
}

const ask = (file: string, mode: 'check' | 'take') =>
  postStaff<CodeFoundAnswer>('/api/author/code/import', { file, mode })

export function CodeFile({ onTaken }: { readonly onTaken: () => Promise<void> }) {
  const words = text.value.exchange
  const looked = useSignal<Looked | null>(null)
  const isBusy = useSignal(false)
  /** Whose code was added just now. */
  const taken = useSignal('')
  const look = async (field: HTMLInputElement) => {
    const [chosen] = field.files ?? []
    if (!chosen) return
    looked.value = null
    taken.value = ''
    isBusy.value = true
    const file = await base64Of(chosen)
    field.value = ''
    looked.value = { file: file ?? '', name: chosen.name, answer: file ? await ask(file, 'check') : cannotRead }
    isBusy.value = false
  }
  const take = async (file: string) => {
    const answer = await ask(file, 'take')
    looked.value = isRefused(answer) ? { file, name: '', answer } : null
    taken.value = isRefused(answer) ? '' : (answer.code?.organisation ?? '')
    await onTaken()
  }
  return (
    <>
      <FileField
        id="code-file"
        label={words.codes.choose}
        isBusy={isBusy.value}
        onChoose={(field) => void look(field)}
      />
      <div class="stack" aria-live="polite">
        {isBusy.value && <p>{words.reading}</p>}
        {looked.value && <Found looked={looked.value} take={take} leave={() => (looked.value = null)} />}
        {taken.value && <p>✓ {words.codes.taken(taken.value)}</p>}
      </div>
    </>
  )
}

/** Also an empty file: there is nothing to read in it. */
const cannotRead: CodeFoundAnswer = {
  ...{ code: null, toCheck: 0, replaces: false },
  problems: [{ key: 'unreadable', place: {}, words: [] }],
}

interface FoundProps {
  readonly looked: Looked
  readonly take: (file: string) => Promise<void>
  readonly leave: () => void
}

function Found({ looked: { file, name, answer }, take, leave }: FoundProps) {
  const words = text.value.exchange
  if (isRefused(answer)) return <p class="banner">{text.value.refusals[answer.refusal]}</p>
  const { code, problems, toCheck, replaces } = answer
  if (!code) return <ProblemList problems={problems} title={words.cannot(name, problems.length)} />
  return (
    <>
      <p>
        <strong>{words.codes.found(code.title, code.version, code.rules)}</strong> {replaces && words.codes.willReplace}{' '}
        {words.codes.willCheck(toCheck)}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} title={words.unfinished(problems.length)} />}
      <p class="row">
        <button type="button" class="button author-main" onClick={() => void take(file)}>
          {words.codes.take}
        </button>
        <button type="button" class="button" onClick={leave}>
          {words.leave}
        </button>
      </p>
    </>
  )
}
