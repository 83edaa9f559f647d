/** Something that is so or not. */
import { text } from '../../text/text.ts'
import type { CardField } from '../card-fields.ts'
import { type Editing, findingsAt } from '../editing.ts'
import { FindingList } from '../finding-list.tsx'
import { fieldId, valueAt } from '../paths.ts'

interface Props {
  readonly field: CardField
  readonly editing: Editing
}

export const YesNoField = ({ field: { path, name }, editing }: Props) => (
  <YesNo
    path={path}
    words={text.value.author.fields[name]}
    checked={valueAt(editing.card, path) === true}
    editing={editing}
  />
)

interface YesNoProps {
  readonly path: string
  readonly words: { readonly label: string; readonly help: string }
  readonly checked: boolean
  readonly editing: Pick<Editing, 'findings' | 'set'>
}

/** The same of anything that is edited by path. */
export function YesNo({ path, words: { label, help }, checked, editing }: YesNoProps) {
  const id = fieldId(path)
  return (
    <div class="author-field">
      <label class="checkbox">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-describedby={`${id}-help`}
          onChange={(event) => editing.set(path, event.currentTarget.checked)}
        />
        <span class="field-label">{label}</span>
      </label>
      <p class="soft" id={`${id}-help`}>
        {help}
      </p>
      <FindingList id={`${id}-found`} findings={findingsAt(editing, path)} />
    </div>
  )
}
