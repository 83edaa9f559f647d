/** Writing a code of conduct: what it is, which version, its rules; beside it what is left to do, and the way to the server. */
import { useSignal } from '@preact/signals'
import { text } from '../../text/text.ts'
import { within } from '../naming.ts'
import { goToField } from '../paths.ts'
import { TodoList } from '../todo-list.tsx'
import type { Workshop } from '../workshop.ts'
import { type CodeEditing, codeEditingOf } from './code-editing.ts'
import { CodeField } from './code-field.tsx'
import { codeFieldAt, codeFields, codeNameField, versionFields, versionNameField } from './code-fields.ts'
import type { CodeScript } from './code-script.ts'
import { RuleList } from './rule-list.tsx'
import { SaveCode } from './save-code.tsx'

interface Props {
  readonly workshop: Workshop
  readonly script: CodeScript
}

export function CodeForm({ workshop, script }: Props) {
  const editing = codeEditingOf(script, workshop)
  const { rules } = editing.text
  const open = useSignal<string | null>(rules.length === 1 ? (rules[0]?.key ?? null) : null)
  const go = (field: string) => {
    const { rule } = codeFieldAt(field)
    if (rule !== null) open.value = rules[rule]?.key ?? null
    setTimeout(() => goToField(field), 0) // once the rule is open
  }
  return (
    <div class="author-card">
      <div class="author-form stack">
        <section class="paper stack">
          <About editing={editing} />
        </section>
        <section class="paper stack">
          <RuleList editing={editing} open={open} />
        </section>
      </div>
      <aside class="author-aside">
        <SaveCode workshop={workshop} script={script} editing={editing} go={go} />
        <TodoList findings={editing.findings} nameOf={(field) => placeName(editing, field)} go={go} />
      </aside>
    </div>
  )
}

function About({ editing }: { readonly editing: CodeEditing }) {
  const words = text.value.codeForm
  const { task, text: code } = editing
  return (
    <>
      <h2>{words.about}</h2>
      <div class="author-fields">
        {[...codeFields, ...(task === 'new' ? [codeNameField] : [])].map((field) => (
          <CodeField key={field.path} field={field} editing={editing} />
        ))}
        {task !== 'new' && <p class="soft">{words.knownAs(code.id)}</p>}
      </div>
      <h2>{words.version}</h2>
      <div class="author-fields">
        {task === 'change' ? (
          <p>{words.versionNow(code.version.id)}</p>
        ) : (
          <CodeField field={versionNameField} editing={editing} />
        )}
        {versionFields.map((field) => (
          <CodeField key={field.path} field={field} editing={editing} />
        ))}
      </div>
    </>
  )
}

/** What a field of a code is called, in a list of all of them. */
export function placeName({ text: code }: CodeEditing, path: string): string {
  const words = text.value.codeForm
  const { rule, name } = codeFieldAt(path)
  const label = name ? words.fields[name].label : words.rules
  if (rule === null) return label
  return within(words.ruleNumber(rule + 1), name ? label : (code.rules[rule]?.title ?? ''))
}
