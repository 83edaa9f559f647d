/** Everything that authors do with a deck as a whole: put it together by mouse, step back, try it, publish, compare, withdraw. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import type { ConsoleAnswer } from '../../shared/wire.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { axeProblems } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'
import { nextStep, openPage, sizes, type Watched } from '../support/people.ts'
import { beginNew, saved } from '../support/writing.ts'

let app: TestApp
let browser: Browser
beforeAll(async () => {
  app = await startTestApp({ content: shipped, pace: { rehearsal: 0.02 } })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

const { deck: words, publishing, saving, fields, statuses, list } = nl.author

async function openWorkshop(hash = ''): Promise<Watched> {
  const watched = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, sizes.laptop)
  await watched.page.getByRole('heading', { level: 1 }).waitFor()
  await watched.page.goto(`${app.url}/author.html${hash}`)
  await watched.page.locator('.author-shelf, .author-form').first().waitFor()
  return watched
}

const make = (kind: 'card' | 'deck', body: object) =>
  app.post('author/draft/make', { facilitatorKey: app.facilitatorKey, kind, body })

const order = (page: Page): Promise<string[]> =>
  page.locator('.author-order .author-number-in-deck + *').allTextContents()

/** Takes hold of something with the mouse and lets go of it elsewhere, as a hand does: in steps. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded()
  const start = await from.boundingBox()
  if (!start) throw new Error('there is nothing to take hold of')
  await page.mouse.move(start.x + 4, start.y + 4)
  await page.mouse.down()
  await page.mouse.move(start.x + 24, start.y + 24, { steps: 4 })
  const goal = await to.boundingBox()
  if (!goal) throw new Error('there is no place to let go')
  await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height / 2, { steps: 12 })
  await page.mouse.up()
}

test('a deck of cards that are there already, dragged into place with the mouse, and the last step undone', async () => {
  const { page, complaints, context } = await openWorkshop()
  await beginNew(page, 'deck', 'Gesleept')
  const [first = '', second = '', third = ''] = [...shipped.written.values()].map(({ title }) => title)
  await page.setViewportSize({ ...sizes.laptop, height: 2600 })
  const places = page.locator('.author-place-in-deck')
  const onShelf = (title: string) =>
    page.locator('.author-shelf > li', { has: page.getByRole('button', { name: words.addOne(title), exact: true }) })
  await drag(page, onShelf(first), places.first())
  await page.getByText(words.added(first, 1)).first().waitFor({ state: 'attached' })
  await drag(page, onShelf(second), places.first())
  await drag(page, onShelf(third), places.last())
  expect(await order(page)).toEqual([second, third, first])
  await drag(page, page.locator('.author-order article').nth(2).locator('.author-number-in-deck'), places.first())
  expect(await order(page)).toEqual([first, second, third])
  await page.getByRole('button', { name: saving.undo, exact: true }).click()
  expect(await order(page)).toEqual([second, third, first])
  await page.getByRole('button', { name: saving.redo, exact: true }).click()
  await saved(page)
  await page.reload()
  await places.first().waitFor()
  expect(await order(page)).toEqual([first, second, third])
  expect(complaints).toEqual([])
  await context.close()
})

test('text from elsewhere cannot be dropped in a deck', async () => {
  await make('deck', aDraftDeck('dicht', []))
  const { page, context } = await openWorkshop('#set=dicht')
  const place = page.locator('.author-place-in-deck')
  await place.waitFor()
  const accepted = await place.evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'drie-potten-jam')
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
    element.dispatchEvent(over)
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    return over.defaultPrevented
  })
  expect(accepted).toBe(false)
  expect(await order(page)).toEqual([])
  await context.close()
})

const decksOf = async () => {
  const answer = await app.post('console', { facilitatorKey: app.facilitatorKey })
  return ((await answer.json()) as ConsoleAnswer).decks.map(({ id }) => id)
}
const publish = async (page: Page, label: string, version: number) => {
  await page.getByRole('button', { name: label, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: publishing.askYes, exact: true }).click()
  await page.getByText(publishing.done(version)).first().waitFor()
}

test('two versions are compared field by field; a deck that is withdrawn starts no session until it is back', async () => {
  await make('card', aDraftCard('versies-kaart', { title: 'De kaart', role: 'Je bent de eerste.' }))
  await make('deck', aDraftDeck('versies', ['versies-kaart'], { about: 'Waar het eerst over ging.' }))
  const { page, complaints, context } = await openWorkshop('#set=versies')
  await publish(page, publishing.publish, 1)
  await page.getByLabel(words.aboutLabel).fill('Waar het nu over gaat.')
  await saved(page)
  await page.locator('.author-order').getByRole('link', { name: 'De kaart' }).click()
  await page.getByLabel(fields.role.label, { exact: true }).fill('Je bent de tweede.')
  await saved(page)
  await page.goto(`${app.url}/author.html#set=versies`)
  await page.reload()
  await page.getByText(publishing.status(statuses.changed)).waitFor()
  await publish(page, publishing.publishAgain, 2)
  await page.getByText(publishing.versions, { exact: true }).click()
  await page.getByText(publishing.differs(2)).waitFor()
  const differences = page.locator('.author-difference')
  expect(await differences.allInnerTexts()).toEqual([
    expect.stringMatching(/Waar gaat de set over\?.*Was:.*eerst over ging.*Is nu:.*nu over gaat/s),
    expect.stringMatching(/Rol.*Was:.*de eerste.*Is nu:.*de tweede/s),
  ])
  expect(await axeProblems(page)).toEqual([])
  await page.getByLabel(publishing.compare, { exact: true }).selectOption('2')
  await page.getByText(publishing.same).waitFor()

  expect(await decksOf()).toContain('versies')
  await page.getByRole('button', { name: publishing.withdraw, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: publishing.withdrawYes, exact: true }).click()
  await page.getByText(publishing.status(statuses.withdrawn)).waitFor()
  expect(await decksOf()).not.toContain('versies')
  await page.getByRole('button', { name: publishing.restore, exact: true }).click()
  await page.getByText(publishing.restored).first().waitFor()
  expect(await decksOf()).toContain('versies')
  expect(complaints).toEqual([])
  await context.close()
})

test('a draft is played at once as an oefensessie, which leaves nothing in the list of decks', async () => {
  await make('card', aDraftCard('proef-kaart', { title: 'De proefkaart' }))
  await make('deck', aDraftDeck('proef', ['proef-kaart'], { title: 'De proefset' }))
  const watched = await openWorkshop('#set=proef')
  const { page, complaints, context } = watched
  await page.getByRole('button', { name: publishing.rehearse, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: nl.words.phases.lobby }).waitFor()
  await page.getByText(nl.words.rehearsal).first().waitFor()
  await page.getByText(nl.console.people.title(11)).first().waitFor()
  await nextStep(watched)
  await page.getByRole('heading', { level: 1, name: nl.words.phases.reading }).waitFor()
  await page.getByRole('heading', { name: 'De proefkaart' }).first().waitFor()
  expect(await decksOf()).not.toContain('proef')
  expect(complaints).toEqual([])
  await context.close()
})

test('a deck that is compared with one code is played with that code, also where another one comes first', async () => {
  const whole = aDraftCard('een-code', { title: 'Met één code' })
  await make('card', { ...whole, references: whole.references.filter(({ code }) => code === 'velsen') })
  await make('deck', aDraftDeck('een-code-set', ['een-code'], { title: 'Alleen Velsen' }))
  const sent = { id: 'een-code-set', revision: 1, cards: { 'een-code': 1 } }
  expect((await app.post('author/deck/publish', { facilitatorKey: app.facilitatorKey, ...sent })).status).toBe(200)
  const { console: desk } = nl
  const address = `${app.url}/facilitator.html#${app.facilitatorKey}`
  const { page, complaints, context } = await openPage(browser, address, sizes.laptop)
  await page.getByRole('button', { name: desk.start.openForm }).click()
  await page.getByRole('radio', { name: /^Alleen Velsen/ }).check({ force: true })
  expect(await page.locator('#lens option').allTextContents()).toEqual([expect.stringContaining('Velsen')])
  await page.getByText(desk.form.lensSome).waitFor()
  await page.getByLabel(desk.form.name).fill('Met één code')
  await page.getByRole('button', { name: desk.form.make, exact: true }).click()
  await page.locator('.console-big').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a draft that is not whole cannot be played, and the page says what is missing', async () => {
  const { page, context } = await openWorkshop()
  await beginNew(page, 'deck', 'Nog leeg')
  await page.getByRole('button', { name: publishing.rehearse, exact: true }).click()
  await page.locator('.author-outcome').waitFor()
  expect(await page.locator('.author-outcome').innerText()).toContain(publishing.notYetHere)
  await page.getByRole('link', { name: saving.toList }).click()
  await page.getByRole('heading', { level: 1, name: list.title }).waitFor()
  await context.close()
})
