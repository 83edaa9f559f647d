/** The team settles its choice, with one pen; who sees it differently writes a sentence beside it. */
import { useVoice } from '../../announcer.tsx'
import { CardFace } from '../../parts/card-face.tsx'
import { text } from '../../text/text.ts'
import { ChoiceView } from '../choice-view.tsx'
import { Foot } from '../foot.tsx'
import { MinorityForm } from '../minority-form.tsx'
import { PenButton, PenForm, penSentence, usePen } from '../pen-form.tsx'
import type { PhaseProps } from '../visit.ts'

export function Decision(props: PhaseProps) {
  const { view, own, team } = props
  const pen = usePen(props)
  const options = view.card?.options ?? []
  const words = text.value.play.decision
  const sentence = own.takesPart ? penSentence(pen) : ''
  useVoice(sentence)
  return (
    <>
      {sentence && <p>{sentence}</p>}
      {pen === 'mine' && <PenForm {...props} />}
      {team && <ChoiceView team={team} options={options} />}
      {own.takesPart && pen !== 'mine' && <MinorityForm {...props} />}
      {view.card && <CardFace card={view.card} folded />}
      <Foot view={view} count={{ of: words.teamsOf, done: view.choices.length, all: view.teams.length }}>
        {own.takesPart && <PenButton {...props} pen={pen} />}
      </Foot>
    </>
  )
}
