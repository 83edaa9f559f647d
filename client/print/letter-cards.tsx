/** Letters to vote with: everybody lays one on the table, face down. Their backs are all alike. */
import type { OptionId } from '../../shared/option.ts'
import { CardBack } from '../parts/card-back.tsx'
import { OptionMark } from '../parts/option-mark.tsx'
import { text } from '../text/text.ts'
import { Sheet } from './sheet.tsx'
import { letterGrid, lettersFor, onSheets } from './sheets.ts'

interface Props {
  readonly letters: readonly OptionId[]
  readonly people: number
}

export const LetterCards = ({ letters, people }: Props) => (
  <>
    {onSheets(lettersFor(letters, people), letterGrid).map((group, at) => (
      <div key={at} class="print-leaf">
        <Sheet grid={letterGrid} side="front" cards={group.map((letter) => <Letter key={letter} letter={letter} />)} />
        <Sheet grid={letterGrid} side="back" cards={group.map((letter) => <LetterBack key={letter} />)} />
      </div>
    ))}
  </>
)

const Letter = ({ letter }: { readonly letter: OptionId }) => (
  <div class="print-letter">
    <OptionMark option={letter} size={150} />
    <p>{text.value.print.letter(letter)}</p>
  </div>
)

const LetterBack = () => (
  <div class="print-letter print-letter-back">
    <CardBack />
  </div>
)
