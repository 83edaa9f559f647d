/** Everything that is chosen before a session is made. */
import { type Signal, useSignal } from '@preact/signals'
import { programmes } from '../../shared/format.ts'
import { scripts } from '../../shared/script.ts'
import type { ConsoleAnswer } from '../../shared/wire.ts'
import { text } from '../text/text.ts'
import { CourseFields } from './course-fields.tsx'
import { DeckFields } from './deck-fields.tsx'
import { GroupFields } from './group-fields.tsx'
import { MakeButton } from './make-button.tsx'
import { bodyOf, type Draft, draftFor, type FieldsProps, lensesFor, minutesIn, withLens } from './new-session.ts'

interface Props {
  readonly start: ConsoleAnswer
  readonly onOpen: (session: string) => void
}

export function NewSessionForm({ start, onOpen }: Props) {
  const words = text.value.console.form
  const draft = useSignal(draftFor(start))
  const tried = useSignal(false)
  const deck = start.decks.find(({ id }) => id === draft.value.deck)
  const change = (part: Partial<Draft>) => {
    draft.value = withLens({ ...draft.value, ...part }, start)
  }
  const body = () => {
    tried.value = true
    if (draft.value.name.trim() === '') document.getElementById('session-name')?.focus()
    return bodyOf(draft.value)
  }
  const fields = { draft: draft.value, start, change }
  return (
    <form class="console-form" onSubmit={(event) => event.preventDefault()}>
      <NameField draft={draft} tried={tried.value} />
      <DeckFields {...fields} />
      {tried.value && draft.value.cards.length === 0 && (
        <p class="banner" role="alert">
          {words.cardsMissing}
        </p>
      )}
      <ProgrammeField {...fields} />
      <LensField {...fields} />
      <GroupFields {...fields} />
      <CourseFields {...fields} />
      {deck && <Summary draft={draft.value} />}
      <MakeButton label={draft.value.prepared ? words.makePrepared : words.make} body={body} onMade={onOpen} />
    </form>
  )
}

/** How long it takes, beside what the script of the programme plays (M16). */
function Summary({ draft }: { readonly draft: Draft }) {
  const words = text.value.console.form
  const script = scripts[draft.programme]
  return (
    <div class="stack stack-s">
      <p class="lead">{words.summary(draft.cards.length, minutesIn(draft))}</p>
      {script && <p class="soft">{words.scriptOf(script.cards, script.minutes.least, script.minutes.most)}</p>}
    </div>
  )
}

function NameField({ draft, tried }: { readonly draft: Signal<Draft>; readonly tried: boolean }) {
  const words = text.value.console.form
  const missing = tried && draft.value.name.trim() === ''
  return (
    <div class="field">
      <label for="session-name">{words.name}</label>
      <input
        id="session-name"
        class="input"
        maxLength={80}
        autocomplete="off"
        value={draft.value.name}
        aria-describedby={missing ? 'session-name-help session-name-missing' : 'session-name-help'}
        aria-invalid={missing}
        onInput={(event) => {
          draft.value = { ...draft.value, name: event.currentTarget.value }
        }}
      />
      <p class="soft" id="session-name-help">
        {words.nameHelp}
      </p>
      {missing && (
        <p class="banner" id="session-name-missing" role="alert">
          {words.nameMissing}
        </p>
      )}
    </div>
  )
}

function ProgrammeField({ draft, change }: FieldsProps) {
  const words = text.value.console.form
  return (
    <fieldset class="stack stack-s">
      <legend class="field-label">{words.programme}</legend>
      <div class="radio-cards console-thirds">
        {programmes.map((programme) => (
          <label key={programme} class="radio-card">
            <input
              type="radio"
              name="programme"
              checked={draft.programme === programme}
              onChange={() => change({ programme })}
            />
            <span>{text.value.console.programmes[programme]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function LensField({ draft, start, change }: FieldsProps) {
  const words = text.value.console.form
  const lenses = lensesFor(draft, start)
  if (lenses.length === 0)
    return (
      <p class="banner" role="alert">
        {words.lensNone}
      </p>
    )
  return (
    <div class="field">
      <label for="lens">{words.lens}</label>
      <select
        id="lens"
        class="input"
        value={draft.lens}
        aria-describedby="lens-help"
        onChange={(event) => change({ lens: event.currentTarget.value })}
      >
        {lenses.map((code) => (
          <option key={code.code} value={code.code}>
            {`${code.organisation} (${code.year ?? words.undated(code.read)})${code.warn ? `, ${words.warn}` : ''}`}
          </option>
        ))}
      </select>
      <p class="soft" id="lens-help">
        {words.lensHelp} {lenses.length < start.codes.length && words.lensSome}
      </p>
    </div>
  )
}
