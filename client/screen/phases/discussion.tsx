/** Discussion: arguments per option, nameless. */
import { OptionLine } from '../../parts/spread-table.tsx'
import { WrittenList } from '../../parts/written-list.tsx'
import { text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'

export function DiscussionScene({ view }: SceneProps) {
  const { screen } = text.value
  if (!view.card) return null
  return (
    <div class="screen-columns">
      {view.card.options.map((option) => {
        const found = view.arguments.filter((argument) => argument.option === option.id)
        return (
          <section key={option.id} class="paper stack stack-s" aria-label={screen.argumentsFor(option.id)}>
            <h2 class="screen-option-head">
              <OptionLine option={option} />
            </h2>
            {found.length === 0 && <p class="soft">{screen.noArgument}</p>}
            <ul class="screen-arguments">
              {found.map((argument) => (
                <li key={argument.id} lang="nl">
                  {argument.text}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {view.written.length > 0 && (
        <section class="paper stack stack-s">
          <WrittenList written={view.written} />
        </section>
      )}
    </div>
  )
}
