/** All arguments, to pick the strongest one of the other side; the device knows which side is one's own. */
import type { ArgumentFace } from '../../../shared/view.ts'
import { CardFace } from '../../parts/card-face.tsx'
import { OptionMark } from '../../parts/option-mark.tsx'
import { text } from '../../text/text.ts'
import { Foot } from '../foot.tsx'
import { sidesOf } from '../sides.ts'
import type { PhaseProps } from '../visit.ts'

export function Counter(props: PhaseProps) {
  const { view, own, memory } = props
  const words = text.value.play.counter
  const choice = memory.vote(view.progress.round, 'first')?.choice ?? null
  const { others, mine, option } = sidesOf(view.arguments, choice)
  return (
    <>
      <section class="stack stack-s" aria-label={words.list}>
        {others.length === 0 && <p class="lead">{words.none}</p>}
        <ul class="argument-cards stack stack-s">
          {others.map((argument) => (
            <PickCard key={argument.id} {...props} argument={argument} />
          ))}
        </ul>
      </section>
      <p class="soft">{words.secret}</p>
      {option === null && own.takesPart && <p class="soft">{words.unknown}</p>}
      {option && mine.length > 0 && <OwnSide option={option} mine={mine} />}
      {view.card && <CardFace card={view.card} folded />}
      <Foot view={view}>{own.picked && <p class="vote-status">{words.pickedNow}</p>}</Foot>
    </>
  )
}

/** One argument of the other side; a newer pick takes the place of the older. */
function PickCard({ view, own, visit, argument }: PhaseProps & { readonly argument: ArgumentFace }) {
  const words = text.value.play.counter
  const picked = own.picked === argument.id
  const pick = () => {
    const { round } = view.progress
    if (!picked) void visit.ask({ type: 'pickCounter', round, argument: argument.id })
  }
  return (
    <li class="note stack stack-s" data-picked={picked}>
      <p class="option-line">
        <OptionMark option={argument.option} size={32} />
        <span>
          <span class="visually-hidden">{argument.option}: </span>
          <span lang="nl">{argument.text}</span>
        </span>
      </p>
      {own.takesPart && (
        <p class="row spread-out">
          <button type="button" class="button" aria-pressed={picked} onClick={pick}>
            {words.pick}
          </button>
          {picked && <span class="own-mark">{words.picked}</span>}
        </p>
      )}
    </li>
  )
}

function OwnSide({ option, mine }: { readonly option: string; readonly mine: readonly ArgumentFace[] }) {
  const words = text.value.play.counter
  return (
    <details class="details">
      <summary>{words.own(option)}</summary>
      <div class="stack stack-s">
        <p class="soft">{words.ownExplain}</p>
        <ul class="stack stack-s">
          {mine.map((argument) => (
            <li key={argument.id} class="note" lang="nl">
              {argument.text}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
