/** Something that is so or not. */
import { text } from '../../text/text.ts'
import type { CardField } from '../card-fields.ts'
import type { Editing } from '../editing.ts'
import { fieldId, valueAt } from '../paths.ts'

interface Props {
  readonly field: CardField
  readonly editing: Editing
}

export function YesNoField({ field: { path, name }, editing }: Props) {
  const { label, help } = text.value.author.fields[name]
  const id = fieldId(path)
  return (
    <div class="author-field">
      <label class="checkbox">
        <input
          id={id}
          type="checkbox"
          checked={valueAt(editing.card, path) === true}
          aria-describedby={`${id}-help`}
          onChange={(event) => editing.set(path, event.currentTarget.checked)}
        />
        <span class="field-label">{label}</span>
      </label>
      <p class="soft" id={`${id}-help`}>
        {help}
      </p>
    </div>
  )
}
