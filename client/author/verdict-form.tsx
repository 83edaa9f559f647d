/** What one code says of one option: standing, why, and the rules it rests on. */
import type { DraftReference, DraftVerdict } from '../../shared/draft-card.ts'
import { emptyVerdict } from '../../shared/draft-forms.ts'
import { type OptionId, type Shade, shades, standings } from '../../shared/option.ts'
import { OptionMark } from '../parts/option-mark.tsx'
import { StandingLabel } from '../parts/standing-label.tsx'
import { text } from '../text/text.ts'
import { CitationList } from './citation-list.tsx'
import { type Editing, findingsAt } from './editing.ts'
import { FieldFrame, GroupFrame } from './field-frame.tsx'
import { OtherVerdicts } from './other-verdicts.tsx'
import { fieldId } from './paths.ts'
import { TextInput } from './text-input.tsx'

export interface VerdictProps {
  readonly editing: Editing
  readonly at: number
  readonly reference: DraftReference
  readonly letter: OptionId
}

export function VerdictForm({ onOption, ...props }: VerdictProps & { readonly onOption: () => void }) {
  const { editing, at, reference, letter } = props
  const verdict = reference.options[letter] ?? emptyVerdict
  const path = `references.${at}.options.${letter}`
  const said = editing.card.options[letter.charCodeAt(0) - 65]?.text ?? ''
  return (
    <section
      class="author-option note stack"
      aria-label={text.value.author.card.option(letter)}
      onFocusCapture={onOption}
    >
      <h3 class="row small-head" id={fieldId(path)} tabIndex={-1}>
        <OptionMark option={letter} size={32} />
        <span lang="nl">{said || text.value.author.card.option(letter)}</span>
      </h3>
      <StandingField {...{ editing, path, verdict }} />
      {(['reason', ...(verdict.standing === 'silent' ? (['searched'] as const) : [])] as const).map((name) => (
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
              value={verdict[name]}
              onChange={(next) => editing.set(`${path}.${name}`, next)}
            />
          )}
        </FieldFrame>
      ))}
      <CitationList {...{ editing, path, verdict }} code={reference.code} />
      <OtherVerdicts card={editing.card} codes={editing.against.codes} code={reference.code} letter={letter} />
    </section>
  )
}

interface StandingProps {
  readonly editing: Editing
  readonly path: string
  readonly verdict: DraftVerdict
}

function StandingField({ editing, path, verdict }: StandingProps) {
  const words = text.value.author.references
  const put = (change: Partial<DraftVerdict>) => editing.set(path, { ...verdict, ...change }, `${path}.standing`)
  return (
    <>
      <GroupFrame path={`${path}.standing`} label={words.standing} findings={findingsAt(editing, `${path}.standing`)}>
        <div class="author-standings">
          {standings.map((standing) => (
            <label key={standing} class="radio-card">
              <input
                type="radio"
                name={fieldId(`${path}.standing`)}
                checked={verdict.standing === standing}
                onChange={() => put({ standing, shade: standing === 'grey' ? verdict.shade : null })}
              />
              <StandingLabel standing={standing} />
            </label>
          ))}
        </div>
      </GroupFrame>
      {verdict.standing === 'grey' && <ShadeField {...{ editing, path, verdict }} put={(shade) => put({ shade })} />}
    </>
  )
}

function ShadeField({ editing, path, verdict, put }: StandingProps & { readonly put: (shade: Shade | null) => void }) {
  const names = text.value.words.shades
  return (
    <FieldFrame
      path={`${path}.shade`}
      label={text.value.author.references.shade}
      findings={findingsAt(editing, `${path}.shade`)}
    >
      {(ids) => (
        <select
          {...ids}
          class="input"
          value={verdict.shade ?? ''}
          onChange={(event) => put(shades.find((shade) => shade === event.currentTarget.value) ?? null)}
        >
          <option value="">{text.value.author.card.emptyChoice}</option>
          {shades.map((shade) => (
            <option key={shade} value={shade}>
              {names[shade]}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
