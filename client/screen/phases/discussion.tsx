/** Discussion: arguments per option, nameless. */
import type { ArgumentFace } from '../../../shared/view.ts'
import { OptionMark } from '../../parts/option-mark.tsx'
import { type OptionFace, OptionLine } from '../../parts/spread-table.tsx'
import { WrittenList } from '../../parts/written-list.tsx'
import { text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'

export function DiscussionScene({ view }: SceneProps) {
  if (!view.card) return null
  return (
    <div class="screen-columns">
      {view.card.options.map((option) => (
        <Column
          key={option.id}
          option={option}
          found={view.arguments.filter((argument) => argument.option === option.id)}
        />
      ))}
      {view.written.length > 0 && (
        <section class="screen-column screen-all stack stack-s">
          <WrittenList written={view.written} />
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
        {found.map((argument) => (
          <li key={argument.id}>
            <OptionMark option={option.id} />
            <span lang="nl">{argument.text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
