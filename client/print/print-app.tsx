/** The page that puts a deck on paper: what to print, how to print it, and how it will look. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { lettersOf } from '../../shared/draft-forms.ts'
import type { PrintAnswer } from '../../shared/print-wire.ts'
import type { Role } from '../../shared/role.ts'
import { postStaff } from '../account/staff.ts'
import { StaffPage } from '../account/staff-page.tsx'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { askedDeck } from './asked.ts'
import { DilemmaCards } from './dilemma-cards.tsx'
import { FacilitatorSheet } from './facilitator-sheet.tsx'
import { LetterCards } from './letter-cards.tsx'
import { Preview } from './preview.tsx'
import { PrintChoices } from './print-choices.tsx'
import { type Printed, type PrintPart, peopleLimits } from './printed.ts'

/** Every facilitator is an author too. */
const whose: Role = 'author'

export function PrintApp() {
  const deck = useMemo(askedDeck, [])
  return (
    <StaffPage place="decks" role={whose} title={text.value.print.title} wide>
      {deck ? <PrintDeck id={deck} /> : <p class="paper">{text.value.print.noDeck}</p>}
    </StaffPage>
  )
}

function PrintDeck({ id }: { readonly id: string }) {
  const found = useSignal<PrintAnswer | Refused | null>(null)
  const parts = useSignal<readonly PrintPart[]>(['cards', 'letters', 'sheets'])
  const people = useSignal<number>(peopleLimits.usual)
  const tooLong = useSignal<readonly string[]>([])
  useEffect(() => void fetchDeck(id, found), [id])
  const now = found.value
  if (now === null) return <p class="paper">{text.value.print.loading}</p>
  if (isRefused(now)) return <Refusal id={id} refused={now} found={found} />
  const printed: Printed = {
    ...now,
    onTooLong: (title) => {
      if (!tooLong.value.includes(title)) tooLong.value = [...tooLong.value, title]
    },
  }
  return (
    <>
      <PrintChoices deck={now.deck} parts={parts} people={people} tooLong={tooLong.value} />
      <Preview>
        <Pages printed={printed} parts={parts.value} people={people.value} />
      </Preview>
    </>
  )
}

async function fetchDeck(deck: string, found: Signal<PrintAnswer | Refused | null>): Promise<void> {
  found.value = await postStaff<PrintAnswer>('/api/print', { deck })
}

interface RefusalProps {
  readonly id: string
  readonly refused: Refused
  readonly found: Signal<PrintAnswer | Refused | null>
}

const Refusal = ({ id, refused: { refusal }, found }: RefusalProps) => (
  <section class="paper stack" aria-live="polite">
    <p>{refusal === 'noDraft' ? text.value.print.gone : text.value.refusals[refusal]}</p>
    <p>
      <button type="button" class="button" onClick={() => void fetchDeck(id, found)}>
        {text.value.staff.again}
      </button>
    </p>
  </section>
)

interface PagesProps {
  readonly printed: Printed
  readonly parts: readonly PrintPart[]
  readonly people: number
}

function Pages({ printed, parts, people }: PagesProps) {
  const letters = lettersOf(Math.max(2, ...printed.deck.cards.map(({ options }) => options.length)))
  return (
    <>
      {parts.includes('cards') && <DilemmaCards printed={printed} />}
      {parts.includes('letters') && <LetterCards letters={letters} people={people} />}
      {parts.includes('sheets') &&
        printed.deck.cards.map((card) => <FacilitatorSheet key={card.id} card={card} printed={printed} />)}
    </>
  )
}
