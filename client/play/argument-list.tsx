/** The team's arguments for one option, nameless; each can be supported with one tap. */
import type { ArgumentFace } from '../../shared/view.ts'
import { type OptionFace, OptionLine } from '../parts/spread-table.tsx'
import { text } from '../text/text.ts'
import type { PhaseProps } from './visit.ts'

interface ArgumentListProps extends PhaseProps {
  readonly option: OptionFace
  readonly found: readonly ArgumentFace[]
}

export function ArgumentList(props: ArgumentListProps) {
  const { option, found } = props
  const words = text.value.play.discussion
  return (
    <section class="arguments stack stack-s" aria-label={words.forOption(option.id)}>
      <h2 class="option-head">
        <OptionLine option={option} />
      </h2>
      {found.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <ul class="argument-cards stack stack-s">
          {found.map((argument) => (
            <ArgumentCard key={argument.id} {...props} argument={argument} />
          ))}
        </ul>
      )}
    </section>
  )
}

function ArgumentCard({ view, own, visit, argument }: ArgumentListProps & { readonly argument: ArgumentFace }) {
  const words = text.value.play.discussion
  const mine = own.wrote.includes(argument.id)
  const supported = own.supported.includes(argument.id)
  const support = () => {
    const { round } = view.progress
    void visit.ask({ type: 'supportArgument', round, argument: argument.id, support: !supported })
  }
  return (
    <li class="note stack stack-s">
      <p lang="nl">{argument.text}</p>
      <p class="row spread-out">
        {mine ? (
          <span class="own-mark">{words.yours}</span>
        ) : (
          <button type="button" class="button" aria-pressed={supported} onClick={support}>
            {words.support}
          </button>
        )}
        <span class="number soft">{words.supportedBy(argument.support)}</span>
      </p>
    </li>
  )
}
