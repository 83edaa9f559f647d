/** What people wrote instead of choosing an option, per vote, without names. */
import type { WrittenFace } from '../../shared/view.ts'
import { text } from '../text/text.ts'

/** Nothing when nothing may be shown. */
export function WrittenList({ written }: { readonly written: readonly WrittenFace[] }) {
  const facts = text.value.facts.written
  return (['first', 'second'] as const).map((vote) => {
    const found = written.filter((one) => one.vote === vote)
    if (found.length === 0) return null
    return (
      <section key={vote} class="written stack stack-s">
        <h2 class="small-head">{facts[vote]}</h2>
        <ul class="written-texts stack stack-s">
          {found.map((one) => (
            <li key={one.id} class="note" lang="nl">
              {one.text}
            </li>
          ))}
        </ul>
        <p class="soft">{facts.explain}</p>
      </section>
    )
  })
}
