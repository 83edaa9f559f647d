/** The field of a code of conduct that fits a description. */
import { norms } from '../../../shared/code.ts'
import { text } from '../../text/text.ts'
import { findingsAt } from '../editing.ts'
import { FieldFrame, type FieldIds } from '../field-frame.tsx'
import { Choices } from '../fields/choices-field.tsx'
import { Lines } from '../fields/lines-field.tsx'
import { YesNo } from '../fields/yes-no-field.tsx'
import { NumberInput } from '../number-input.tsx'
import { valueAt } from '../paths.ts'
import { TextInput } from '../text-input.tsx'
import type { CodeEditing } from './code-editing.ts'
import type { CodeField as Field } from './code-fields.ts'

interface Props {
  readonly field: Field
  readonly editing: CodeEditing
}

/** Years that a code may state. */
const years = { least: 1990, most: 2100 } as const

export function CodeField({ field, editing }: Props) {
  switch (field.kind) {
    case 'yesNo':
      return <Lapsed field={field} editing={editing} />
    case 'lines':
      return <Conditions field={field} editing={editing} />
    case 'topics':
      return <AlsoTopics field={field} editing={editing} />
    default:
      return <Framed field={field} editing={editing} />
  }
}

const listAt = (editing: CodeEditing, path: string): string[] => {
  const found = valueAt(editing.text, path)
  return Array.isArray(found) ? found.map(String) : []
}

function Framed({ field: { path, name, kind }, editing }: Props) {
  const { label, help } = text.value.codeForm.fields[name]
  return (
    <FieldFrame
      path={path}
      label={label}
      help={help}
      findings={findingsAt(editing, path)}
      count={madeName(path, editing)}
    >
      {(ids) => <Control ids={ids} path={path} kind={kind} editing={editing} />}
    </FieldFrame>
  )
}

/** What a name becomes that was left open. */
function madeName(path: string, { text: now, sent }: CodeEditing): string {
  if (!/(?:^|\.)id$/.test(path) || path === 'version.id' || String(valueAt(now, path)).trim()) return ''
  return text.value.codeForm.becomes(String(valueAt(sent, path)))
}

interface ControlProps {
  readonly ids: FieldIds
  readonly path: string
  readonly kind: Field['kind']
  readonly editing: CodeEditing
}

function Control({ ids, path, kind, editing }: ControlProps) {
  const value = valueAt(editing.text, path)
  const put = (next: unknown) => editing.set(path, next)
  if (kind === 'year')
    return <NumberInput {...ids} {...years} value={typeof value === 'number' ? value : null} onChange={put} />
  if (kind === 'day')
    return (
      <input
        {...ids}
        class="input author-day"
        type="date"
        value={String(value)}
        onInput={(event) => put(event.currentTarget.value)}
      />
    )
  if (kind === 'topic')
    return <Select ids={ids} value={String(value)} choices={topicsFor(editing, String(value))} put={put} />
  if (kind === 'norm') {
    const said = text.value.author.rules.norms
    return <Select ids={ids} value={String(value)} choices={norms.map((norm) => [norm, said[norm]])} put={put} />
  }
  return <TextInput {...ids} kind={kind === 'text' ? 'text' : 'line'} value={String(value)} onChange={put} />
}

interface SelectProps {
  readonly ids: FieldIds
  readonly value: string
  readonly choices: readonly (readonly [string, string])[]
  readonly put: (value: string) => void
}

const Select = ({ ids, value, choices, put }: SelectProps) => (
  <select {...ids} class="input" value={value} onChange={(event) => put(event.currentTarget.value)}>
    {value === '' && <option value="">{text.value.codeForm.choose}</option>}
    {choices.map(([id, label]) => (
      <option key={id} value={id} lang="nl">
        {label}
      </option>
    ))}
  </select>
)

/** All topics; also one that a file brought along and that is not here. */
function topicsFor({ topics }: CodeEditing, value: string): (readonly [string, string])[] {
  const known = topics.map(({ id, label }) => [id, label] as const)
  return value === '' || known.some(([id]) => id === value) ? known : [...known, [value, value]]
}

function AlsoTopics({ field: { path, name }, editing }: Props) {
  const chosen = listAt(editing, path)
  const labels = new Map(editing.topics.map(({ id, label }) => [id, label]))
  const choices = editing.topics.map(({ id, label, description }) => ({ id, label, about: description }))
  const words = text.value.codeForm
  return (
    <Choices {...{ path, editing, chosen, choices }} words={words.fields[name]} open={words.chooseTopics}>
      <ul class="author-chosen">
        {chosen.map((id) => (
          <li key={id} class="author-chip" lang="nl">
            {labels.get(id) ?? id}
          </li>
        ))}
      </ul>
    </Choices>
  )
}

const Conditions = ({ field: { path, name }, editing }: Props) => (
  <Lines
    path={path}
    words={text.value.codeForm.fields[name]}
    lines={listAt(editing, path)}
    least={0}
    editing={editing}
  />
)

const Lapsed = ({ field: { path, name }, editing }: Props) => (
  <YesNo
    path={path}
    words={text.value.codeForm.fields[name]}
    checked={valueAt(editing.text, path) === true}
    editing={editing}
  />
)
