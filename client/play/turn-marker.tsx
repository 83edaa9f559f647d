/** Whose turn it is to talk; anyone in the team passes it on. */
import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { text } from '../text/text.ts'
import type { PhaseProps } from './visit.ts'

export function TurnMarker({ view, own, team, visit }: PhaseProps) {
  const words = text.value.play.discussion
  const speaker = team?.members.find(({ turn }) => turn)
  const other = speaker?.nickname ? words.turnOf(speaker.nickname) : words.turnOfSomeone
  const sentence = own.hasTurn ? words.yourTurn : speaker ? other : ''
  useTurnVoice(sentence)
  if (sentence === '') return null
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

/** Says that the turn went on; the first turn comes with the phase, which has its own announcement. */
function useTurnVoice(sentence: string): void {
  const before = useRef(sentence)
  useEffect(() => {
    if (before.current !== '' && sentence !== '' && sentence !== before.current) announce(sentence)
    before.current = sentence
  }, [sentence])
}
