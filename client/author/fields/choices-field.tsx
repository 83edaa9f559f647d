/** Some of a list, folded away behind what was chosen: topics, of which the first gives the card its sign, and contrasts. */
import { text } from '../../text/text.ts'
import type { CardField } from '../card-fields.ts'
import { type Editing, findingsAt } from '../editing.ts'
import { GroupFrame } from '../field-frame.tsx'
import { valueAt } from '../paths.ts'

interface Choice {
  readonly id: string
  readonly label: string
  readonly about: string
}

interface Props {
  readonly field: CardField
  readonly editing: Editing
}

export function TopicsField({ field, editing }: Props) {
  const { chooseTopics, isFirst, firstTopic } = text.value.author.card
  const choices = editing.against.topics.map(({ id, label, description }) => ({ id, label, about: description }))
  const chosen = chosenIn(editing, field.path)
  return (
    <ChoicesFrame field={field} editing={editing} choices={choices} open={chooseTopics}>
      <ul class="author-chosen">
        {chosen.map((id, at) => (
          <li key={id} class="author-chip" lang="nl">
            {labelIn(choices, id)}
            {at === 0 ? (
              chosen.length > 1 && <span class="soft">({isFirst})</span>
            ) : (
              <button
                type="button"
                class="button"
                data-kind="quiet"
                aria-label={firstTopic(labelIn(choices, id))}
                onClick={() => editing.set(field.path, [id, ...chosen.filter((one) => one !== id)])}
              >
                {isFirst}
              </button>
            )}
          </li>
        ))}
      </ul>
    </ChoicesFrame>
  )
}

/** Contrasts on the topics of the card come first: those are the ones that may fit. */
export function ContrastsField({ field, editing }: Props) {
  const { topics } = editing.card
  const fits = (one: { readonly topics: readonly string[] }) => one.topics.some((id) => topics.includes(id))
  const choices = [...editing.against.contrasts]
    .sort((a, b) => Number(fits(b)) - Number(fits(a)))
    .map(({ id, question }) => ({ id, label: id, about: question }))
  return (
    <ChoicesFrame field={field} editing={editing} choices={choices} open={text.value.author.card.chooseContrasts}>
      <ul class="author-chosen">
        {chosenIn(editing, field.path).map((id) => (
          <li key={id} class="author-chip" lang="nl">
            <strong>{id}</strong> {choices.find((one) => one.id === id)?.about}
          </li>
        ))}
      </ul>
    </ChoicesFrame>
  )
}

interface ChoicesFrameProps extends Props {
  readonly choices: readonly Choice[]
  readonly open: string
  readonly children: preact.ComponentChildren
}

const ChoicesFrame = ({ field: { path, name }, editing, ...rest }: ChoicesFrameProps) => (
  <Choices
    path={path}
    words={text.value.author.fields[name]}
    chosen={chosenIn(editing, path)}
    editing={editing}
    {...rest}
  />
)

interface ChoicesProps extends Pick<ChoicesFrameProps, 'choices' | 'open' | 'children'> {
  readonly path: string
  readonly words: { readonly label: string; readonly help: string }
  readonly chosen: readonly string[]
  readonly editing: Pick<Editing, 'findings' | 'set'>
}

/** The same of anything that is edited by path; what it holds is shown where something was chosen. */
export function Choices({ path, words: { label, help }, chosen, editing, choices, open, children }: ChoicesProps) {
  const toggle = (id: string, on: boolean) =>
    editing.set(path, on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <GroupFrame path={path} label={label} help={help} findings={findingsAt(editing, path)}>
      {chosen.length > 0 ? children : <p class="soft">{text.value.author.card.emptyChoice}</p>}
      <details class="details">
        <summary>{open}</summary>
        <div class="author-choices">
          {[...choices, ...strangers(chosen, choices)].map((choice) => (
            <label key={choice.id} class="checkbox">
              <input
                type="checkbox"
                checked={chosen.includes(choice.id)}
                onChange={(event) => toggle(choice.id, event.currentTarget.checked)}
              />
              <span lang="nl">
                <strong>{choice.label}</strong> <span class="soft">{choice.about}</span>
              </span>
            </label>
          ))}
        </div>
      </details>
    </GroupFrame>
  )
}

const chosenIn = (editing: Editing, path: string): string[] =>
  (valueAt(editing.card, path) as string[] | undefined) ?? []

/** What was chosen and is not there any more can still be taken away. */
const strangers = (chosen: readonly string[], choices: readonly Choice[]): Choice[] =>
  chosen.filter((id) => !choices.some((one) => one.id === id)).map((id) => ({ id, label: id, about: '' }))

const labelIn = (choices: readonly Choice[], id: string): string => choices.find((one) => one.id === id)?.label ?? id
