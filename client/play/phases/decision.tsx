/** The team settles its choice, with one pen; who sees it differently writes a sentence beside it. */

import { CardFace } from '../../parts/card-face.tsx'
import { ChoiceView } from '../choice-view.tsx'
import { MinorityForm } from '../minority-form.tsx'
import { PenForm } from '../pen-form.tsx'
import type { PhaseProps } from '../visit.ts'

export function Decision(props: PhaseProps) {
  const { view, own, team } = props
  return (
    <>
      {view.card && <CardFace card={view.card} folded />}
      {team && <ChoiceView team={team} options={view.card?.options ?? []} />}
      <PenForm {...props} />
      {own.takesPart && !own.hasPen && <MinorityForm {...props} />}
    </>
  )
}
