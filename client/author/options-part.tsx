/** The options of a card: each with its letter, and what stands for and against it. */
import { optionLimits } from '../../shared/card-checks.ts'
import { lettersOf } from '../../shared/draft-forms.ts'
import type { OptionId } from '../../shared/option.ts'
import { announce } from '../announcer.tsx'
import { OptionMark } from '../parts/option-mark.tsx'
import { text } from '../text/text.ts'
import { optionFields, orderedField } from './card-fields.ts'
import { type Editing, findingsAt } from './editing.ts'
import { CardField } from './fields/card-field.tsx'
import { FindingList } from './finding-list.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { withOption, withOptionMoved, withoutOption } from './option-moves.ts'
import { fieldId } from './paths.ts'

export function OptionsPart({ editing }: { readonly editing: Editing }) {
  const words = text.value.author.card
  const { card } = editing
  const letters = lettersOf(card.options.length)
  return (
    <div class="author-fields">
      <div id={fieldId('options')} tabIndex={-1}>
        <FindingList id={`${fieldId('options')}-found`} findings={findingsAt(editing, 'options')} />
      </div>
      {letters.map((letter, at) => (
        <OptionForm key={letter} editing={editing} letter={letter} at={at} />
      ))}
      {letters.length < optionLimits.most && (
        <button type="button" class="button" onClick={() => editing.replace(withOption(card))}>
          {words.addOption}
        </button>
      )}
      <CardField field={orderedField} editing={editing} />
    </div>
  )
}

interface OptionProps {
  readonly editing: Editing
  readonly letter: OptionId
  readonly at: number
}

function OptionForm({ editing, letter, at }: OptionProps) {
  return (
    <section class="author-option note stack" aria-label={text.value.author.card.option(letter)}>
      <div class="row spread-out">
        <h3 class="row small-head">
          <OptionMark option={letter} size={32} /> {text.value.author.card.option(letter)}
        </h3>
        <OptionButtons editing={editing} letter={letter} at={at} />
      </div>
      {optionFields(at).map((field) => (
        <CardField key={field.path} field={field} editing={editing} />
      ))}
    </section>
  )
}

function OptionButtons({ editing, letter, at }: OptionProps) {
  const words = text.value.author.card
  const { card, replace } = editing
  const last = card.options.length - 1
  const move = (to: number) => {
    replace(withOptionMoved(card, at, to))
    announce(words.optionMoved(lettersOf(last + 1)[to] ?? ''))
  }
  const remove = () => {
    replace(withoutOption(card, at))
    announce(words.optionRemoved(letter))
  }
  const names = {
    up: words.moveOption(letter, true),
    down: words.moveOption(letter, false),
    remove: words.removeOption(letter),
  }
  return <MoveButtons {...{ at, last, names }} onMove={move} onRemove={last >= optionLimits.least ? remove : null} />
}
