/** The pages of accounts and settings, on a phone and a laptop, in both languages: the same rules (A1, A2, A3, A8). */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { en } from '../../../client/text/en/index.ts'
import { nl } from '../../../client/text/nl/index.ts'
import { axeProblems } from '../../support/axe.ts'
import { launchChromium } from '../../support/chromium.ts'
import { fitProblems } from '../../support/fit.ts'
import { startShippedApp } from '../../support/full-room.ts'
import { openPage, sizes, type Watched } from '../../support/people.ts'
import { startTlsSite, type TlsSite } from '../../support/tls-site.ts'

const { account, staff } = nl
const password = 'vier paarden op het ijs'

let site: TlsSite
let browser: Browser
let first: Watched
const problems: string[] = []

beforeAll(async () => {
  site = await startTlsSite()
  browser = await launchChromium()
})
afterEach(() => expect(problems.splice(0)).toEqual([]))
afterAll(async () => {
  await browser.close()
  await site.end()
})

/** At the width that the page has, and as small and as large as `fitProblems` makes it. */
async function look(where: string, page: Page): Promise<void> {
  // A password longer than its field moves within it, as in every browser.
  const misfits = (await fitProblems(page)).filter((problem) => !/cut off: INPUT/.test(problem))
  for (const problem of [...(await axeProblems(page)), ...misfits]) problems.push(`${where}: ${problem}`)
}

const headed = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()
const onKeys = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

/** Tabs until the focused element has these words or this label, and no further than the page is long. */
async function tabTo(page: Page, label: string): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => {
      const at = document.activeElement
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((one) => one.textContent) : []
      return [at?.textContent, ...labels].some((said) => said?.trim() === wanted)
    }, label)
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error(`no way to "${label}" by keyboard; last at "${await onKeys(page)}"`)
}

test('the first account is made by keyboard alone; what is missing is said at its field', async () => {
  first = await openPage(browser, site.app.app.setUpLink ?? '', sizes.laptop)
  const { page } = first
  await headed(page, account.link.titles.setUp)
  await look('set-up', page)
  await tabTo(page, account.link.buttons.setUp)
  await page.keyboard.press('Enter')
  await page.getByText(account.link.nameMissing).waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true')
  await look('set-up with something missing', page)
  await page.keyboard.type('Mirjam')
  await page.keyboard.press('Tab')
  await page.keyboard.type('mirjam')
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await headed(page, account.settings.title)
})

test('a password can be pasted and shown', async () => {
  const { page, context } = await openPage(browser, `${site.url}/login.html`, sizes.phone)
  const field = page.getByLabel(account.signIn.password, { exact: true })
  await field.focus()
  await page.evaluate((typed) => document.execCommand('insertText', false, typed), password)
  expect(await field.inputValue()).toBe(password)
  expect(await field.getAttribute('type')).toBe('password')
  await page.getByRole('button', { name: account.password.show }).click()
  expect(await field.getAttribute('type')).toBe('text')
  await look('sign-in with its password shown', page)
  await page.getByRole('button', { name: account.signIn.button, exact: true }).click()
  await page.getByText(account.signIn.missing).waitFor()
  await look('sign-in with something missing', page)
  await context.close()
})

test('settings, people and one’s own account, with everything opened', async () => {
  const { page } = first
  await page.getByLabel(account.settings.organisation).waitFor()
  await look('settings', page)
  await page.goto(`${site.url}/people.html`)
  await page.getByLabel(account.people.inviteName).fill('Anna')
  await page.getByRole('button', { name: account.people.inviteButton }).click()
  await page.getByRole('heading', { name: account.given.titles.invitation('Anna') }).waitFor()
  expect(await onKeys(page)).toBe(account.given.titles.invitation('Anna'))
  await page.locator('summary').first().click()
  await page.getByRole('button', { name: `${account.people.remove}: Mirjam` }).click()
  expect(await onKeys(page)).toBe(account.people.removeAsk('Mirjam'))
  await look('people', page)
  await page.getByRole('button', { name: account.people.removeYes }).click()
  await page.getByText(account.refusals.lastCoordinator).waitFor()
  await page.getByRole('button', { name: account.no }).click()
  await page.waitForFunction(
    (label) => document.activeElement?.getAttribute('aria-label') === label,
    `${account.people.remove}: Mirjam`,
  )
  await page.goto(`${site.url}/account.html`)
  await headed(page, account.own.title)
  await page.getByRole('button', { name: account.own.everywhereButton }).click()
  await look('own account', page)
  expect(first.complaints).toEqual([])
})

test('in English, and a link that works no more', async () => {
  const { page } = first
  await page.getByRole('button', { name: 'English' }).click()
  await headed(page, en.account.own.title)
  await look('own account in English', page)
  const { page: late, context } = await openPage(browser, `${site.url}/login.html#${'x'.repeat(43)}`, sizes.phone)
  await late.getByText(nl.refusals.keyDoesNotWork).waitFor()
  await look('a link that works no more', late)
  await context.close()
})

test('with the printed link the settings are there too, and say what opens them without its key', async () => {
  const app = await startShippedApp()
  const opened = await openPage(browser, `${app.url}/facilitator.html#${app.facilitatorKey}`, sizes.laptop)
  await opened.page.getByRole('link', { name: staff.places.settings }).click()
  await opened.page.getByLabel(account.settings.organisation).waitFor()
  expect(await opened.page.getByRole('link', { name: staff.places.people }).count()).toBe(0)
  await look('settings with the printed link', opened.page)
  const other = await openPage(browser, `${app.url}/settings.html`, sizes.phone)
  await other.page.getByText(staff.noKey).waitFor()
  await look('settings without the key', other.page)
  expect([...opened.complaints, ...other.complaints]).toEqual([])
  await opened.context.close()
  await other.context.close()
  await app.end()
})
