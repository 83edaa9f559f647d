/** A number of minutes; an empty field is none. */
import { text } from '../../text/text.ts'
import type { CardField } from '../card-fields.ts'
import { type Editing, findingsAt } from '../editing.ts'
import { FieldFrame } from '../field-frame.tsx'
import { NumberInput } from '../number-input.tsx'

interface Props {
  readonly field: Extract<CardField, { kind: 'minutes' }>
  readonly editing: Editing
}

export function MinutesField({ field, editing }: Props) {
  const { label, help } = text.value.author.fields[field.name]
  return (
    <FieldFrame path={field.path} label={label} help={help} findings={findingsAt(editing, field.path)}>
      {(ids) => (
        <NumberInput
          {...ids}
          least={field.least}
          most={field.most}
          value={editing.card.minutes}
          onChange={(minutes) => editing.set(field.path, minutes)}
        />
      )}
    </FieldFrame>
  )
}
