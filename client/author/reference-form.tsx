/** One code of conduct on a card: a verdict per option, what it leaves open, whom it names. */
import { mustWarn } from '../../shared/code-warning.ts'
import type { DraftReference } from '../../shared/draft-card.ts'
import { lettersOf } from '../../shared/draft-forms.ts'
import type { OptionId } from '../../shared/option.ts'
import { announce } from '../announcer.tsx'
import { CodeLabel } from '../parts/code-label.tsx'
import { text } from '../text/text.ts'
import { AskedButton } from './asked-button.tsx'
import { type Editing, findingsAt } from './editing.ts'
import { FieldFrame } from './field-frame.tsx'
import { FindingList } from './finding-list.tsx'
import { TextInput } from './text-input.tsx'
import { VerdictForm } from './verdict-form.tsx'

interface Props {
  readonly editing: Editing
  readonly at: number
  readonly reference: DraftReference
  /** Told which option is being worked on. */
  readonly onOption: (letter: OptionId) => void
}

export function ReferenceForm({ editing, at, reference, onOption }: Props) {
  const path = `references.${at}`
  const code = editing.against.codes.get(reference.code)
  return (
    <div class="author-fields">
      {code ? (
        <CodeLabel
          organisation={code.organisation}
          title={code.title}
          year={code.version.year}
          read={code.version.read}
          warn={mustWarn(code.version)}
        />
      ) : (
        <p>{text.value.author.references.gone(reference.code)}</p>
      )}
      <Version {...{ editing, at, reference }} />
      <FindingList
        id={`${path}-found`}
        findings={[...findingsAt(editing, path), ...findingsAt(editing, `${path}.code`)]}
      />
      {lettersOf(editing.card.options.length).map((letter) => (
        <VerdictForm key={letter} {...{ editing, at, reference, letter }} onOption={() => onOption(letter)} />
      ))}
      {(['leavesOpen', 'talkTo'] as const).map((name) => (
        <FieldFrame
          key={name}
          path={`${path}.${name}`}
          {...text.value.author.fields[name]}
          findings={findingsAt(editing, `${path}.${name}`)}
        >
          {(ids) => (
            <TextInput
              {...ids}
              kind="text"
              value={reference[name]}
              onChange={(next) => editing.set(`${path}.${name}`, next)}
            />
          )}
        </FieldFrame>
      ))}
      <RemoveReference {...{ editing, reference }} name={code?.organisation ?? reference.code} />
    </div>
  )
}

/** A card that was compared with an older version of the code is moved to the one that is there. */
function Version({ editing, at, reference }: Omit<Props, 'onOption'>) {
  const words = text.value.author.references
  const code = editing.against.codes.get(reference.code)
  const path = `references.${at}.version`
  if (!code || code.version.id === reference.version)
    return <FindingList id={`${path}-found`} findings={findingsAt(editing, path)} />
  const renew = () => {
    editing.set(path, code.version.id)
    announce(words.renewed)
  }
  return (
    <div class="banner" data-kind="plain">
      <p>{words.oldVersion(code.organisation, reference.version, code.version.id)}</p>
      <button type="button" class="button" onClick={renew}>
        {words.renew}
      </button>
    </div>
  )
}

function RemoveReference({
  editing,
  reference,
  name,
}: Pick<Props, 'editing' | 'reference'> & { readonly name: string }) {
  const words = text.value.author.references
  const { card, replace } = editing
  const remove = () => replace({ ...card, references: card.references.filter(({ code }) => code !== reference.code) })
  return (
    <AskedButton
      label={words.remove(name)}
      title={words.removeAsk(name)}
      lines={words.removeLines}
      yes={words.removeYes}
      no={words.removeNo}
      onYes={remove}
    />
  )
}
