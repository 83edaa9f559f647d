/** The argument of the other side that most people found strongest. */
import type { ArgumentFace } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { OptionMark } from './option-mark.tsx'

/** Nothing when too few picked one to show it. */
export function CounterNote({ counter }: { readonly counter: ArgumentFace | null }) {
  if (!counter) return null
  const facts = text.value.facts.counter
  return (
    <section class="note stack stack-s">
      <h2 class="small-head">{facts.title}</h2>
      <p class="option-line">
        <OptionMark option={counter.option} size={32} />
        <span lang="nl">{counter.text}</span>
      </p>
      <p class="soft">{facts.explain(counter.option)}</p>
    </section>
  )
}
