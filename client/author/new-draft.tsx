/** Beginning a new card or deck: only its name is asked. */
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type DraftKind, draftKinds } from '../../shared/draft-kind.ts'
import type { Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { makeNew } from './draft-tasks.ts'
import { Outcome } from './outcome.tsx'
import type { Workshop } from './workshop.ts'

export function NewDraft({ workshop }: { readonly workshop: Workshop }) {
  const { list } = text.value.author
  const kind = useSignal<DraftKind | null>(null)
  if (kind.value) return <NameForm workshop={workshop} kind={kind.value} onCancel={() => (kind.value = null)} />
  return (
    <div class="row">
      {draftKinds.map((one) => (
        <button key={one} type="button" class="button" onClick={() => (kind.value = one)}>
          + {one === 'card' ? list.newCard : list.newDeck}
        </button>
      ))}
    </div>
  )
}

interface NameProps {
  readonly workshop: Workshop
  readonly kind: DraftKind
  readonly onCancel: () => void
}

function NameForm({ workshop, kind, onCancel }: NameProps) {
  const { list } = text.value.author
  const name = useSignal('')
  const missing = useSignal(false)
  const outcome = useSignal<Refused | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus(), []) // who types on at once loses no letter
  const begin = async () => {
    missing.value = name.value.trim() === ''
    if (missing.value) return field.current?.focus()
    outcome.value = await makeNew(workshop, kind, name.value.trim())
  }
  return (
    <form
      class="note stack stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <div class="field">
        <label for="new-name">{list.nameOf[kind]}</label>
        <input
          id="new-name"
          ref={field}
          class="input"
          lang="nl"
          maxLength={120}
          autocomplete="off"
          aria-describedby="new-name-help"
          aria-invalid={missing.value}
          value={name.value}
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
        <p class="soft" id="new-name-help" role={missing.value ? 'alert' : undefined}>
          {missing.value ? list.nameMissing : list.nameHelp}
        </p>
      </div>
      <Outcome workshop={workshop} outcome={outcome.value} title="" />
      <div class="row">
        <button type="submit" class="button author-main">
          {list.start[kind]}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {list.cancel}
        </button>
      </div>
    </form>
  )
}
