/** The rules that a verdict rests on, in the words that a participant reads. */
import type { DraftVerdict } from '../../shared/draft-card.ts'
import { text } from '../text/text.ts'
import { type Editing, findingsAt } from './editing.ts'
import { GroupFrame } from './field-frame.tsx'

interface Props {
  readonly editing: Editing
  readonly path: string
  readonly verdict: DraftVerdict
  readonly code: string
}

export function CitationList({ editing, path, verdict, code }: Props) {
  const words = text.value.author.references
  const rules = editing.against.codes.get(code)?.rules ?? []
  const found = verdict.citations.map((id) => ({ id, rule: rules.find((rule) => rule.id === id) }))
  const remove = (id: string) =>
    editing.set(
      `${path}.citations`,
      verdict.citations.filter((one) => one !== id),
    )
  return (
    <GroupFrame path={`${path}.citations`} label={words.citations} findings={findingsAt(editing, `${path}.citations`)}>
      {found.length === 0 && <p class="soft">{words.noCitations}</p>}
      <ul class="author-citations">
        {found.map(({ id, rule }) => (
          <li key={id} class="author-citation">
            <div lang="nl">
              <p>
                <strong>{rule?.title ?? id}</strong> <span class="soft">{rule?.locator}</span>
              </p>
              {rule && <p class="soft">{rule.statement}</p>}
            </div>
            <button
              type="button"
              class="button"
              aria-label={words.removeCitation(rule?.title ?? id)}
              onClick={() => remove(id)}
            >
              {text.value.author.card.lessLine}
            </button>
          </li>
        ))}
      </ul>
    </GroupFrame>
  )
}
