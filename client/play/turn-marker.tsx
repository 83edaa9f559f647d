/** Whose turn it is to talk; anyone in the team passes it on. */
import { useVoice } from '../announcer.tsx'
import { text } from '../text/text.ts'
import type { PhaseProps } from './visit.ts'

export function TurnMarker({ view, own, team, visit }: PhaseProps) {
  const words = text.value.play.discussion
  const speaker = team?.members.find(({ turn }) => turn)
  const other = speaker?.nickname ? words.turnOf(speaker.nickname) : words.turnOfSomeone
  const sentence = own.hasTurn ? words.yourTurn : speaker ? other : ''
  useVoice(sentence)
  if (sentence === '' || view.progress.paused) return null
  return (
    <div class="banner" data-kind={own.hasTurn ? 'turn' : 'plain'}>
      <p>{sentence}</p>
      <button
        type="button"
        class="button"
        onClick={() => void visit.ask({ type: 'passTurn', round: view.progress.round })}
      >
        {words.pass}
      </button>
    </div>
  )
}
