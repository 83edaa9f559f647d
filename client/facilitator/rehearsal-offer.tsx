/** One big obvious way to try a whole session alone, with simulated participants. */
import type { ConsoleAnswer } from '../../shared/wire.ts'
import { text } from '../text/text.ts'
import { MakeButton } from './make-button.tsx'
import { bodyOf, rehearsalDraft } from './new-session.ts'

interface Props {
  readonly start: ConsoleAnswer
  readonly onOpen: (session: string) => void
}

export function RehearsalOffer({ start, onOpen }: Props) {
  const words = text.value.console.start
  const draft = rehearsalDraft(start, words.rehearsalMark)
  const deck = start.decks.find(({ id }) => id === draft?.deck)
  if (!draft || !deck) return null
  return (
    <section class="paper stack console-rehearsal">
      <h2>{words.rehearsal}</h2>
      <p>
        {words.rehearsalAbout} {words.rehearsalDeck(draft.cards.length, deck.title)}
      </p>
      <MakeButton label={words.startRehearsal} body={() => bodyOf(draft)} onMade={onOpen} />
    </section>
  )
}
