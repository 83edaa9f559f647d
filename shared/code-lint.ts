/** What can be said of a code of conduct while it is written in the form: what the import of a file finds, field by field, and what readers will be warned of. */
import type { Topic } from './code.ts'
import { codeOf } from './exchange/code-value.ts'
import { nothingKnown } from './exchange/known.ts'
import type { Problem, ProblemKey } from './exchange/problem.ts'
import { type Finding, type FindingKey, finding } from './finding.ts'

/** What a code is checked against: the topics, and the names that a new code or version cannot have. */
export interface CodeLintedAgainst {
  readonly topics: readonly Topic[]
  readonly codeNames: ReadonlySet<string>
  readonly versionNames: ReadonlySet<string>
}

/** As much of a code as these checks look at themselves. */
interface Written {
  readonly id: string
  readonly version: {
    readonly id?: string | undefined
    readonly checked?: string | undefined
    readonly lapsed: boolean
  }
}

/** Every finding about a code as it would be sent. No error here: the server takes it. */
export function lintCode(code: Written, against: CodeLintedAgainst): Finding[] {
  const { topics, codeNames, versionNames } = against
  const outcome = codeOf(code, (path) => ({ field: path.map(String).join('.') }), { ...nothingKnown, topics })
  const problems = 'problems' in outcome ? outcome.problems : outcome.warnings
  const { checked, lapsed, id: version = '' } = code.version
  return [
    ...problems.map(findingOf),
    ...(codeNames.has(code.id) ? [finding('codeNameTaken', 'id', {}, [code.id])] : []),
    ...(versionNames.has(version) ? [finding('versionTaken', 'version.id', {}, [version])] : []),
    ...(checked === undefined ? [finding('neverChecked', 'version.checked')] : []),
    ...(lapsed ? [finding('markedLapsed', 'version.lapsed')] : []),
  ]
}

const kinds: Partial<Record<ProblemKey, FindingKey>> = {
  missing: 'fieldEmpty',
  tooLong: 'textTooLong',
  notAnId: 'nameUnfit',
  idTwice: 'ruleTwice',
  numberTooSmall: 'yearOutside',
  numberTooBig: 'yearOutside',
  notWhole: 'yearOutside',
  notADate: 'dayUnfit',
  notALink: 'linkUnfit',
  tooFew: 'rulesMissing',
  tooMany: 'tooMany',
  brokenText: 'hiddenCharacters',
  topicUnknown: 'ruleTopicUnknown',
}

/** A problem without a kind of its own is told as well: nothing that keeps a code from being saved stays unsaid. */
const findingOf = ({ key, place, words, limit }: Problem): Finding =>
  finding(kinds[key] ?? 'fieldUnfit', place.field ?? '', limit === undefined ? {} : { limit }, words.slice(0, 1))
