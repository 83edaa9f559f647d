/** A dilemma as a card of paper: what happens on the front, what one can do on the back. The words are those of the screen. */
import type { PlayedCard } from '../../shared/citation.ts'
import { CardFace } from '../parts/card-face.tsx'
import { OptionLine } from '../parts/spread-table.tsx'
import { text } from '../text/text.ts'
import { FittedCard } from './fitted-card.tsx'
import type { Printed } from './printed.ts'
import { Sheet } from './sheet.tsx'
import { cardGrid, onSheets } from './sheets.ts'

/** All cards of a deck, each sheet followed by its other side. */
export const DilemmaCards = ({ printed }: { readonly printed: Printed }) => (
  <>
    {onSheets(printed.deck.cards, cardGrid).map((cards) => (
      <div key={cards[0]?.id} class="print-leaf">
        <Sheet
          grid={cardGrid}
          side="front"
          cards={cards.map((card) => <Front key={card.id} card={card} printed={printed} />)}
        />
        <Sheet
          grid={cardGrid}
          side="back"
          cards={cards.map((card) => <Back key={card.id} card={card} printed={printed} />)}
        />
      </div>
    ))}
  </>
)

interface SideProps {
  readonly card: PlayedCard
  readonly printed: Printed
}

const Front = ({ card, printed }: SideProps) => (
  <FittedCard class="print-card" onTooLong={() => printed.onTooLong(card.title)}>
    <CardFace card={faceOf(card)} />
    <CardFoot card={card} printed={printed} />
  </FittedCard>
)

const Back = ({ card, printed }: SideProps) => (
  <FittedCard class="print-card print-card-back" onTooLong={() => printed.onTooLong(card.title)}>
    <p class="print-question" lang="nl">
      {card.question}
    </p>
    <ul class="print-options" lang="nl">
      {card.options.map((option) => (
        <li key={option.id}>
          <OptionLine option={option} />
        </li>
      ))}
    </ul>
    <CardFoot card={card} printed={printed} />
  </FittedCard>
)

/** What everybody may read of a card before its first vote. */
const faceOf = ({ id, title, topics, role, situation, question, values, options }: PlayedCard) => ({
  ...{ id, title, topics, role, situation, question, values },
  options: options.map((option) => ({ id: option.id, text: option.text })),
  twist: null,
})

/** Which deck a card belongs to, when the cards of two lie on one table. */
const CardFoot = ({ card, printed: { deck, isDraft } }: SideProps) => (
  <p class="print-foot">
    <span lang="nl">{deck.title}</span>{' '}
    <span>
      {text.value.print.cardOf(deck.cards.indexOf(card) + 1, deck.cards.length)}
      {isDraft && `, ${text.value.print.draft}`}
    </span>
  </p>
)
