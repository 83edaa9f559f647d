/** Somebody else saved the same code in the meantime: both texts, and which of them stays. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { CodeAnswer } from '../../../shared/exchange/code-wire.ts'
import { postStaff } from '../../account/staff.ts'
import { isRefused } from '../../api.ts'
import { text } from '../../text/text.ts'
import { ruleName, within } from '../naming.ts'
import { valueAt } from '../paths.ts'
import { codeFields, versionFields, versionNameField } from './code-fields.ts'
import type { CodeScript } from './code-script.ts'
import { type CodeText, textOfCode } from './code-text.ts'

/** What is there now; `code` is null when it was taken away. */
interface Theirs {
  readonly code: CodeText | null
  readonly at: number | null
}

export function ChangedCode({ script }: { readonly script: CodeScript }) {
  const words = text.value.codeForm
  const theirs = useSignal<Theirs | null>(null)
  useEffect(() => {
    const look = async () => {
      const answer = await postStaff<CodeAnswer>('/api/author/code', { id: script.text.peek().id })
      if (!isRefused(answer)) theirs.value = { code: textOfCode(answer.code), at: answer.at }
      else if (answer.refusal === 'noDraft') theirs.value = { code: null, at: null }
    }
    void look()
  }, [script])
  if (!theirs.value) return null
  const { code, at } = theirs.value
  const now = script.text.value
  const [mine, other] = [linesOf(now), code ? linesOf(code) : []]
  const isNewer = code !== null && at !== null && code.version.id !== now.version.id
  return (
    <section class="paper stack" aria-labelledby="code-changed">
      <h2 id="code-changed">{words.changed}</h2>
      <p>{isNewer ? words.newer(code.version.id) : words.changedHelp}</p>
      <div class="author-sides">
        <Side title={words.mine} lines={mine.filter((line) => !other.includes(line))} />
        <Side title={words.theirs} lines={other.filter((line) => !mine.includes(line))} />
      </div>
      <p class="row">
        {!isNewer && (
          <button type="button" class="button" onClick={() => script.goOver(at)}>
            {words.keepMine}
          </button>
        )}
        {code && (
          <button type="button" class="button" onClick={() => script.takeUp(code, at)}>
            {words.takeTheirs}
          </button>
        )}
      </p>
    </section>
  )
}

const Side = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <div class="note stack stack-s">
    <h3>{title}</h3>
    {lines.length === 0 && <p class="soft">{text.value.codeForm.noDifference}</p>}
    <ul>
      {lines.map((line) => (
        <li key={line} lang="nl" class="author-said">
          {line}
        </li>
      ))}
    </ul>
  </div>
)

/** A code as lines of text, one per field and one per rule, so that only what differs is shown. */
function linesOf(code: CodeText): string[] {
  const { fields, newRule } = text.value.codeForm
  const about = [...codeFields, versionNameField, ...versionFields].flatMap(({ path, name }) => {
    const value = valueAt(code, path)
    if (value === '' || value === null || value === false) return []
    return [value === true ? fields[name].label : within(fields[name].label, String(value))]
  })
  const rules = code.rules.map(({ key: _, locator, title, ...rule }, at) =>
    [ruleName(at + 1, locator, title, newRule), ...Object.values(rule).flat()]
      .filter((part) => part !== '')
      .join(' · '),
  )
  return [...about, ...rules]
}
