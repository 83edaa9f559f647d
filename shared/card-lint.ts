/**
 * Everything that can be said of a card while it is written, next to the field that it is about: what is still missing,
 * and all that `checkCard` counts. Without zod, so that the author's page runs it at every key. No error here: it can be published.
 */
import { type CheckedAgainst, checkCard } from './card-checks.ts'
import type { Card } from './deck.ts'
import type { DraftCard } from './draft-card.ts'
import { cardOfDraft } from './draft-forms.ts'
import { type Finding, finding } from './finding.ts'

/** What a draft is checked against: codes and words, and the lists that topics and contrasts come from. */
export interface LintedAgainst extends CheckedAgainst {
  readonly topics: readonly { readonly id: string }[]
  readonly contrasts: readonly { readonly id: string }[]
}

/** Fewest of what a card lists, and the minutes that it may take. */
export const leastOf = { values: 2, stakeholders: 1, prompts: 2 } as const
export const minutesOf = { least: 3, most: 60 } as const

/** Every finding about a draft. What is said of a field that is empty is only that. */
export function lintCard(draft: DraftCard, against: LintedAgainst): Finding[] {
  const card = cardOfDraft(draft)
  const missing = [...checkFilled(card), ...checkLists(card), ...checkNames(card, against), ...checkCodes(card)]
  const empty = new Set(missing.filter(({ key }) => key === 'fieldEmpty').map(({ field }) => field))
  return [...missing, ...checkCard(card, against).filter(({ field }) => !empty.has(field))]
}

/** Every text that a card cannot do without. */
function checkFilled(card: Card): Finding[] {
  const single = (['title', 'role', 'situation', 'question', 'notes'] as const).map((field) => [field, card[field]])
  const options = card.options.flatMap((option, at) =>
    (['text', 'for', 'against'] as const).map((name) => [`options.${at}.${name}`, option[name]]),
  )
  const oath = card.oath
    ? [
        ['oath.coreValue', card.oath.coreValue],
        ['oath.promise', card.oath.promise],
      ]
    : []
  const twist = [
    ['twist.text', card.twist.text],
    ['twist.why', card.twist.why],
  ]
  return [...single, ...options, ...twist, ...oath, ...listed(card), ...compared(card)].flatMap(([field, text]) =>
    text === '' ? [finding('fieldEmpty', field ?? '')] : [],
  )
}

const listed = (card: Card): string[][] =>
  (['values', 'stakeholders', 'prompts'] as const).flatMap((name) =>
    card[name].map((text, at) => [`${name}.${at}`, text]),
  )

const compared = ({ references }: Card): string[][] =>
  references.flatMap(({ options, leavesOpen, talkTo }, at) => [
    ...Object.entries(options).map(([id, { reason }]) => [`references.${at}.options.${id}.reason`, reason]),
    [`references.${at}.leavesOpen`, leavesOpen],
    [`references.${at}.talkTo`, talkTo],
  ])

function checkLists(card: Card): Finding[] {
  const { least, most } = minutesOf
  const isOutside = card.minutes < least || card.minutes > most
  return [
    ...(['values', 'stakeholders', 'prompts'] as const).flatMap((name) =>
      card[name].length < leastOf[name] ? [finding('tooFew', name, { least: leastOf[name] })] : [],
    ),
    ...(isOutside ? [finding('minutesOutside', 'minutes', { least, most })] : []),
    ...(card.references.length === 0 ? [finding('referenceMissing', 'references')] : []),
  ]
}

function checkNames({ topics, contrasts }: Card, against: LintedAgainst): Finding[] {
  const strange = (ids: readonly string[], known: LintedAgainst['topics']) =>
    ids.filter((id) => !known.some((one) => one.id === id))
  const [noTopics, noContrasts] = [strange(topics, against.topics), strange(contrasts, against.contrasts)]
  return [
    ...(topics.length === 0 ? [finding('topicMissing', 'topics')] : []),
    ...(noTopics.length > 0 ? [finding('topicUnknown', 'topics', {}, noTopics)] : []),
    ...(noContrasts.length > 0 ? [finding('contrastUnknown', 'contrasts', {}, noContrasts)] : []),
  ]
}

function checkCodes({ references }: Card): Finding[] {
  const codes = references.map(({ code }) => code)
  return codes.flatMap((code, at) =>
    codes.indexOf(code) < at ? [finding('codeTwice', `references.${at}.code`, {}, [code])] : [],
  )
}
