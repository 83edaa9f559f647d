/** The field that fits a description. */
import type { CardField as Field } from '../card-fields.ts'
import type { Editing } from '../editing.ts'
import { ContrastsField, TopicsField } from './choices-field.tsx'
import { LinesField } from './lines-field.tsx'
import { MinutesField } from './minutes-field.tsx'
import { OathField } from './oath-field.tsx'
import { TextField } from './text-field.tsx'
import { YesNoField } from './yes-no-field.tsx'

export function CardField({ field, editing }: { readonly field: Field; readonly editing: Editing }) {
  switch (field.kind) {
    case 'line':
    case 'text':
      return <TextField field={field} editing={editing} />
    case 'lines':
      return <LinesField field={field} editing={editing} />
    case 'minutes':
      return <MinutesField field={field} editing={editing} />
    case 'topics':
      return <TopicsField field={field} editing={editing} />
    case 'contrasts':
      return <ContrastsField field={field} editing={editing} />
    case 'yesNo':
      return <YesNoField field={field} editing={editing} />
    case 'oath':
      return <OathField field={field} editing={editing} />
  }
}

/** A part of the form that is a plain row of fields. */
export const FieldsPart = ({ fields, editing }: { readonly fields: readonly Field[]; readonly editing: Editing }) => (
  <div class="author-fields">
    {fields.map((field) => (
      <CardField key={field.path} field={field} editing={editing} />
    ))}
  </div>
)
