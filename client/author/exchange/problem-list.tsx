/** Everything that is wrong with a file, place by place, and the same list to take along. */
import { inOrder, type Problem } from '../../../shared/exchange/problem.ts'
import { problemCsv } from '../../../shared/exchange/problem-csv.ts'
import { text } from '../../text/text.ts'
import { handOut } from './file-bytes.ts'

/** Most problems on the page; all of them are in the list to take along. */
const mostShown = 50

const sentenceOf = (one: Problem): string => text.value.exchange.problems[one.key](one)

export function ProblemList({ problems, title }: { readonly problems: readonly Problem[]; readonly title: string }) {
  const words = text.value.exchange
  const sorted = inOrder(problems)
  const more = sorted.length - mostShown
  return (
    <div class="note stack stack-s">
      <p>
        <strong>{title}</strong>
      </p>
      {sorted.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => download(sorted)}>
            {words.takeList}
          </button>
        </p>
      )}
      <ul class="author-problems">
        {sorted.slice(0, mostShown).map((one, at) => (
          <li key={`${at} ${one.key}`}>
            <strong>{words.place(one.place) || words.wholeFile}:</strong> {sentenceOf(one)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.more(more)}</p>}
    </div>
  )
}

function download(problems: readonly Problem[]): void {
  const { columns, listName } = text.value.exchange
  const csv = problemCsv(problems, { columns, sentence: sentenceOf })
  handOut(listName, new Blob([csv], { type: 'text/csv' }))
}
