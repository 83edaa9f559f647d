/** A code of conduct as records, ready to be laid out on sheets. */
import type { Code, Rule } from '../code.ts'
import { yesNo } from './cell-words.ts'
import { type CodeKind, normWords } from './code-kinds.ts'
import type { Written } from './record-sheets.ts'
import type { Language } from './sheet.ts'

export function codeRecords(code: Code, language: Language): Record<CodeKind, Written[]> {
  const { id, organisation, title, titleNote, link, version, rules } = code
  const { year, read, checked, inForce, lapsed } = version
  return {
    code: [
      {
        ...{ id, organisation, title, titleNote, link, read, checked, inForce },
        version: version.id,
        year: year === null ? '' : String(year),
        lapsed: yesNo[lapsed ? 'yes' : 'no'][language],
      },
    ],
    rule: rules.map((rule) => ruleRecord(rule, language)),
  }
}

const ruleRecord = ({ norm, ...rest }: Rule, language: Language): Written => ({
  ...rest,
  norm: normWords[norm][language],
})
