/** Whether a card's references are whole: every option a standing, every standing a rule, every code still in force (M8). */
import type { Code, CodeVersion } from './code.ts'
import type { Card, Reference, Verdict } from './deck.ts'
import { type Finding, finding } from './finding.ts'

/** Everything found in the references of a card. `codes` are all codes of conduct, by id. */
export function checkReferences(card: Card, codes: ReadonlyMap<string, Code>): Finding[] {
  const compared = card.references.map(({ code }) => code)
  const missing = [...codes.values()].filter(({ id }) => !compared.includes(id)).map(({ organisation }) => organisation)
  return [
    ...card.references.flatMap((reference, at) => checkReference(card, reference, `references.${at}`, codes)),
    ...(missing.length > 0 ? [finding('codeNotCompared', 'references', {}, missing)] : []),
    ...checkTension(card),
  ]
}

function checkReference(card: Card, reference: Reference, field: string, codes: ReadonlyMap<string, Code>): Finding[] {
  const code = codes.get(reference.code)
  const verdicts = Object.entries(reference.options)
  return [
    ...(code ? checkVersion(reference, code.version, field) : [finding('codeUnknown', field, {}, [reference.code])]),
    ...checkComplete(card, Object.keys(reference.options), `${field}.options`),
    ...verdicts.flatMap(([id, verdict]) => checkVerdict(verdict, `${field}.options.${id}`, code)),
  ]
}

function checkVersion({ version }: Reference, found: CodeVersion, field: string): Finding[] {
  if (found.id !== version) return [finding('versionUnknown', `${field}.version`, {}, [version])]
  return [
    ...(found.lapsed ? [finding('versionLapsed', `${field}.version`, {}, [version])] : []),
    ...(found.checked === undefined ? [finding('versionNotChecked', `${field}.version`, {}, [version])] : []),
  ]
}

function checkComplete(card: Card, judged: readonly string[], field: string): Finding[] {
  const options = card.options.map(({ id }) => id)
  const missing = options.filter((id) => !judged.includes(id))
  const extra = judged.filter((id) => !options.some((option) => option === id))
  return [
    ...missing.map((id) => finding('verdictMissing', `${field}.${id}.standing`, {}, [id])),
    ...(extra.length > 0 ? [finding('verdictTooMany', field, {}, extra)] : []),
  ]
}

function checkVerdict(
  { standing, shade, citations, searched }: Verdict,
  field: string,
  code: Code | undefined,
): Finding[] {
  const unknown = code ? citations.filter((id) => !code.rules.some((rule) => rule.id === id)) : []
  return [
    ...(standing === 'grey' && !shade ? [finding('shadeMissing', `${field}.shade`)] : []),
    ...(standing !== 'silent' && citations.length === 0 ? [finding('citationMissing', `${field}.citations`)] : []),
    ...(standing === 'silent' && !searched ? [finding('searchedMissing', `${field}.searched`)] : []),
    ...(unknown.length > 0 ? [finding('citationUnknown', `${field}.citations`, {}, unknown)] : []),
  ]
}

/** A dilemma has an option that some code approves, and one that some code frowns on. */
function checkTension({ references }: Card): Finding[] {
  const found = references.flatMap(({ options }) => Object.values(options).map(({ standing }) => standing))
  if (found.length === 0) return []
  return [
    ...(found.includes('inLine') ? [] : [finding('nothingInLine', 'references')]),
    ...(found.includes('grey') || found.includes('contrary') ? [] : [finding('nothingToWeigh', 'references')]),
  ]
}
