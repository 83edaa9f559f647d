/** The talk in the team: whose turn it is, and the strongest argument per option. */
import { CardFace } from '../../parts/card-face.tsx'
import { text } from '../../text/text.ts'
import { ArgumentForm, argumentForm } from '../argument-form.tsx'
import { ArgumentList } from '../argument-list.tsx'
import { Foot } from '../foot.tsx'
import { TurnMarker } from '../turn-marker.tsx'
import type { PhaseProps } from '../visit.ts'

export function Discussion(props: PhaseProps) {
  const { view, own, team } = props
  const words = text.value.play.discussion
  const found = team?.arguments ?? view.arguments
  return (
    <>
      <TurnMarker {...props} />
      {view.card?.options.map((option) => (
        <ArgumentList
          key={option.id}
          {...props}
          option={option}
          found={found.filter((argument) => argument.option === option.id)}
        />
      ))}
      <ArgumentForm {...props} />
      <p class="soft">{words.screened}</p>
      <p class="soft">{view.about.keepArguments ? words.kept : words.notKept}</p>
      {view.card && <CardFace card={view.card} folded />}
      <Foot view={view}>{own.takesPart && <ToForm />}</Foot>
    </>
  )
}

/** Leads to the form, which stands under the arguments. */
function ToForm() {
  const go = () => {
    const form = document.getElementById(argumentForm)
    form?.scrollIntoView({ block: 'center' })
    form?.querySelector('input')?.focus({ preventScroll: true })
  }
  return (
    <button type="button" class="button to-form" data-kind="main" onClick={go}>
      {text.value.play.discussion.write}
    </button>
  )
}
