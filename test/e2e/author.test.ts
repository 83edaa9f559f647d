/** A new facilitator in the workshop: from nothing to a published deck of three own cards that people play (M8, P12, A2). */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { axeProblems } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { aDraftCard, shipped } from '../support/drafts.ts'
import { joinByLink, nextStep, openPage, sizes, vote, type Watched } from '../support/people.ts'
import { backToList, beginNew, saved, writeCard } from '../support/writing.ts'

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

const { deck: words, publishing, clash, lint, saving, fields } = nl.author
const { console: desk } = nl

/** Opens the console's link first, as a facilitator does: the tab keeps the key. */
async function openWorkshop(
  size: { readonly width: number; readonly height: number } = sizes.laptop,
  hash = '',
): Promise<Watched> {
  const watched = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, size)
  await watched.page.getByRole('heading', { level: 1 }).waitFor()
  await watched.page.goto(`${app.url}/author.html${hash}`)
  await watched.page.getByRole('heading', { level: 1, name: nl.author.list.title }).waitFor()
  return watched
}

const titles = ['Eerste eigen kaart', 'Tweede eigen kaart', '<b>Derde</b> eigen kaart']

test('from nothing to a published deck of three own cards, played in a session', async () => {
  const { page, complaints } = await openWorkshop()
  expect(await axeProblems(page)).toEqual([])
  for (const [at, title] of titles.entries()) {
    await writeCard(page, aDraftCard(`kaart-${at}`, { title }), 'velsen')
    expect(await page.getByText(lint.onlyWarnings).or(page.getByText(lint.allWell)).count()).toBe(1)
    if (at === 0) expect(await axeProblems(page)).toEqual([])
    await backToList(page)
  }
  await beginNew(page, 'deck', 'Mijn eerste set')
  await page.getByLabel(words.aboutLabel).fill('Drie kaarten om te proberen.')
  for (const title of titles) await page.getByRole('button', { name: words.addOne(title), exact: true }).click()
  await page.getByRole('button', { name: words.up(titles[2] ?? ''), exact: true }).click()
  for (const title of titles) await page.getByLabel(words.whyOf(title), { exact: true }).fill('Past hier.')
  await saved(page)
  expect(await axeProblems(page)).toEqual([])
  await page.getByRole('button', { name: publishing.publish, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: publishing.askYes }).click()
  await page.getByText(publishing.done(1)).first().waitFor()

  await playAll([titles[0], titles[2], titles[1]])
  expect(complaints).toEqual([])
})

/** A session of the new deck, made in the form and led from the console, with every card played to its reference. */
async function playAll(inOrder: readonly (string | undefined)[]): Promise<void> {
  const leader = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, sizes.laptop)
  const { page } = leader
  await page.getByRole('button', { name: desk.start.openForm }).click()
  await page.getByRole('radio', { name: /^Mijn eerste set/ }).check({ force: true })
  await page.getByLabel(desk.form.name).fill('Eerste keer')
  const fewer = page.getByRole('button', { name: desk.form.fewer(desk.form.teamCount) })
  while (await fewer.isEnabled()) await fewer.click()
  await page.getByRole('button', { name: desk.form.make, exact: true }).click()
  const code = (await page.locator('.console-code').innerText()).trim()
  const player = await joinByLink(browser, app.url, code, 'Noor')
  const team = [player, await joinByLink(browser, app.url, code, 'Bo'), await joinByLink(browser, app.url, code, 'Mo')]
  const read: string[] = []
  for (let phase = ''; phase !== 'closing'; ) {
    await nextStep(leader)
    phase = (await page.locator('.console-next').getAttribute('data-moment'))?.split(' ')[2] ?? 'closing'
    await player.page.locator(`[data-phase=${phase}]`).first().waitFor()
    if (phase === 'reading') read.push(await player.page.getByRole('heading', { level: 2 }).first().innerText())
    if (phase === 'voting' || phase === 'revote') for (const one of team) await vote(one, 'B')
    if (phase === 'reference') await player.page.getByText('Velsen').first().waitFor()
  }
  expect(read).toEqual(inOrder)
  for (const { complaints } of [leader, ...team]) expect(complaints).toEqual([])
}

test('two authors in one text: both texts are shown, and each part is chosen', async () => {
  const [first, second] = [await openWorkshop(), await openWorkshop()]
  await beginNew(first.page, 'card', 'Samen schrijven')
  await saved(first.page)
  await second.page.goto(`${app.url}/author.html#kaart=samen-schrijven`)
  await second.page.reload()
  const role = (page: Watched['page']) => page.getByLabel(fields.role.label, { exact: true })
  await role(second.page).waitFor()
  await role(first.page).fill('Je bent van de een.')
  await saved(first.page)
  await role(second.page).fill('Je bent van de ander.')
  await second.page.getByRole('heading', { name: clash.title }).waitFor()
  await second.page.getByText('Je bent van de een.').waitFor()
  expect(await axeProblems(second.page)).toEqual([])
  await second.page.getByRole('radio', { name: clash.theirs }).check()
  await second.page.getByRole('button', { name: clash.settle }).click()
  await saved(second.page)
  expect(await role(second.page).inputValue()).toBe('Je bent van de een.')
  await second.page.getByRole('button', { name: saving.undo }).click()
  expect(await role(second.page).inputValue()).toBe('Je bent van de ander.')
  await saved(second.page)
})

test('what was typed while the server was away is there again, and is saved', async () => {
  const { page } = await openWorkshop()
  await beginNew(page, 'card', 'Zonder lijn')
  await saved(page)
  await page.route('**/api/author/draft/save', (route) => route.abort())
  await page.getByLabel(fields.role.label, { exact: true }).fill('Je bent zonder lijn.')
  await page.locator('.author-state[data-state=away]').waitFor()
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.unroute('**/api/author/draft/save')
  await saved(page)
  expect(await page.getByLabel(fields.role.label, { exact: true }).inputValue()).toBe('Je bent zonder lijn.')
})

/** What is wider than the sheet that it lies on. */
const sticksOut = (page: Watched['page']): Promise<string[]> =>
  page
    .locator('.paper')
    .evaluateAll((sheets) =>
      sheets.flatMap((sheet) =>
        [...sheet.querySelectorAll('*')]
          .filter((one) => one.getBoundingClientRect().right > sheet.getBoundingClientRect().right)
          .map((one) => `${one.tagName} ${one.className}`),
      ),
    )

test.each([[360], [320]])('everything fits and is free of violations at %i px', async (width) => {
  const { page } = await openWorkshop({ width, height: 740 })
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await wide()).toBeLessThanOrEqual(width)
  expect(await axeProblems(page)).toEqual([])
  await beginNew(page, 'card', `Smal ${width}`)
  await page.getByLabel(fields.situation.label, { exact: true }).fill('Het is maandag op je werk. '.repeat(12))
  expect(await sticksOut(page)).toEqual([])
  for (const part of Object.values(nl.author.card.parts)) {
    await page.getByRole('tab', { name: new RegExp(`^${part}`) }).click()
    if (part === nl.author.card.parts.references)
      await page.getByRole('button', { name: nl.author.references.add('Gemeente Velsen') }).click()
    expect(await wide(), part).toBeLessThanOrEqual(width)
    expect(await axeProblems(page), part).toEqual([])
  }
})
