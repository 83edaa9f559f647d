/** What no file can know alone: ids that occur twice, and topics, cards, codes, rules and contrasts that are not there. */
import type { Contrast } from '../shared/contrast.ts'
import { checkTwice, type Report } from './shelf.ts'
import type { Shelves } from './shelves.ts'

/** Reports everything on the shelves that does not fit together; citations on cards are looked up when cards are made ready. */
export function crossCheck(shelves: Shelves, report: Report): void {
  checkIds(shelves, report)
  checkTopics(shelves, report)
  checkDecks(shelves, report)
  checkContrasts(shelves, report)
  checkNamedContrasts(shelves, report)
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

function checkIds({ topics, codes, cards, decks, contrasts, panel }: Shelves, report: Report): void {
  const numbered = (at: number) => `${at}.id`
  if (topics) checkTwice(idsOf(topics.value), topics.where, numbered, report)
  if (contrasts) checkTwice(idsOf(contrasts.value), contrasts.where, numbered, report)
  if (panel?.value) checkTwice(idsOf(panel.value.entries), panel.where, (at) => `entries.${at}.id`, report)
  for (const { where, value } of codes.entries.values())
    checkTwice(idsOf(value.rules), where, (at) => `rules.${at}.id`, report)
  for (const { where, value } of decks.entries.values())
    checkTwice(idsOf(value.cards), where, (at) => `cards.${at}.id`, report)
  for (const { where, value } of cards.entries.values()) {
    const compared = value.references.map((reference) => reference.code)
    checkTwice(compared, where, (at) => `references.${at}.code`, report)
  }
}

function checkTopics({ topics, codes, cards, contrasts, panel }: Shelves, report: Report): void {
  if (!topics) return
  const known = new Set(topics.value.map(({ id }) => id))
  const check = (ids: readonly string[], where: string, field: string) => {
    for (const id of ids) if (!known.has(id)) report(where, field, `there is no topic "${id}" in topics.yaml`)
  }
  for (const { where, value } of cards.entries.values()) check(value.topics, where, 'topics')
  for (const { where, value } of codes.entries.values())
    for (const [at, rule] of value.rules.entries())
      check([rule.topic, ...rule.alsoTopics], where, `rules.${at} (rule "${rule.id}")`)
  for (const one of contrasts?.value ?? []) check(one.topics, contrasts?.where ?? '', `${one.id}.topics`)
  for (const one of panel?.value?.entries ?? []) check(one.topics, panel?.where ?? '', `${one.id}.topics`)
}

function checkDecks({ decks, cards }: Shelves, report: Report): void {
  const isThere = (id: string) => cards.entries.has(id) || cards.broken.has(id)
  for (const { where, value } of decks.entries.values())
    for (const [at, { id }] of value.cards.entries())
      if (!isThere(id)) report(where, `cards.${at}.id`, `there is no card "${id}" in the folder cards`)
}

function checkContrasts({ contrasts, codes }: Shelves, report: Report): void {
  if (!contrasts) return
  for (const { id, codes: positions } of contrasts.value)
    for (const [code, { citations }] of Object.entries(positions))
      checkPosition(code, citations, codes, (field, message) =>
        report(contrasts.where, `${id}.codes.${code}${field}`, message),
      )
}

function checkPosition(
  code: string,
  citations: Contrast['codes'][string]['citations'],
  codes: Shelves['codes'],
  report: (field: string, message: string) => void,
): void {
  const rules = codes.entries.get(code)?.value.rules
  if (!rules && !codes.broken.has(code)) report('', `there is no code of conduct "${code}" in content/codes`)
  for (const id of citations)
    if (rules && !rules.some((rule) => rule.id === id))
      report('.citations', `cites "${id}", which is no rule of this version of the code`)
}

function checkNamedContrasts({ cards, contrasts }: Shelves, report: Report): void {
  if (!contrasts) return
  const known = new Set(idsOf(contrasts.value))
  for (const { where, value } of cards.entries.values())
    for (const [at, id] of value.contrasts.entries())
      if (!known.has(id)) report(where, `contrasts.${at}`, `there is no contrast "${id}" in contrasts.yaml`)
}
