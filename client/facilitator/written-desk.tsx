/** What people wrote instead of an option, and making one more option of it for the second vote. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { written } from '../../shared/ballot.ts'
import { optionIds } from '../../shared/option.ts'
import type { WrittenFace } from '../../shared/view.ts'
import { OptionMark } from '../parts/option-mark.tsx'
import { WrittenList } from '../parts/written-list.tsx'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

/** Nothing where no text may be shown. The option can be made until the second vote opens. */
export function WrittenDesk(panel: PanelProps) {
  const { view, own } = panel
  if (view.written.length === 0) return null
  const first = view.written.filter(({ vote }) => vote === 'first')
  if (!own.canAddOption || first.length === 0)
    return (
      <section class="note stack stack-s">
        <WrittenList written={view.written} />
      </section>
    )
  return <OptionMaker {...panel} texts={first} />
}

function OptionMaker({ view, own, desk, texts }: PanelProps & { readonly texts: readonly WrittenFace[] }) {
  const { panel } = text.value.console
  const { written: facts } = text.value.facts
  const { round } = view.progress
  const typed = useSignal('')
  const field = useRef<HTMLInputElement>(null)
  const letter = optionIds[view.card?.options.length ?? 0]
  const made = own.madeOption
  if (!letter) return null
  const use = (words: string) => {
    typed.value = words
    field.current?.focus()
  }
  const make = async (event: Event) => {
    event.preventDefault()
    if (typed.value.trim() !== '' && (await desk.ask({ type: 'addOption', round, text: typed.value.trim() })))
      typed.value = ''
  }
  return (
    <section class="note stack stack-s">
      <h2>{facts.first}</h2>
      <p class="soft">{facts.explain}</p>
      <ul class="console-arguments">
        {texts.map((one) => (
          <WrittenRow key={one.id} words={one.text} onUse={() => use(one.text)} />
        ))}
      </ul>
      <form class="stack stack-s" onSubmit={make}>
        <p>{panel.makeOptionAbout}</p>
        <div class="field">
          <label for="option-text">{panel.optionText(letter)}</label>
          <input
            id="option-text"
            class="input"
            lang="nl"
            autocomplete="off"
            maxLength={written.characters}
            ref={field}
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value
            }}
          />
        </div>
        <button type="submit" class="button" aria-disabled={typed.value.trim() === ''}>
          {made === null ? panel.makeOption : panel.replaceOption}
        </button>
      </form>
      <div aria-live="polite">{made !== null && <Made letter={letter} words={made} />}</div>
    </section>
  )
}

function WrittenRow({ words, onUse }: { readonly words: string; readonly onUse: () => void }) {
  const { panel } = text.value.console
  return (
    <li class="console-written">
      <p lang="nl">{words}</p>
      <button type="button" class="button console-small" aria-label={panel.useTextWhich(words)} onClick={onUse}>
        {panel.useText}
      </button>
    </li>
  )
}

function Made({ letter, words }: { readonly letter: (typeof optionIds)[number]; readonly words: string }) {
  const { panel } = text.value.console
  return (
    <>
      <p>{panel.becomes(letter)}</p>
      <p class="option-line" lang="nl">
        <OptionMark option={letter} size={36} />
        <strong>{words}</strong>
      </p>
      <p class="soft">{panel.becomesAgain}</p>
    </>
  )
}
