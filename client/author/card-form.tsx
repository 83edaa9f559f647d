/** Writing a card: its parts in tabs, with what is left to do and what can be done with it beside them. */
import { type Signal, useSignal } from '@preact/signals'
import { isError } from '../../shared/finding.ts'
import { Tabs } from '../parts/tabs.tsx'
import { text } from '../text/text.ts'
import { CardActions } from './card-actions.tsx'
import { type CardPart, cardParts, fieldsOf, partOf } from './card-fields.ts'
import { CardPreview } from './card-preview.tsx'
import type { FormProps } from './draft-page.tsx'
import { type Editing, editingOf } from './editing.ts'
import { FieldsPart } from './fields/card-field.tsx'
import { withCount } from './naming.ts'
import { OptionsPart } from './options-part.tsx'
import { findingPlace } from './part-name.ts'
import { goToField } from './paths.ts'
import { ReferencesPart } from './references-part.tsx'
import { TodoList } from './todo-list.tsx'

export function CardForm({ workshop, script }: FormProps) {
  const part = useSignal<CardPart>('story')
  const code = useSignal<string | null>(null)
  const draft = script.text.value
  if (draft.kind !== 'card') return null
  const editing = editingOf(script, draft.body, workshop.against.value)
  const go = (field: string) => {
    part.value = partOf(field)
    const [, at] = /^references\.(\d+)/.exec(field) ?? []
    if (at !== undefined) code.value = draft.body.references[Number(at)]?.code ?? null
    setTimeout(() => goToField(field), 0) // once the part is there
  }
  return (
    <div class="author-card" data-part={part.value}>
      <section class="paper author-form">
        <Parts editing={editing} part={part} code={code} />
      </section>
      <aside class="author-aside">
        <TodoList findings={editing.findings} nameOf={(field) => findingPlace(field, draft.body, workshop)} go={go} />
        <CardActions workshop={workshop} script={script} />
      </aside>
    </div>
  )
}

interface PartsProps {
  readonly editing: Editing
  readonly part: Signal<CardPart>
  readonly code: Signal<string | null>
}

function Parts({ editing, part, code }: PartsProps) {
  const words = text.value.author.card
  const errorsIn = (one: CardPart) => editing.findings.filter((found) => isError(found) && partOf(found.field) === one)
  const openCode = {
    code: code.value,
    open: (next: string) => {
      code.value = next
    },
  }
  return (
    <Tabs
      label={words.partsLabel}
      tabs={cardParts.map((one) => ({ id: one, label: withCount(words.parts[one], errorsIn(one).length) }))}
      chosen={part.value}
      choose={(next) => {
        part.value = cardParts.find((one) => one === next) ?? 'story'
      }}
    >
      <h2 class="visually-hidden">{words.parts[part.value]}</h2>
      {part.value === 'options' && <OptionsPart editing={editing} />}
      {part.value === 'references' && <ReferencesPart editing={editing} openCode={openCode} />}
      {part.value === 'preview' && <CardPreview editing={editing} />}
      {(part.value === 'story' || part.value === 'facilitator') && (
        <FieldsPart fields={fieldsOf[part.value]} editing={editing} />
      )}
    </Tabs>
  )
}
