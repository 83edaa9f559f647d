/** What a deck is about, and how it is meant to be played. */
import { deckMinutes } from '../../shared/deck-lint.ts'
import { formats, programmes } from '../../shared/format.ts'
import { text } from '../text/text.ts'
import type { DeckEditing } from './deck-form.tsx'
import { findingsAt } from './editing.ts'
import { FieldFrame } from './field-frame.tsx'
import { NumberInput } from './number-input.tsx'
import { Choice } from './rule-filter.tsx'
import { TextInput } from './text-input.tsx'

export function DeckAbout({ editing }: { readonly editing: DeckEditing }) {
  const words = text.value.author.deck
  const { deck, set } = editing
  return (
    <>
      <h2 class="visually-hidden">{words.about}</h2>
      <FieldFrame path="title" label={words.title} findings={findingsAt(editing, 'title')}>
        {(ids) => <TextInput {...ids} kind="line" value={deck.title} onChange={(next) => set('title', next)} />}
      </FieldFrame>
      <FieldFrame path="about" label={words.aboutLabel} help={words.aboutHelp} findings={findingsAt(editing, 'about')}>
        {(ids) => <TextInput {...ids} kind="text" value={deck.about} onChange={(next) => set('about', next)} />}
      </FieldFrame>
      <div class="author-filters">
        <Choice
          id="deck-programme"
          label={words.programme}
          value={deck.programme}
          onChange={(programme) => set('programme', programme)}
        >
          {programmes.map((programme) => [programme, text.value.words.programmes[programme]])}
        </Choice>
        <Choice id="deck-format" label={words.format} value={deck.format} onChange={(format) => set('format', format)}>
          {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => [
            format,
            text.value.words.formats[format],
          ])}
        </Choice>
      </div>
      <FieldFrame
        path="minutes"
        label={words.minutes}
        help={words.minutesHelp(minutesTogether(editing))}
        findings={findingsAt(editing, 'minutes')}
      >
        {(ids) => (
          <NumberInput {...ids} {...deckMinutes} value={deck.minutes} onChange={(next) => set('minutes', next)} />
        )}
      </FieldFrame>
    </>
  )
}

const minutesTogether = ({ deck, workshop }: DeckEditing): number =>
  deck.cards.reduce((sum, { id }) => sum + (workshop.everyCard.value.get(id)?.minutes ?? 0), 0)
