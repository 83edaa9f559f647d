/** From the link that the first start prints to a session played by somebody who was invited, over TLS. */
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { launchChromium } from '../support/chromium.ts'
import { atPhase, joinByLink, nextStep, openPage, sizes, vote, type Watched } from '../support/people.ts'
import { startTlsSite, type TlsSite } from '../support/tls-site.ts'
import { beginNew, saved } from '../support/writing.ts'

const { account, console: desk, play, staff } = nl
const password = 'vier paarden op het ijs'

let site: TlsSite
let browser: Browser
let mirjam: Watched
let anna: Watched
let invitation: string

beforeAll(async () => {
  site = await startTlsSite()
  browser = await launchChromium()
})
afterAll(async () => {
  for (const { complaints } of [mirjam, anna]) expect(complaints).toEqual([])
  await browser.close()
  await site.end()
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const headed = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

async function signIn(page: Page, name: string, typed = password): Promise<void> {
  await page.getByLabel(account.signIn.name).fill(name)
  await page.getByLabel(account.signIn.password, { exact: true }).fill(typed)
  await button(page, account.signIn.button).click()
}

test('the first start prints a link, with which one makes the first account', async () => {
  mirjam = await openPage(browser, site.app.app.setUpLink ?? '', sizes.laptop)
  const { page } = mirjam
  await headed(page, account.link.titles.setUp)
  expect(new URL(page.url()).hash).toBe('')
  await page.reload()
  await headed(page, account.link.titles.setUp)
  await page.getByLabel(account.link.name).fill('Mirjam')
  await page.getByLabel(account.link.signIn).fill('mirjam@voorbeeld.nl')
  await page.getByLabel(account.link.password).fill('Welkom2026!!')
  await button(page, account.link.buttons.setUp).click()
  await page.getByText(account.password.problems.easy).waitFor()
  await page.getByLabel(account.link.password).fill(password)
  await button(page, account.link.buttons.setUp).click()
  await headed(page, account.settings.title)
})

test('the settings hold at once', async () => {
  const { page } = mirjam
  await page.getByLabel(account.settings.organisation).fill('Gemeente Proef')
  await page.getByLabel(account.settings.help).fill('Vertrouwenspersoon: tel. 456\nMeldpunt')
  await page.getByLabel(account.settings.minimum).fill('6')
  await button(page, account.save).click()
  await page.getByText(account.saved, { exact: true }).waitFor()
  await page.reload()
  await page.getByLabel(account.settings.organisation).waitFor()
  expect(await page.getByLabel(account.settings.minimum).inputValue()).toBe('6')
  await page.getByText('Gemeente Proef').first().waitFor()
})

test('a logo that a coordinator brings stands where people come in, until it is taken away', async () => {
  const { page } = mirjam
  const { settings } = account
  const field = page.getByLabel(settings.logoFile)
  const heads = page.locator('.brand-logo')
  await field.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="1"/>') })
  await button(page, settings.logoButton).click()
  await page.getByText(settings.logoProblems.notAPicture).waitFor()
  await field.setInputFiles(resolve(import.meta.dirname, '../../client/public/icon-192.png'))
  await button(page, settings.logoButton).click()
  await page.getByText(settings.logoSaved).waitFor()
  await heads.waitFor()
  const visitor = await openPage(browser, site.url, sizes.phone)
  const logo = visitor.page.getByRole('img', { name: 'Gemeente Proef' })
  await logo.waitFor()
  await expect.poll(() => logo.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(192)
  await button(page, settings.logoRemove).click()
  await button(page, settings.logoRemoveYes).click()
  await page.getByText(settings.noLogo).waitFor()
  await heads.waitFor({ state: 'detached' })
  await visitor.page.reload()
  await visitor.page.getByText('Gemeente Proef').first().waitFor()
  expect(await logo.count()).toBe(0)
  expect(visitor.complaints).toEqual([])
  await visitor.context.close()
})

test('a coordinator invites a facilitator', async () => {
  const { page } = mirjam
  await page.getByRole('link', { name: staff.places.people }).click()
  await page.getByLabel(account.people.inviteName).fill('Anna')
  await button(page, account.people.inviteButton).click()
  await page.getByRole('heading', { name: account.given.titles.invitation('Anna') }).waitFor()
  invitation = (await page.locator('.account-url').textContent()) ?? ''
  anna = await openPage(browser, invitation, sizes.phone)
  await headed(anna.page, account.link.titles.invitation)
  expect(await anna.page.getByLabel(account.link.name).inputValue()).toBe('Anna')
  await anna.page.getByLabel(account.link.signIn).fill('anna')
  await anna.page.getByLabel(account.link.password).fill(password)
  await button(anna.page, account.link.buttons.invitation).click()
  await anna.page.getByRole('heading', { level: 1, name: desk.start.title }).waitFor()
})

test('who was invited has the pages of a facilitator, and no others', async () => {
  const { page } = anna
  await page.getByRole('link', { name: /Anna$/ }).waitFor()
  expect(await page.getByRole('link', { name: staff.places.people }).count()).toBe(0)
  await page.goto(`${site.url}/people.html`)
  await page.getByText(staff.otherRole).waitFor()
  await page.goto(`${site.url}/facilitator.html`)
})

test('she plays a session on her phone; participants have no account and no cookie', async () => {
  const { page } = anna
  await button(page, desk.start.openForm).click()
  await page.getByLabel(desk.form.name).fill('Teamdag')
  await page.getByRole('radio', { name: desk.form.withoutTeams }).check({ force: true })
  await page.getByRole('radio', { name: new RegExp(desk.form.formats.quick.name) }).check({ force: true })
  await button(page, desk.form.make).click()
  await page.locator('.console-big').waitFor()
  const [made] = await sessionsOf(page)
  if (!made) throw new Error('the session is not in her list')
  const guests = await site.app.joinMany(made, 6)
  const phone = await joinByLink(browser, site.url, made.joinCode, 'Otter')
  await page.reload()
  await page.locator('.console-big').waitFor()
  await nextStep(anna)
  await nextStep(anna)
  for (const guest of guests) {
    await guest.sees('voting')
    await guest.cast('A')
  }
  await vote(phone, 'B')
  await nextStep(anna)
  await atPhase(phone, play.phases.spread.title)
  expect(await phone.context.cookies()).toEqual([])
  const [cookie, ...others] = await anna.context.cookies()
  expect(others).toEqual([])
  expect(cookie).toMatchObject({
    name: '__Host-dilemmaspel',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
  })
  expect(phone.complaints).toEqual([])
})

/** The sessions that the console of this page would list. */
const sessionsOf = (page: Page): Promise<{ session: string; joinCode: string }[]> =>
  page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch('/api/console', { method: 'POST', headers, body: '{}' })
    return ((await response.json()) as { sessions: { session: string; joinCode: string }[] }).sessions
  })

test('the coordinator switches her off: her console says so, and signing in does not work', async () => {
  const { page } = mirjam
  await page.reload()
  await page.getByRole('listitem').filter({ hasText: 'anna' }).getByText(account.people.change).click()
  await page.getByRole('button', { name: `${account.people.switchOff}: Anna` }).click()
  await button(page, account.people.switchOffYes).click()
  await page.getByText(account.people.off).waitFor()
  await headed(anna.page, desk.line.signedOut)
  await button(anna.page, desk.start.again).click()
  await headed(anna.page, account.signIn.title)
  await signIn(anna.page, 'anna')
  await anna.page.getByText(account.refusals.signInDoesNotWork).waitFor()
})

test('switched on again she signs in, and is back in the session that she led', async () => {
  const { page } = mirjam
  await page.getByRole('button', { name: `${account.people.on}: Anna` }).click()
  await button(page, account.people.onYes).click()
  await page.getByText(account.people.off).waitFor({ state: 'detached' })
  await signIn(anna.page, 'Anna')
  await anna.page.locator('.console-big').waitFor()
  expect(new URL(anna.page.url()).pathname).toBe('/facilitator.html')
})

test('the coordinator sees neither the session nor its report; a link that was used works no more', async () => {
  await mirjam.page.goto(`${site.url}/facilitator.html`)
  await headed(mirjam.page, desk.start.title)
  expect(await mirjam.page.getByText('Teamdag').count()).toBe(0)
  const late = await openPage(browser, invitation, sizes.phone)
  await late.page.getByText(nl.refusals.keyDoesNotWork).waitFor()
  await late.context.close()
})

test('she changes her password and signs out; a page that she asks for then comes after signing in', async () => {
  const { page } = anna
  const next = 'zeven rode fietsen'
  await page.goto(`${site.url}/account.html`)
  await page.getByLabel(account.own.passwordNow).fill(password)
  await page.getByLabel(account.own.passwordNew).fill(next)
  await button(page, account.own.changePassword).click()
  await page.getByText(account.own.passwordChanged).waitFor()
  await button(page, staff.signOut).click()
  await headed(page, account.signIn.title)
  expect(await anna.context.cookies()).toEqual([])
  await page.goto(`${site.url}/account.html`)
  await headed(page, account.signIn.title)
  await signIn(page, 'anna', next)
  await headed(page, account.own.title)
})

test('two authors in one text read by name whose text it is', async () => {
  const { clash, fields, list } = nl.author
  const role = (page: Page) => page.getByLabel(fields.role.label, { exact: true })
  await mirjam.page.goto(`${site.url}/author.html`)
  await headed(mirjam.page, list.title)
  await beginNew(mirjam.page, 'card', 'Samen')
  await saved(mirjam.page)
  await anna.page.goto(`${site.url}/author.html#kaart=samen`)
  await role(anna.page).fill('Je bent van Anna.')
  await saved(anna.page)
  await role(mirjam.page).fill('Je bent van Mirjam.')
  await mirjam.page.getByText(clash.intro('Anna'), { exact: true }).waitFor()
  await mirjam.page.getByRole('radio', { name: clash.theirsOf('Anna') }).check()
  await button(mirjam.page, clash.settle).click()
  await saved(mirjam.page)
  await mirjam.page.getByLabel(fields.situation.label, { exact: true }).fill('Het is maandag.')
  await saved(mirjam.page)
  await anna.page.getByLabel(fields.question.label, { exact: true }).fill('Wat doe je?')
  await anna.page.getByText(clash.taken('Mirjam')).waitFor()
  await saved(anna.page)
})
