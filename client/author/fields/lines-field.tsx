/** A list of short texts, a field each, which grows and shrinks. */
import { mostOf } from '../../../shared/authored-limits.ts'
import { announce } from '../../announcer.tsx'
import { text } from '../../text/text.ts'
import type { CardField } from '../card-fields.ts'
import { type Editing, findingsAt } from '../editing.ts'
import { GroupFrame } from '../field-frame.tsx'
import { FindingList } from '../finding-list.tsx'
import { numbered } from '../naming.ts'
import { fieldId, valueAt } from '../paths.ts'
import { TextInput } from '../text-input.tsx'

interface Props {
  readonly field: Extract<CardField, { kind: 'lines' }>
  readonly editing: Editing
}

export function LinesField({ field: { path, name, least }, editing }: Props) {
  const lines = (valueAt(editing.card, path) as string[] | undefined) ?? []
  return <Lines path={path} words={text.value.author.fields[name]} lines={lines} least={least} editing={editing} />
}

interface LinesProps {
  readonly path: string
  readonly words: { readonly label: string; readonly help: string }
  readonly lines: readonly string[]
  readonly least: number
  readonly editing: Pick<Editing, 'findings' | 'set'>
}

/** The same of anything that is edited by path. */
export function Lines(props: LinesProps) {
  const { path, words: names, lines, least, editing } = props
  const { label, help } = names
  const words = text.value.author.card
  const add = () => {
    editing.set(path, [...lines, ''], `${path} more`)
    focusSoon(`${path}.${lines.length}`)
  }
  const remove = (at: number) => {
    editing.set(
      path,
      lines.filter((_, one) => one !== at),
      `${path} less`,
    )
    announce(words.lineRemoved(label, at + 1))
    focusSoon(lines.length > 1 ? `${path}.${Math.max(0, at - 1)}` : `${path}-more`)
  }
  return (
    <GroupFrame path={path} label={label} help={help} findings={findingsAt(editing, path)}>
      <ul class="author-lines">
        {lines.map((line, at) => (
          <Line key={at} {...{ ...props, line, at }} onRemove={lines.length > least ? () => remove(at) : null} />
        ))}
      </ul>
      {lines.length < mostOf.texts && (
        <button
          id={fieldId(`${path}-more`)}
          type="button"
          class="button"
          aria-label={words.addLine(label)}
          onClick={add}
        >
          {words.moreLine}
        </button>
      )}
    </GroupFrame>
  )
}

interface LineProps extends LinesProps {
  readonly line: string
  readonly at: number
  readonly onRemove: (() => void) | null
}

function Line({ path: whole, words: names, editing, line, at, onRemove }: LineProps) {
  const { card: words, lint } = text.value.author
  const path = `${whole}.${at}`
  const findings = findingsAt(editing, path)
  const label = numbered(names.label, at + 1)
  return (
    <li class="author-line">
      <TextInput
        id={fieldId(path)}
        kind="text"
        label={findings.some(({ key }) => key === 'fieldEmpty') ? `${label}, ${lint.empty}` : label}
        value={line}
        aria-describedby={`${fieldId(path)}-found`}
        onChange={(next) => editing.set(path, next)}
      />
      {onRemove && (
        <button type="button" class="button" aria-label={words.removeLine(names.label, at + 1)} onClick={onRemove}>
          {words.lessLine}
        </button>
      )}
      <FindingList id={`${fieldId(path)}-found`} findings={findings} />
    </li>
  )
}

/** Once the form has been drawn anew. */
const focusSoon = (path: string): void => void setTimeout(() => document.getElementById(fieldId(path))?.focus(), 0)
