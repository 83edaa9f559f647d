/** Who uses the year page in a browser: the first account of an installation, and a coordinator whom it invites. */
import type { Browser, Page } from 'playwright-core'
import { nl } from '../../client/text/nl/index.ts'
import { openPage, sizes, type Watched } from './people.ts'
import type { TlsSite } from './tls-site.ts'
import { thisYear } from './years.ts'

const { account, year } = nl
const password = 'vier paarden op het ijs'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function useLink(page: Page, kind: 'setUp' | 'invitation', signIn: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: account.link.titles[kind] }).waitFor()
  await page.getByLabel(account.link.name).fill(signIn)
  await page.getByLabel(account.link.signIn).fill(signIn)
  await page.getByLabel(account.link.password).fill(password)
  await button(page, account.link.buttons[kind]).click()
}

/** The first account, which has every role, on its settings. */
export async function firstPerson(browser: Browser, site: TlsSite): Promise<Watched> {
  const first = await openPage(browser, site.app.app.setUpLink ?? '', sizes.laptop)
  await useLink(first.page, 'setUp', 'mirjam')
  await first.page.getByRole('heading', { level: 1, name: account.settings.title }).waitFor()
  return first
}

/** Somebody who is coordinator and nothing else, on the year page. */
export async function coordinator(browser: Browser, site: TlsSite, { page }: Watched): Promise<Watched> {
  await page.goto(`${site.url}/people.html`)
  await page.getByLabel(account.people.inviteName).fill('Cora')
  for (const role of ['facilitator', 'author'] as const)
    await page.getByRole('checkbox', { name: account.roles.names[role] }).uncheck({ force: true })
  await page.getByRole('checkbox', { name: account.roles.names.coordinator }).check({ force: true })
  await button(page, account.people.inviteButton).click()
  const invitation = await page.locator('.account-url').textContent()
  const invited = await openPage(browser, invitation ?? '', sizes.laptop)
  await useLink(invited.page, 'invitation', 'cora')
  await invited.page.getByRole('link', { name: nl.staff.places.year }).click()
  await atYear(invited.page, thisYear)
  return invited
}

export const atYear = (page: Page, one: number): Promise<void> =>
  page.getByRole('heading', { level: 1, name: year.title(one) }).waitFor()
