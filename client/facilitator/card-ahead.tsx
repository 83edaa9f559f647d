/** The card as only the facilitator may read it before the reference phase: arguments for and against, and every code (M9). */
import { useSignal } from '@preact/signals'
import type { PlayedCard } from '../../shared/citation.ts'
import { ReferencePanel } from '../parts/reference-panel.tsx'
import { OptionLine } from '../parts/spread-table.tsx'
import { language, text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

/** The card on the table with its references, once they have been fetched. */
export const readingOf = ({ view, desk }: Pick<PanelProps, 'view' | 'desk'>): PlayedCard | undefined =>
  desk.reading.value?.cards.find((card) => card.id === view.card?.id)

/** Both, folded: they are for looking ahead. */
export function CardAhead(panel: PanelProps) {
  const words = text.value.console.panel
  const card = readingOf(panel)
  if (!card) return null
  return (
    <>
      <Folded title={words.options}>
        <ProsAndCons card={card} />
      </Folded>
      <Folded title={words.referenceAhead}>
        <ReferencePanel
          references={lensFirst(card, panel.view.about.lens)}
          options={card.options}
          code={panel.view.about.lens}
        />
      </Folded>
    </>
  )
}

const lensFirst = (card: PlayedCard, lens: string) =>
  [...card.references].sort((a, b) => Number(b.code === lens) - Number(a.code === lens))

/** Folded away; what is inside is made when it is first opened. */
function Folded({ title, children }: { readonly title: string; readonly children: preact.ComponentChildren }) {
  const opened = useSignal(false)
  return (
    <details
      class="details note"
      onToggle={() => {
        opened.value = true
      }}
    >
      <summary>{title}</summary>
      <p class="soft">{text.value.console.panel.onlyYou}</p>
      {opened.value && children}
    </details>
  )
}

function ProsAndCons({ card }: { readonly card: PlayedCard }) {
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
