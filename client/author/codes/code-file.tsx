/** Bringing a code of conduct as a file: looked at first, added when the author says so. */
import { useSignal } from '@preact/signals'
import type { CodeFoundAnswer } from '../../../shared/exchange/code-wire.ts'
import { postStaff } from '../../account/staff.ts'
import { isRefused, type Refused } from '../../api.ts'
import { text } from '../../text/text.ts'
import { base64Of } from '../exchange/file-bytes.ts'
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
  const look = async (field: HTMLInputElement) => {
    const [chosen] = field.files ?? []
    const file = chosen && (await base64Of(chosen))
    field.value = ''
    if (chosen && file) looked.value = { file, name: chosen.name, answer: await ask(file, 'check') }
  }
  const take = async (file: string) => {
    const answer = await ask(file, 'take')
    looked.value = isRefused(answer) ? { file, name: '', answer } : null
    await onTaken()
  }
  return (
    <>
      <div class="field">
        <label for="code-file">{words.codes.choose}</label>
        <input
          id="code-file"
          class="input"
          type="file"
          accept=".xlsx,.csv,.yaml,.yml,.txt"
          onChange={(event) => void look(event.currentTarget)}
        />
      </div>
      <div class="stack" aria-live="polite">
        {looked.value && <Found looked={looked.value} take={take} />}
      </div>
    </>
  )
}

interface FoundProps {
  readonly looked: Looked
  readonly take: (file: string) => Promise<void>
}

function Found({ looked: { file, name, answer }, take }: FoundProps) {
  const words = text.value.exchange
  if (isRefused(answer)) return <p class="banner">{text.value.refusals[answer.refusal]}</p>
  const { code, problems, toCheck } = answer
  if (!code) return <ProblemList problems={problems} title={words.cannot(name, problems.length)} />
  return (
    <>
      <p>
        <strong>{words.codes.found(code.title, code.version, code.rules)}</strong> {words.codes.willCheck(toCheck)}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} title={words.unfinished(problems.length)} />}
      <p>
        <button type="button" class="button author-main" onClick={() => void take(file)}>
          {words.codes.take}
        </button>
      </p>
    </>
  )
}
