/** What was found in one field, beside it: what, and why it matters. A field that is only empty says so in its label. */
import { type Finding, isError } from '../../shared/finding.ts'
import { text } from '../text/text.ts'

export const isEmptiness = ({ key }: Finding): boolean => key === 'fieldEmpty' || key === 'verdictMissing'

export function FindingList({ id, findings }: { readonly id: string; readonly findings: readonly Finding[] }) {
  const shown = findings.filter((finding) => !isEmptiness(finding))
  if (shown.length === 0) return null
  return (
    <ul id={id} class="findings">
      {shown.map((finding) => (
        <li key={`${finding.key} ${finding.words}`} class="finding" data-severity={finding.severity}>
          <FindingWords finding={finding} />
        </li>
      ))}
    </ul>
  )
}

export function FindingWords({ finding }: { readonly finding: Finding }) {
  const { lint } = text.value.author
  return (
    <>
      <strong>{isError(finding) ? lint.error : lint.warning}:</strong> {saidOf(finding)}{' '}
      <span class="finding-why">{text.value.findings.why[finding.key]}</span>
    </>
  )
}

/** The sentence of a finding in the language of the page. */
export const saidOf = ({ key, numbers, words }: Finding): string =>
  text.value.findings.said[key]({ ...numbers }, words.join(', '))
