/** A line or a longer text, with its words counted where there is a limit. */

import { readingEase } from '../../../shared/reading-ease.ts'
import { leastEase } from '../../../shared/text-checks.ts'
import { countWords } from '../../../shared/words.ts'
import { text } from '../../text/text.ts'
import type { CardField } from '../card-fields.ts'
import { type Editing, findingsAt } from '../editing.ts'
import { FieldFrame } from '../field-frame.tsx'
import { valueAt } from '../paths.ts'
import { TextInput } from '../text-input.tsx'

type Written = Extract<CardField, { kind: 'line' | 'text' }>

export function TextField({ field, editing }: { readonly field: Written; readonly editing: Editing }) {
  const { path, name, kind } = field
  const { label, help } = text.value.author.fields[name]
  const value = String(valueAt(editing.card, path) ?? '')
  return (
    <FieldFrame
      path={path}
      label={label}
      help={help}
      findings={findingsAt(editing, path)}
      count={countOf(field, value)}
    >
      {(ids) => <TextInput {...ids} kind={kind} value={value} onChange={(next) => editing.set(path, next)} />}
    </FieldFrame>
  )
}

function countOf({ words, ease }: Written, value: string): string {
  const { lint } = text.value.author
  const reads = ease ? readingEase(value) : null
  return [
    ...(words === undefined ? [] : [lint.wordsOf(countWords(value), words)]),
    ...(reads === null ? [] : [lint.ease(Math.floor(reads), leastEase)]),
  ].join(' · ')
}
