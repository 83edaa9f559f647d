/** The secret first vote; in a twist with the one thing that is different above it. */
import { CardFace } from '../../parts/card-face.tsx'
import { TwistNote } from '../../parts/twist-note.tsx'
import { BallotForm } from '../ballot-form.tsx'
import type { PhaseProps } from '../visit.ts'

export function Voting(props: PhaseProps) {
  const { card } = props.view
  return (
    <>
      {card && <TwistNote twist={card.twist} />}
      <BallotForm {...props} vote="first" />
      {card && <CardFace card={card} folded />}
    </>
  )
}
