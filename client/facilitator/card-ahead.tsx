/** The card as only the facilitator may read it before the reference phase: arguments for and against, and every code (M9). */
import type { PlayedCard } from '../../shared/citation.ts'
import { ReferencePanel } from '../parts/reference-panel.tsx'
import { OptionLine } from '../parts/spread-table.tsx'
import { language, text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { Folded } from './folded.tsx'

/** The card on the table with its references, once they have been fetched. */
const readingOf = ({ view, desk }: Pick<PanelProps, 'view' | 'desk'>): PlayedCard | undefined =>
  desk.reading.value?.cards.find((card) => card.id === view.card?.id)

/** The references of a card, that of the lens first. */
export const lensFirst = (card: PlayedCard, lens: string): PlayedCard['references'] =>
  [...card.references].sort((a, b) => Number(b.code === lens) - Number(a.code === lens))

/** Both, folded: they are for looking ahead. */
export function CardAhead(panel: PanelProps) {
  const words = text.value.console.panel
  const card = readingOf(panel)
  const { lens } = panel.view.about
  if (!card) return null
  return (
    <>
      <Folded title={words.options} note>
        <p class="soft">{words.onlyYou}</p>
        <ProsAndCons card={card} />
      </Folded>
      <Folded title={words.referenceAhead} note>
        <p class="soft">{words.onlyYou}</p>
        <ReferencePanel references={lensFirst(card, lens)} options={card.options} code={lens} />
      </Folded>
    </>
  )
}

export function ProsAndCons({ card }: { readonly card: PlayedCard }) {
  const words = text.value.console.panel
  return (
    <ul class="console-pros" lang="nl">
      {card.options.map((option) => (
        <li key={option.id} class="stack stack-s">
          <h3>
            <OptionLine option={option} />
          </h3>
          <p>
            <strong lang={language.value}>{words.pro}:</strong> {option.for}
          </p>
          <p>
            <strong lang={language.value}>{words.contra}:</strong> {option.against}
          </p>
        </li>
      ))}
    </ul>
  )
}
