/** What stands around every field: its label, a word of help, what was counted, and what was found. */
import type { ComponentChildren } from 'preact'
import type { Finding } from '../../shared/finding.ts'
import { text } from '../text/text.ts'
import { FindingList, isEmptiness } from './finding-list.tsx'
import { fieldId } from './paths.ts'

interface FrameProps {
  readonly path: string
  readonly label: string
  readonly help?: string
  readonly findings: readonly Finding[]
  /** What was counted, such as words. */
  readonly count?: string
  /** The field itself; it gets the ids of what describes it. */
  readonly children: (ids: FieldIds) => ComponentChildren
}

export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

/** A field with one control. */
export function FieldFrame({ path, label, help, findings, count, children }: FrameProps) {
  const id = fieldId(path)
  return (
    <div class="field author-field" data-marked={findings.some((one) => !isEmptiness(one))}>
      <p class="author-label">
        <label for={id}>{label}</label>
        {findings.some(isEmptiness) && <span class="author-empty">{text.value.author.lint.empty}</span>}
        {count && <span class="soft number">{count}</span>}
      </p>
      {help && (
        <p class="soft" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children(idsFor(id, help !== undefined, findings))}
      <FindingList id={`${id}-found`} findings={findings} />
    </div>
  )
}

/** A field of several controls: a fieldset that itself can be gone to. */
export function GroupFrame({
  path,
  label,
  help,
  findings,
  children,
}: Omit<FrameProps, 'children' | 'count'> & { readonly children: ComponentChildren }) {
  const id = fieldId(path)
  return (
    <fieldset id={id} class="author-field stack stack-s" data-marked={findings.some((one) => !isEmptiness(one))}>
      <legend class="author-label field-label">
        {label}
        {findings.some(isEmptiness) && <span class="author-empty">{text.value.author.lint.empty}</span>}
      </legend>
      {help && <p class="soft">{help}</p>}
      {children}
      <FindingList id={`${id}-found`} findings={findings} />
    </fieldset>
  )
}

const idsFor = (id: string, helped: boolean, findings: readonly Finding[]): FieldIds => {
  const found = findings.filter((one) => !isEmptiness(one))
  const describing = [...(helped ? [`${id}-help`] : []), ...(found.length > 0 ? [`${id}-found`] : [])]
  return {
    id,
    'aria-describedby': describing.length > 0 ? describing.join(' ') : undefined,
    'aria-invalid': found.some(({ severity }) => severity === 'error'),
  }
}
