/** Which deck, which of its cards, and in which format. */
import { type Format, formats } from '../../shared/format.ts'
import type { DeckLabel } from '../../shared/wire.ts'
import { text } from '../text/text.ts'
import { deckChoice, type FieldsProps, withCard } from './new-session.ts'

export function DeckFields(fields: FieldsProps) {
  const words = text.value.console.form
  const { draft, start, change } = fields
  const deck = start.decks.find(({ id }) => id === draft.deck)
  return (
    <>
      <fieldset class="stack stack-s">
        <legend class="field-label">{words.deck}</legend>
        <div class="radio-cards console-decks console-halves">
          {start.decks.map((each) => (
            <label key={each.id} class="radio-card">
              <input type="radio" name="deck" checked={each === deck} onChange={() => change(deckChoice(each))} />
              <span>
                <strong lang="nl">{each.title}</strong> <span class="soft">{words.deckCards(each.cards.length)}</span>
                <span class="console-about" lang="nl">
                  {each.about}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {deck && <CardFields {...fields} deck={deck} />}
      <FormatField {...fields} />
    </>
  )
}

function CardFields({ draft, deck, change }: FieldsProps & { readonly deck: DeckLabel }) {
  const words = text.value.console.form
  return (
    <fieldset class="stack stack-s">
      <legend class="field-label">{words.cards}</legend>
      <p class="soft">{words.cardsHelp}</p>
      <p>
        {/* The new tab takes the key of this one along; what is filled in here stays. */}
        <a class="console-print" href={`/print.html#deck=${deck.id}`} target="_blank" rel="noopener opener">
          {words.printDeck}
        </a>
      </p>
      {deck.cards.map((card) => (
        <label key={card.id} class="checkbox console-card-choice">
          <input
            type="checkbox"
            checked={draft.cards.includes(card.id)}
            onChange={(event) => change(withCard(draft, deck, card.id, event.currentTarget.checked))}
          />
          <span>
            <strong lang="nl">{card.title}</strong> <span class="soft">{words.cardMinutes(card.minutes)}</span>
            <span class="console-about" lang="nl">
              {card.why}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function FormatField({ draft, change }: FieldsProps) {
  const words = text.value.console.form
  return (
    <fieldset class="stack stack-s">
      <legend class="field-label">{words.format}</legend>
      <div class="radio-cards console-halves">
        {(Object.keys(formats) as Format[]).map((format) => (
          <label key={format} class="radio-card">
            <input type="radio" name="format" checked={draft.format === format} onChange={() => change({ format })} />
            <span>
              <strong>{words.formats[format].name}</strong>
              <span class="console-about">{words.formats[format].about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
