/** At the closing: whom one can talk to, and what is kept. In the rail, always in sight, unless it is too long for that. */
import type { About } from '../../shared/view.ts'
import { wholeNumbers } from '../parts/whole-numbers.ts'
import { text } from '../text/text.ts'

/** Characters of contacts that the rail has room for. */
const mostInRail = 240

export const helpInRail = ({ help }: Pick<About, 'help'>): boolean => help.join('').length <= mostInRail

export function Help({ about }: { readonly about: About }) {
  const words = text.value.screen
  return (
    <section class="screen-help">
      <p>
        <strong>{words.help}</strong>
      </p>
      {about.help.map((line) => (
        <p key={line} lang="nl">
          {wholeNumbers(line)}
        </p>
      ))}
      <p>{about.rehearsal ? words.nothingKept : words.kept}</p>
    </section>
  )
}
