/** The preview of a card: the real pages of participant, big screen and facilitator in every phase, before anybody plays it. */
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { type Phase, phases } from '../../shared/phase.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { axeProblems, axeProblemsIn } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { aDraftCard, shipped } from '../support/drafts.ts'
import { fitProblems } from '../support/fit.ts'
import { tabTo } from '../support/keyboard.ts'
import { openPage, sizes, type Watched } from '../support/people.ts'

const { preview: words, card: form } = nl.author
const card = aDraftCard('vooraf', { title: 'Vooraf bekeken' })

let app: TestApp
let browser: Browser
beforeAll(async () => {
  app = await startTestApp({ content: shipped })
  browser = await launchChromium()
  await app.post('author/draft/make', { facilitatorKey: app.facilitatorKey, kind: 'card', body: card })
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

async function openPreview(size: keyof typeof sizes): Promise<Watched> {
  const watched = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, sizes[size])
  await watched.page.getByRole('heading', { level: 1 }).waitFor()
  await watched.page.goto(`${app.url}/author.html#kaart=${card.id}`)
  await watched.page.getByRole('tab', { name: form.parts.preview }).click()
  return watched
}

type Role = keyof typeof words.roles
const headings: Readonly<Record<Role, (phase: Phase) => string>> = {
  participant: (phase) => nl.play.phases[phase].title,
  screen: (phase) => nl.words.phases[phase],
  facilitator: (phase) => nl.words.phases[phase],
}

async function as(page: Page, role: Role): Promise<FrameLocator> {
  await page.getByRole('tab', { name: words.roles[role] }).click()
  return page.frameLocator('.author-frame iframe')
}

const heading = (frame: FrameLocator, role: Role, phase: Phase): Promise<void> =>
  frame.getByRole('heading', { level: 1, name: headings[role](phase) }).waitFor()

test.each([['laptop'], ['phone']] as const)('every role in every phase, on a %s', async (size) => {
  const { page, complaints, context } = await openPreview(size)
  for (const role of ['participant', 'screen', 'facilitator'] as const) {
    const frame = await as(page, role)
    for (const phase of phases) {
      await page.getByLabel(words.phase, { exact: true }).selectOption(phase)
      await heading(frame, role, phase)
    }
    expect([...(await axeProblems(page)), ...(await fitProblems(page))], role).toEqual([])
    for (const inside of page.frames().slice(1)) expect(await axeProblemsIn(inside), role).toEqual([])
  }
  expect(complaints).toEqual([])
  await context.close()
})

test('a participant can choose, and no ballot goes anywhere; nothing stays on the device', async () => {
  const { page, context } = await openPreview('laptop')
  const before = await page.evaluate(() => ({ ...localStorage }))
  const asked: string[] = []
  page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()))
  page.on('websocket', (socket) => asked.push(socket.url()))
  await page.getByLabel(words.phase, { exact: true }).selectOption('voting')
  const frame = await as(page, 'participant')
  await frame.getByRole('radio', { name: /^B\b/ }).check({ force: true })
  await frame.getByRole('button', { name: nl.play.vote.button('B'), exact: true }).click()
  await page.getByLabel(words.phase, { exact: true }).selectOption('action')
  await frame.getByLabel(nl.play.action.say).fill('Alleen om te proberen.')
  await page.getByLabel(words.phase, { exact: true }).selectOption('reference')
  await frame.getByText(nl.facts.spread.own).first().waitFor()
  expect(asked).toEqual([])
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before)
  await context.close()
})

test('the facilitator reads what to say, what participants see and the next step, which leads on', async () => {
  const { page, context } = await openPreview('laptop')
  await page.getByLabel(words.phase, { exact: true }).selectOption('spread')
  const frame = await as(page, 'facilitator')
  await heading(frame, 'facilitator', 'spread')
  for (const said of [nl.console.say.spread, nl.console.doNow.spread, nl.console.theySee.spread, card.prompts[0] ?? ''])
    expect(await frame.getByText(said).first().isVisible(), said).toBe(true)
  await frame.locator('.console-prompts li').first().waitFor()
  await frame.locator('.console-big').click()
  await heading(frame, 'facilitator', 'discussion')
  expect(await page.getByLabel(words.phase, { exact: true }).inputValue()).toBe('discussion')
  await context.close()
})

test('with keys alone: another phase, another role, and into the page in the frame', async () => {
  const { page, context } = await openPreview('laptop')
  const frame = page.frameLocator('.author-frame iframe')
  await heading(frame, 'participant', 'reading')
  await tabTo(page, words.after)
  await page.keyboard.press('Enter')
  await heading(frame, 'participant', 'clarify')
  await tabTo(page, words.roles.participant)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await heading(frame, 'facilitator', 'clarify')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
  await context.close()
})

test('what is typed on the card is in the preview at once, and only the workshop may frame a preview', async () => {
  const { page, context } = await openPreview('laptop')
  await page.getByRole('tab', { name: form.parts.story }).click()
  await page.getByLabel(nl.author.fields.role.label, { exact: true }).fill('Je bent nog maar net begonnen.')
  await page.getByRole('tab', { name: form.parts.preview }).click()
  await page.frameLocator('.author-frame iframe').getByText('Je bent nog maar net begonnen.').waitFor()
  const policy = async (path: string) => (await fetch(`${app.url}${path}`)).headers.get('content-security-policy')
  expect(await policy('/preview-participant.html')).toContain("frame-ancestors 'self'")
  for (const path of ['/', '/author.html', '/facilitator.html', '/screen.html?/preview-screen.html'])
    expect(await policy(path), path).toContain("frame-ancestors 'none'")
  await context.close()
})
