/** A code of conduct that is being edited, as every field of the form gets it. */
import type { Topic } from '../../../shared/code.ts'
import { lintCode } from '../../../shared/code-lint.ts'
import type { Finding } from '../../../shared/finding.ts'
import { withValue } from '../paths.ts'
import type { Workshop } from '../workshop.ts'
import type { CodeScript, CodeTask } from './code-script.ts'
import { type CodeText, type SentCode, sentCode } from './code-text.ts'

export interface CodeEditing {
  readonly text: CodeText
  readonly task: CodeTask
  /** The same as the server would get it, with the names that were left open. */
  readonly sent: SentCode
  readonly findings: readonly Finding[]
  readonly topics: readonly Topic[]
  set(path: string, value: unknown, about?: string): void
  replace(text: CodeText, about: string): void
}

export function codeEditingOf(script: CodeScript, { against, library }: Workshop): CodeEditing {
  const [text, task] = [script.text.value, script.task.value]
  const { codes } = against.value
  const codeNames = new Set(task === 'new' ? codes.keys() : [])
  const held = codes.get(text.id)?.version.id
  const versionNames = new Set(task === 'version' && held ? [held] : [])
  const sent = sentCode(text, codeNames)
  const topics = library.value?.topics ?? []
  return {
    ...{ text, task, sent, topics },
    findings: lintCode(sent, { topics, codeNames, versionNames }),
    set: (path, value, about = path) => script.change(withValue(text, path, value), about),
    replace: (next, about) => script.change(next, about),
  }
}
