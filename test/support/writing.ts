/** Somebody who writes cards in the workshop: finds every field by the words on it. */
import type { Locator, Page } from 'playwright-core'
import { nl } from '../../client/text/nl/index.ts'
import type { Code } from '../../shared/code.ts'
import type { DraftCard, DraftReference } from '../../shared/draft-card.ts'
import { lettersOf } from '../../shared/draft-forms.ts'
import { shipped } from './drafts.ts'

const { fields, list, card: words, references, rules, saving } = nl.author

/** Begins a card or a deck from the list. */
export async function beginNew(page: Page, kind: 'card' | 'deck', title: string): Promise<void> {
  await page.getByRole('button', { name: kind === 'card' ? list.newCard : list.newDeck }).click()
  await page.getByLabel(list.nameOf[kind]).fill(title)
  await page.getByRole('button', { name: list.start[kind] }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Waits until the server has everything. */
export const saved = (page: Page): Promise<void> => page.locator('.author-state[data-state=saved]').waitFor()

const openPart = (page: Page, part: keyof typeof words.parts): Promise<void> =>
  page.getByRole('tab', { name: new RegExp(`^${words.parts[part]}( \\(|$)`) }).click()

/** Writes a whole card, compared with one code. */
export async function writeCard(page: Page, card: DraftCard, code: string): Promise<void> {
  await beginNew(page, 'card', card.title)
  await writeStory(page, card)
  await writeOptions(page, card)
  await writeForFacilitator(page, card)
  const reference = card.references.find((one) => one.code === code)
  if (reference) await writeReference(page, reference, card.options.length)
  await saved(page)
}

async function writeStory(page: Page, card: DraftCard): Promise<void> {
  const form = page.locator('.author-form')
  await form.getByText(words.chooseTopics).click()
  for (const id of card.topics) {
    const label = shipped.topics.find((topic) => topic.id === id)?.label ?? id
    await form.getByRole('checkbox', { name: label, exact: false }).first().check()
  }
  for (const name of ['role', 'situation', 'question'] as const)
    await form.getByLabel(fields[name].label, { exact: true }).fill(card[name])
}

async function writeOptions(page: Page, card: DraftCard): Promise<void> {
  await openPart(page, 'options')
  for (let at = 3; at < card.options.length; at++) await page.getByRole('button', { name: words.addOption }).click()
  for (const [at, letter] of lettersOf(card.options.length).entries()) {
    const option = page.getByRole('region', { name: words.option(letter) })
    await option.getByLabel(fields.optionText.label).fill(card.options[at]?.text ?? '')
    await option.getByLabel(fields.optionFor.label).fill(card.options[at]?.for ?? '')
    await option.getByLabel(fields.optionAgainst.label).fill(card.options[at]?.against ?? '')
  }
}

async function writeForFacilitator(page: Page, card: DraftCard): Promise<void> {
  await openPart(page, 'facilitator')
  const form = page.locator('.author-form')
  for (const name of ['values', 'stakeholders', 'prompts'] as const) {
    const group = form.getByRole('group', { name: fields[name].label })
    for (const [at, line] of card[name].entries()) {
      if ((await group.getByRole('textbox').count()) <= at)
        await group.getByRole('button', { name: words.addLine(fields[name].label) }).click()
      await group.getByRole('textbox').nth(at).fill(line)
    }
  }
  await form.getByLabel(fields.twistText.label).fill(card.twist.text)
  await form.getByLabel(fields.twistWhy.label).fill(card.twist.why)
  await form.getByLabel(fields.notes.label).fill(card.notes)
}

/** Compares the card that is open with a code; `codes` are those that there are. */
export async function writeReference(
  page: Page,
  reference: DraftReference,
  options: number,
  codes: ReadonlyMap<string, Code> = shipped.codes,
): Promise<void> {
  const code = codes.get(reference.code)
  if (!code) throw new Error(`there is no code ${reference.code}`)
  await openPart(page, 'references')
  await page.getByRole('button', { name: references.add(code.organisation) }).click()
  const panel = page.getByRole('region', { name: rules.title })
  await panel.getByLabel(rules.topic).selectOption({ label: rules.everyTopic })
  await panel.getByLabel(rules.code, { exact: true }).selectOption({ label: code.organisation })
  for (const letter of lettersOf(options)) {
    const form = page.getByRole('region', { name: words.option(letter), exact: true })
    await writeVerdict(form, panel, reference, letter, code)
  }
  await page.getByLabel(fields.leavesOpen.label).fill(reference.leavesOpen)
  await page.getByLabel(fields.talkTo.label).fill(reference.talkTo)
}

async function writeVerdict(
  form: Locator,
  panel: Locator,
  reference: DraftReference,
  letter: ReturnType<typeof lettersOf>[number],
  code: Code,
): Promise<void> {
  const verdict = reference.options[letter]
  if (!verdict?.standing) throw new Error(`there is no verdict on ${letter}`)
  await form.getByRole('radio', { name: nl.words.standings[verdict.standing] }).check()
  if (verdict.shade) await form.getByLabel(references.shade).selectOption({ label: nl.words.shades[verdict.shade] })
  await form.getByLabel(fields.reason.label).fill(verdict.reason)
  if (verdict.standing === 'silent') await form.getByLabel(fields.searched.label).fill(verdict.searched)
  for (const id of verdict.citations) {
    await panel.getByLabel(rules.search).fill(id)
    const title = code.rules.find((rule) => rule.id === id)?.title ?? ''
    const found = panel
      .getByRole('listitem')
      .filter({ has: panel.page().getByRole('heading', { name: title, exact: true }) })
    await found
      .getByRole('button', { name: rules.cite(letter) })
      .first()
      .click()
  }
}

export const backToList = (page: Page): Promise<void> => page.getByRole('link', { name: saving.toList }).click()
