/** What the codes of conduct say of the card: one code at a time, with the rules to cite beside it. */
import { useSignal } from '@preact/signals'
import type { Code } from '../../shared/code.ts'
import { emptyReference, lettersOf } from '../../shared/draft-forms.ts'
import { isError } from '../../shared/finding.ts'
import type { OptionId } from '../../shared/option.ts'
import { Tabs } from '../parts/tabs.tsx'
import { text } from '../text/text.ts'
import { type Editing, findingsAt } from './editing.ts'
import { FindingList } from './finding-list.tsx'
import { withCount } from './naming.ts'
import { fieldId } from './paths.ts'
import { ReferenceForm } from './reference-form.tsx'
import { RulesPanel } from './rules-panel.tsx'

/** Which code is open, so that the list of what is left to do can open another. */
export interface OpenCode {
  readonly code: string | null
  open(code: string): void
}

export function ReferencesPart({ editing, openCode }: { readonly editing: Editing; readonly openCode: OpenCode }) {
  const words = text.value.author.references
  const { card, against } = editing
  const letter = useSignal<OptionId>('A')
  const at = Math.max(
    0,
    card.references.findIndex(({ code }) => code === openCode.code),
  )
  const reference = card.references[at]
  const option = lettersOf(card.options.length).includes(letter.value) ? letter.value : 'A'
  return (
    <div class="author-beside">
      <div class="author-fields">
        <p>{words.intro}</p>
        <div id={fieldId('references')} tabIndex={-1}>
          <FindingList id={`${fieldId('references')}-found`} findings={findingsAt(editing, 'references')} />
        </div>
        <NotCompared editing={editing} openCode={openCode} />
        {reference && (
          <Tabs
            label={words.compared}
            tabs={card.references.map(({ code }, place) => ({
              id: code,
              label: withCount(nameOf(against.codes.get(code), code), errorsUnder(editing, place)),
            }))}
            chosen={reference.code}
            choose={openCode.open}
          >
            <ReferenceForm
              key={reference.code}
              editing={editing}
              at={at}
              reference={reference}
              onOption={(next) => {
                letter.value = next
              }}
            />
          </Tabs>
        )}
      </div>
      <RulesPanel
        editing={editing}
        code={reference?.code ?? ''}
        letter={option}
        onLetter={(next) => {
          letter.value = next
        }}
        onCode={openCode.open}
      />
    </div>
  )
}

const nameOf = (code: Code | undefined, id: string): string => code?.organisation ?? id

const errorsUnder = ({ findings }: Editing, at: number): number =>
  findings.filter((one) => isError(one) && `${one.field}.`.startsWith(`references.${at}.`)).length

/** The codes that the card was not compared with yet, a button each. */
function NotCompared({ editing, openCode }: { readonly editing: Editing; readonly openCode: OpenCode }) {
  const words = text.value.author.references
  const { card, against, replace } = editing
  const missing = [...against.codes.values()].filter(({ id }) => !card.references.some(({ code }) => code === id))
  if (missing.length === 0) return null
  const add = ({ id, version }: Code) => {
    const reference = emptyReference(id, version.id, card.options.length)
    replace({ ...card, references: [...card.references, reference] })
    openCode.open(id)
  }
  return (
    <section class="stack stack-s" aria-label={words.addTitle}>
      <h3 class="small-head">{words.addTitle}</h3>
      <div class="row">
        {missing.map((code) => (
          <button key={code.id} type="button" class="button" onClick={() => add(code)}>
            {words.add(code.organisation)}
          </button>
        ))}
      </div>
    </section>
  )
}
