/** The looks of an organisation in a browser: its colours and logo without a rebuild, in light, in dark, and after a change by hand. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { colourIn } from '../../shared/colour.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import { exampleColours, writeExampleTheme } from '../support/example-theme.ts'
import { openPage, sizes, type Watched } from '../support/people.ts'

const folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-theme-'))
const organisation = 'Provincie Voorbeeld'
let app: TestApp
let browser: Browser
let phone: Watched

beforeAll(async () => {
  writeExampleTheme(folder)
  app = await startTestApp({}, { THEME: folder, ORGANISATION: organisation })
  browser = await launchChromium()
  phone = await openPage(browser, app.url, sizes.phone)
})
afterAll(async () => {
  await browser.close()
  await app.end()
  rmSync(folder, { recursive: true })
})

/** The colour behind the one main button of the page. */
const buttonColour = (page: Page): Promise<string> =>
  page
    .locator('.button[data-kind=main]')
    .first()
    .evaluate((button) => getComputedStyle(button).backgroundColor)
const tokenOf = (page: Page, name: string): Promise<string> =>
  page.evaluate((asked) => getComputedStyle(document.documentElement).getPropertyValue(asked).trim(), name)
/** Waits, since a colour may change in steps. */
const buttonBecomes = (page: Page, hex: string): Promise<void> =>
  expect.poll(() => buttonColour(page), { timeout: 15_000 }).toBe(`rgb(${colourIn(hex)?.join(', ')})`)
/** Waits until the logo is drawn. */
const seesLogo = async (page: Page): Promise<void> => {
  const logo = page.getByRole('img', { name: organisation })
  await logo.waitFor()
  await expect
    .poll(() => logo.evaluate((img) => (img as HTMLImageElement).naturalWidth), { timeout: 15_000 })
    .toBeGreaterThan(0)
}

test('its colours hold on the first page, and the canvas would read them too', async () => {
  await buttonBecomes(phone.page, exampleColours.accent)
  expect(await tokenOf(phone.page, '--table-felt')).toBe(exampleColours.table)
  expect(await tokenOf(phone.page, '--accent')).toBe(exampleColours.accent)
  expect(await tokenOf(phone.page, '--radius')).toBe('2px')
})

test('its logo stands where people come in: joining, the console, the big screen, privacy', async () => {
  await seesLogo(phone.page)
  const console = await openPage(browser, `${app.url}/facilitator.html#${app.app.facilitatorKey}`, sizes.laptop)
  await seesLogo(console.page)
  const made = await app.newSession({ teamCount: 1 })
  const facilitator = await app.facilitate(made)
  await facilitator.until(() => facilitator.console !== null)
  const key = `${made.session}.${facilitator.console?.screenKey}`
  const screen = await openPage(browser, `${app.url}/screen.html#${key}`, sizes.beamer)
  await seesLogo(screen.page)
  const privacy = await openPage(browser, `${app.url}/privacy.html`, sizes.phone)
  await seesLogo(privacy.page)
  for (const { complaints } of [phone, console, screen, privacy]) expect(complaints).toEqual([])
  for (const { context } of [console, screen]) await context.close()
})

test('a device that prefers dark gets its dark colours', async () => {
  await phone.page.emulateMedia({ colorScheme: 'dark' })
  await buttonBecomes(phone.page, exampleColours.darkAccent)
  expect(await tokenOf(phone.page, '--table-felt')).toBe(exampleColours.darkTable)
  await phone.page.emulateMedia({ colorScheme: 'light' })
  await buttonBecomes(phone.page, exampleColours.accent)
})

test('who chooses dark on a light device keeps it on every page and visit, and can give the choice back', async () => {
  const { page } = phone
  const { title, choices } = nl.words.scheme
  await page.goto(`${app.url}/privacy.html`)
  await page.getByLabel(title).selectOption(choices.dark)
  await expect.poll(() => tokenOf(page, '--accent'), { timeout: 15_000 }).toBe(exampleColours.darkAccent)
  await page.goto(app.url)
  await buttonBecomes(page, exampleColours.darkAccent)
  await page.goto(`${app.url}/privacy.html`)
  await page.getByLabel(title).selectOption(choices.device)
  await expect.poll(() => tokenOf(page, '--accent'), { timeout: 15_000 }).toBe(exampleColours.accent)
  expect(phone.complaints).toEqual([])
})

test('with forced colours every button and card keeps an edge', async () => {
  const { page } = phone
  await page.goto(app.url)
  await page.emulateMedia({ forcedColors: 'active' })
  const button = page.locator('.button[data-kind=main]')
  await expect
    .poll(() =>
      button.evaluate((found) => getComputedStyle(found).borderTopColor === getComputedStyle(found).backgroundColor),
    )
    .toBe(false)
  expect(await button.evaluate((found) => getComputedStyle(found).borderTopWidth)).toBe('2px')
})
