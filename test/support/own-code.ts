/** An organisation's own code of conduct in tests: as it is, and somebody who writes it in the form by the words on it. */
import type { Page } from 'playwright-core'
import { nl } from '../../client/text/nl/index.ts'
import type { Code } from '../../shared/code.ts'
import { shipped } from './drafts.ts'

const { codeForm: words, author } = nl

const aRule = (id: string, locator: string, title: string, statement: string): Code['rules'][number] => ({
  ...{ id, locator, title, statement },
  ...{ topic: 'geschenken', alsoTopics: [], norm: 'verplicht' as const, conditions: [] },
})

/** A code with three rules, named as the form names what is left open. */
export const villageCode: Code = {
  ...{ id: 'gemeente-dorp', organisation: 'Gemeente Dorp', title: 'Gedragscode van Dorp', kind: 'gedragscode' },
  link: 'https://dorp.example/gedragscode',
  version: { id: '2026', year: 2026, read: '2026-11-01', checked: '2026-11-02', inForce: '2026-01-01', lapsed: false },
  rules: [
    aRule('gemeente-dorp-1', 'Artikel 1', 'Eerst vragen', 'Je vraagt het eerst aan je leidinggevende.'),
    aRule('gemeente-dorp-2.1', 'Artikel 2.1', 'Niets aannemen', 'Je neemt geen geschenk aan van een aanvrager.'),
    aRule('gemeente-dorp-3', 'Artikel 3', 'Alles opschrijven', 'Wat je krijgt, komt in het register.'),
  ],
}

/** Fills in what the code is and which version of it. */
export async function writeAbout(page: Page, { organisation, title, link, version }: Code): Promise<void> {
  const { fields } = words
  await page.getByLabel(fields.organisation.label, { exact: true }).fill(organisation)
  await page.getByLabel(fields.title.label, { exact: true }).fill(title)
  await page.getByLabel(fields.link.label, { exact: true }).fill(link ?? '')
  await writeVersion(page, version)
}

export async function writeVersion(page: Page, version: Code['version']): Promise<void> {
  const { fields } = words
  await page.getByLabel(fields.version.label, { exact: true }).fill(version.id)
  await page.getByLabel(fields.year.label, { exact: true }).fill(String(version.year ?? ''))
  for (const name of ['inForce', 'read', 'checked'] as const)
    await page.getByLabel(fields[name].label, { exact: true }).fill(version[name] ?? '')
}

/** Fills in the rule with this number, which is open. */
export async function writeRule(page: Page, number: number, rule: Code['rules'][number]): Promise<void> {
  const { fields } = words
  const form = page.getByRole('region', { name: words.ruleNumber(number), exact: true })
  await form.getByLabel(fields.locator.label, { exact: true }).fill(rule.locator)
  await form.getByLabel(fields.ruleTitle.label, { exact: true }).fill(rule.title)
  await form.getByLabel(fields.statement.label, { exact: true }).fill(rule.statement)
  await form.getByLabel(fields.norm.label, { exact: true }).selectOption({ label: author.rules.norms[rule.norm] })
  const label = shipped.topics.find(({ id }) => id === rule.topic)?.label ?? rule.topic
  await form.getByLabel(fields.topic.label, { exact: true }).selectOption({ label })
}

/** Waits until the server has the code. */
export const codeSaved = (page: Page): Promise<void> => page.locator('.author-state[data-state=saved]').waitFor()
