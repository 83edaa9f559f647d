/** An organisation's own code of conduct, written in the form: it becomes a lens, and a new version marks what to check (M8). */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import type { CodeAnswer } from '../../shared/exchange/code-wire.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { axeProblems } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'
import { fitProblems } from '../support/fit.ts'
import { isLost, press, tabBackTo, tabTo } from '../support/keyboard.ts'
import { codeSaved, villageCode, writeAbout, writeRule, writeVersion } from '../support/own-code.ts'
import { joinByLink, openPage, sizes, type Watched } from '../support/people.ts'
import { saved, writeReference } from '../support/writing.ts'

const { codeForm: words, exchange, author } = nl
const [rule] = villageCode.rules
if (!rule) throw new Error('there is no rule')
const card = aDraftCard('geschenk', { title: 'Een geschenk', references: [] })

let app: TestApp
let browser: Browser
beforeAll(async () => {
  app = await startTestApp({ content: shipped })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

/** A field of one line scrolls what is written in it by itself. */
const misfits = async (page: Page) =>
  (await fitProblems(page)).filter((problem) => !/cut off: INPUT input/.test(problem))
const ask = (path: string, sent: object) => app.post(`author/${path}`, { facilitatorKey: app.facilitatorKey, ...sent })

async function openWorkshop(hash = '', size: (typeof sizes)[keyof typeof sizes] = sizes.laptop): Promise<Watched> {
  const watched = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, size)
  await watched.page.getByRole('heading', { level: 1 }).waitFor()
  await watched.page.goto(`${app.url}/author.html${hash}`)
  await watched.page.locator('.author-shelf, .author-form').first().waitFor()
  return watched
}

test('a code with three rules is written in the form; what is wrong stands beside its field, with why it matters', async () => {
  const { page, complaints } = await openWorkshop('#codes')
  await page.getByRole('link', { name: exchange.codes.write }).click()
  await page.getByRole('heading', { level: 1, name: words.titles.new() }).waitFor()
  expect(await axeProblems(page)).toEqual([])
  await writeAbout(page, { ...villageCode, link: 'http://dorp.example' })
  await page.getByText(nl.findings.why.linkUnfit).first().waitFor()
  await page.getByRole('button', { name: words.save.new }).click()
  const link = page.getByLabel(words.fields.link.label, { exact: true })
  await expect.poll(() => link.evaluate((field) => field === document.activeElement)).toBe(true)
  await link.fill(villageCode.link ?? '')
  for (const [at, one] of villageCode.rules.entries()) {
    if (at > 0) await page.getByRole('button', { name: words.addRule }).click()
    await writeRule(page, at + 1, one)
  }
  expect(await axeProblems(page)).toEqual([])
  await page.getByRole('button', { name: words.save.new }).click()
  await codeSaved(page)
  expect(await (await ask('code', { id: 'gemeente-dorp' })).json()).toMatchObject({ code: villageCode })
  expect(await page.evaluate(() => location.hash)).toBe('#code=gemeente-dorp')
  expect(complaints).toEqual([])
})

test('a rule of it is cited on a card, its official text is a press away, and it is the lens of a session', async () => {
  await ask('draft/make', { kind: 'card', body: card })
  await ask('draft/make', { kind: 'deck', body: aDraftDeck('dorpsset', ['geschenk']) })
  const { page, complaints } = await openWorkshop('#kaart=geschenk')
  const verdict = { standing: 'inLine', shade: null, reason: 'Dorp vindt dit goed.', searched: '' } as const
  const options = Object.fromEntries(
    card.options.map((_, at) => ['ABCDEF'.charAt(at), { ...verdict, citations: ['gemeente-dorp-2.1'] }]),
  )
  const reference = { code: villageCode.id, version: '2026', leavesOpen: 'Haast.', talkTo: 'Je baas.', options }
  await writeReference(page, reference, card.options.length, new Map([[villageCode.id, villageCode]]))
  await page.getByText(author.rules.inPlace).first().click()
  const document = page.getByRole('link', { name: author.rules.documentOf(villageCode.organisation) }).first()
  expect(await document.getAttribute('href')).toBe(villageCode.link)
  expect((await document.getAttribute('rel'))?.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']))
  await saved(page)
  await page.goto(`${app.url}/author.html#set=dorpsset`)
  await page.getByRole('button', { name: author.publishing.publish, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: author.publishing.askYes }).click()
  await page.getByText(author.publishing.done(1)).first().waitFor()

  const made = await app.newSession({
    ...{ deck: 'dorpsset', cards: ['geschenk'], lens: villageCode.id, format: 'quick', teamCount: 0 },
  })
  const player = await joinByLink(browser, app.url, made.joinCode, 'Noor')
  const facilitator = await app.facilitate(made)
  await facilitator.advanceTo('reference')
  await player.page.getByText('Dorp vindt dit goed.').first().waitFor()
  await player.page
    .getByText(villageCode.rules[1]?.title ?? '')
    .first()
    .waitFor()
  expect(await player.page.getByText(nl.words.standings.inLine).count()).toBeGreaterThan(0)
  expect([...complaints, ...player.complaints]).toEqual([])
})

test('a new version in the form marks the citation that has to be looked at again', async () => {
  const { page, complaints } = await openWorkshop('#codes')
  await page.getByRole('link', { name: `${exchange.codes.writeAt.version}: ${villageCode.organisation}` }).click()
  await page.getByRole('heading', { level: 1, name: words.titles.version(villageCode.organisation) }).waitFor()
  await page.getByLabel(words.fields.version.label, { exact: true }).fill('2026')
  await page.getByText(nl.findings.why.versionTaken).first().waitFor()
  await writeVersion(page, { ...villageCode.version, id: '2027', year: 2027 })
  await page.getByRole('button', { name: /^2\. Artikel 2\.1/ }).click()
  await page.getByLabel(words.fields.statement.label, { exact: true }).fill('Je neemt nooit iets aan.')
  await page.getByRole('button', { name: words.save.version }).click()
  await codeSaved(page)
  await page.getByRole('link', { name: words.toCheck(card.options.length) }).click()
  const list = page.getByRole('region', { name: exchange.codes.toCheck(card.options.length) })
  await list.waitFor()
  expect(await list.getByText(exchange.codes.doubts.changed).count()).toBe(card.options.length)
  expect(await axeProblems(page)).toEqual([])
  await list.getByRole('link', { name: card.title }).first().click()
  await page.getByText(nl.findings.why.versionUnknown).first().waitFor()
  expect(complaints).toEqual([])
})

test('what was written and not saved is there again on this device, and can be thrown away', async () => {
  const { page } = await openWorkshop('#code=gemeente-dorp')
  const title = page.getByLabel(words.fields.title.label, { exact: true })
  await title.fill('Een andere titel')
  await page.locator('.author-state[data-state=kept]').waitFor()
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByText(words.goingOn).waitFor()
  expect(await title.inputValue()).toBe('Een andere titel')
  expect(await axeProblems(page)).toEqual([])
  await page.getByRole('button', { name: words.discard }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.discard }).click()
  await expect.poll(() => title.inputValue()).toBe(villageCode.title)
})

test('two authors in one code: both texts are shown, and each is kept or taken', async () => {
  const [first, second] = [await openWorkshop('#code=gemeente-dorp'), await openWorkshop('#code=gemeente-dorp')]
  for (const [at, { page }] of [first, second].entries())
    await page.getByLabel(words.fields.title.label, { exact: true }).fill(`Titel ${at + 1}`)
  await first.page.getByRole('button', { name: words.save.change }).click()
  await codeSaved(first.page)
  await second.page.getByRole('button', { name: words.save.change }).click()
  await second.page.getByRole('heading', { name: words.changed }).waitFor()
  await second.page.getByText('Titel 1').waitFor()
  expect(await axeProblems(second.page)).toEqual([])
  await second.page.getByRole('button', { name: words.keepMine }).click()
  await second.page.getByRole('button', { name: words.save.change }).click()
  await codeSaved(second.page)
  expect(await (await ask('code', { id: 'gemeente-dorp' })).json()).toMatchObject({ code: { title: 'Titel 2' } })
})

test('the form fits and is free of violations on a small phone, with large letters and with its mistakes', async () => {
  const { page } = await openWorkshop('#nieuwe-code', sizes.phone)
  await writeAbout(page, {
    ...villageCode,
    link: 'http://dorp.example',
    version: { ...villageCode.version, id: 'V 1' },
  })
  await writeRule(page, 1, rule)
  expect(await misfits(page)).toEqual([])
  expect(await axeProblems(page)).toEqual([])
})

test('a code is written, put in order and saved with nothing but keys', async () => {
  const { page, complaints } = await openWorkshop('#codes')
  const { fields } = words
  const type = async (label: string, typed: string) => {
    await tabTo(page, label)
    await page.keyboard.type(typed)
  }
  await press(page, exchange.codes.write)
  await page.getByRole('heading', { level: 1, name: words.titles.new() }).waitFor()
  await type(fields.organisation.label, 'Waterschap Toets')
  await type(fields.title.label, 'Code van het waterschap')
  await type(fields.version.label, '2026')
  await type(fields.read.label, '11112026')
  for (const number of [1, 2, 3]) {
    if (number > 1) await press(page, words.addRule)
    if (number > 1) await page.locator(`#field-rules-${number - 1}-locator:focus`).waitFor()
    else await tabTo(page, fields.locator.label)
    await page.keyboard.type(`Artikel ${number}`)
    await type(fields.ruleTitle.label, `Regel over ${number}`)
    await type(fields.statement.label, 'Je vraagt het eerst.')
    await type(fields.norm.label, author.rules.norms.verplicht)
    await type(fields.topic.label, 'Geschenken')
  }
  await tabBackTo(page, words.up(3))
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: words.moved(3, 2) })
    .first()
    .waitFor()
  expect(await isLost(page)).toBe(false)
  await tabBackTo(page, words.remove(1))
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: words.removed(1) })
    .first()
    .waitFor()
  expect(await isLost(page)).toBe(false)
  expect(await page.locator('.author-todo [data-severity=error], .author-empties li').allTextContents()).toEqual([])
  await press(page, words.save.new)
  await codeSaved(page)
  expect(await isLost(page)).toBe(false)
  const answer = await ask('code', { id: 'waterschap-toets' })
  const { code } = (await answer.json()) as CodeAnswer
  expect(code.version.read).toBe('2026-11-11')
  expect(code.rules.map(({ id, topic, norm }) => `${id} ${topic} ${norm}`)).toEqual([
    'waterschap-toets-3 geschenken verplicht',
    'waterschap-toets-2 geschenken verplicht',
  ])
  expect(complaints).toEqual([])
})
