/** What is left to do before a text can go out, and what could be better: each a way to its field. */
import { type Finding, isError } from '../../shared/finding.ts'
import { text } from '../text/text.ts'
import { FindingWords, isEmptiness } from './finding-list.tsx'

interface Props {
  readonly findings: readonly Finding[]
  /** What the field of a finding is called. */
  readonly nameOf: (field: string) => string
  readonly go: (field: string) => void
}

export function TodoList({ findings, nameOf, go }: Props) {
  const words = text.value.author.lint
  const errors = findings.filter(isError)
  const empty = errors.filter(isEmptiness)
  const shown = [...errors.filter((one) => !isEmptiness(one)), ...findings.filter((one) => !isError(one))]
  return (
    <section class="paper stack stack-s author-todo" aria-labelledby="todo-title">
      <h2 id="todo-title" class="small-head">
        {words.title}
      </h2>
      <p>{summaryOf(errors.length, findings.length - errors.length)}</p>
      {empty.length > 0 && <EmptyFields empty={empty} nameOf={nameOf} go={go} />}
      <ul class="findings">
        {shown.map((finding) => (
          <li key={`${finding.field} ${finding.key} ${finding.words}`} class="finding" data-severity={finding.severity}>
            <button type="button" class="author-go" onClick={() => go(finding.field)}>
              {nameOf(finding.field)}
            </button>
            <p>
              <FindingWords finding={finding} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function summaryOf(errors: number, warnings: number): string {
  const words = text.value.author.lint
  if (errors > 0) return [words.errors(errors), ...(warnings > 0 ? [words.warnings(warnings)] : [])].join(', ')
  return warnings > 0 ? words.onlyWarnings : words.allWell
}

/** Many fields of a new card are empty: they are named, and not explained one by one. */
function EmptyFields({ empty, nameOf, go }: { readonly empty: readonly Finding[] } & Pick<Props, 'nameOf' | 'go'>) {
  const words = text.value.author.lint
  return (
    <details class="details" open={empty.length <= 6}>
      <summary>{words.emptyFields(empty.length)}</summary>
      <ul class="author-empties">
        {empty.map(({ field }) => (
          <li key={field}>
            <button type="button" class="author-go" onClick={() => go(field)}>
              {nameOf(field)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
