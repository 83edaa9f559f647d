/** The way of a code of conduct to the server: saved when the author says so, and what that asks of cards. */
import { isError } from '../../../shared/finding.ts'
import { announce } from '../../announcer.tsx'
import { text } from '../../text/text.ts'
import { fragmentOf } from '../place.ts'
import type { Workshop } from '../workshop.ts'
import type { CodeEditing } from './code-editing.ts'
import type { CodeScript } from './code-script.ts'

interface Props {
  readonly workshop: Workshop
  readonly script: CodeScript
  readonly editing: CodeEditing
  /** Goes to a field. */
  readonly go: (field: string) => void
}

export function SaveCode({ workshop, script, editing, go }: Props) {
  const words = text.value.codeForm
  const [state, refusal, answer] = [script.state.value, script.refusal.value, script.answer.value]
  const first = editing.findings.find(isError)
  const save = async () => {
    if (first) {
      announce(words.notYet)
      return go(first.field)
    }
    if (!(await script.save(editing.sent))) return
    history.replaceState(null, '', fragmentOf({ page: 'code', task: 'change', id: editing.sent.id }))
    announce(words.saved)
    await workshop.reload()
  }
  return (
    <section class="paper stack stack-s" aria-labelledby="save-code">
      <h2 id="save-code" class="small-head">
        {words.saving}
      </h2>
      <p>{state === 'saved' ? words.isLens : words.savingHelp}</p>
      <p>
        <button type="button" class="button author-main" onClick={() => void save()}>
          {words.save[script.task.value]}
        </button>
      </p>
      {first && <p class="author-blocked">{words.blocked}</p>}
      {state === 'away' && refusal && (
        <p class="banner" role="alert">
          {text.value.refusals[refusal]}
        </p>
      )}
      {state === 'saved' && answer && answer.toCheck > 0 && (
        <p>
          <a class="help-link" href={fragmentOf({ page: 'list', codes: true })}>
            {words.toCheck(answer.toCheck)}
          </a>
        </p>
      )}
    </section>
  )
}
