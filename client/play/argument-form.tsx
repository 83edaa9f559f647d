/** Adding an argument, for any option: also for one that was not chosen. */
import { useSignal } from '@preact/signals'
import type { OptionId } from '../../shared/option.ts'
import { textLimits } from '../../shared/wire-names.ts'
import { announce } from '../announcer.tsx'
import { text } from '../text/text.ts'
import { OptionPicker } from './option-picker.tsx'
import { TextArea } from './text-area.tsx'
import type { PhaseProps } from './visit.ts'

/** The id of the form. */
export const argumentForm = 'argument-form'

export function ArgumentForm({ view, own, visit }: PhaseProps) {
  const words = text.value.play.discussion
  const option = useSignal<OptionId | null>(null)
  const draft = useSignal('')
  const idle = option.value === null || draft.value.trim() === ''
  const send = async () => {
    if (idle || option.value === null) return
    const said = draft.value
    const { round } = view.progress
    const accepted = await visit.ask({ type: 'addArgument', round, option: option.value, text: said.trim() })
    if (!accepted) return
    if (draft.value === said) draft.value = ''
    announce(words.added)
  }
  if (!own.takesPart) return null
  return (
    <form
      id={argumentForm}
      class="argument-form note stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>{words.add}</h2>
      <OptionPicker label={words.addFor} name="argument-option" options={view.card?.options ?? []} chosen={option} />
      <TextArea label={words.text} hint={words.textHint} limit={textLimits.argument} draft={draft} />
      <button type="submit" class="button" data-kind="main" aria-disabled={idle}>
        {option.value ? words.button(option.value) : words.buttonPick}
      </button>
    </form>
  )
}
