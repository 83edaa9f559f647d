/** Whether the card belongs to the oath, and then to which core value and which promise. */
import { text } from '../../text/text.ts'
import { type CardField, oathFields } from '../card-fields.ts'
import type { Editing } from '../editing.ts'
import { fieldId } from '../paths.ts'
import { TextField } from './text-field.tsx'

interface Props {
  readonly field: CardField
  readonly editing: Editing
}

export function OathField({ field: { path, name }, editing }: Props) {
  const { label, help } = text.value.author.fields[name]
  const id = fieldId(path)
  const { oath } = editing.card
  const toggle = (on: boolean) => editing.set(path, on ? { coreValue: '', promise: '' } : null)
  return (
    <div class="author-field stack stack-s">
      <label class="checkbox">
        <input
          id={id}
          type="checkbox"
          checked={oath !== null}
          aria-describedby={`${id}-help`}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span class="field-label">{label}</span>
      </label>
      <p class="soft" id={`${id}-help`}>
        {help}
      </p>
      {oath && oathFields.map((one) => isText(one) && <TextField key={one.path} field={one} editing={editing} />)}
    </div>
  )
}

const isText = (field: CardField): field is Extract<CardField, { kind: 'line' | 'text' }> =>
  field.kind === 'line' || field.kind === 'text'
