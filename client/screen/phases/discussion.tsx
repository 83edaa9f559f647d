/** Discussion: arguments per option, nameless. */
import type { ArgumentFace } from '../../../shared/view.ts'
import { alike } from '../../alike.ts'
import { OptionMark } from '../../parts/option-mark.tsx'
import { type OptionFace, OptionLine } from '../../parts/spread-table.tsx'
import { WrittenList } from '../../parts/written-list.tsx'
import { text } from '../../text/text.ts'
import { counted } from '../counted.ts'
import type { SceneProps } from '../scene.ts'

export function DiscussionScene({ view }: SceneProps) {
  if (!view.card) return null
  return (
    <div class="screen-columns">
      <h2 class="screen-question" lang="nl">
        {view.card.question}
      </h2>
      {view.card.options.map((option) => (
        <Column
          key={option.id}
          option={option}
          found={view.arguments.filter((argument) => argument.option === option.id)}
        />
      ))}
      {view.written.length > 0 && (
        <section class="screen-column screen-all stack stack-s">
          <WrittenList written={counted(view.written)} />
        </section>
      )}
    </div>
  )
}

/** An option with its arguments. Each has the letter, since a long list goes on where the option is out of sight. */
function Column({ option, found }: { readonly option: OptionFace; readonly found: readonly ArgumentFace[] }) {
  const { screen } = text.value
  return (
    <section class="screen-column stack stack-s" aria-label={screen.argumentsFor(option.id)}>
      <h2 class="screen-option-head">
        <OptionLine option={option} />
      </h2>
      {found.length === 0 && <p class="screen-quiet">{screen.noArgument}</p>}
      <ul class="screen-arguments">
        {alike(found).map((argument) => (
          <li key={argument.id}>
            <OptionMark option={option.id} />
            <span lang="nl">{screen.times(argument.text, argument.times)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
