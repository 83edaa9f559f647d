/** The participant's page as an app on a device: installed where it is secure, never old, and with nothing of a person in it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import express, { type Router } from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { pageHeaders } from '../../server/headers.ts'
import { pageRoutes } from '../../server/pages.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchChromium } from '../support/chromium.ts'
import { joinByLink, openPage, sizes } from '../support/people.ts'

/** A name of this computer that a browser holds for another one: plain http to it is not secure, as in a local network. */
const elsewhere = 'spel.lan'

let app: TestApp
let browser: Browser
beforeAll(async () => {
  app = await startTestApp()
  browser = await launchChromium([`--host-resolver-rules=MAP ${elsewhere} 127.0.0.1`])
})
afterAll(async () => {
  await browser.close()
  await app.end()
})

/** Waits until the worker controls the page. */
const installed = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker?.controller?.state === 'activated')

/** Waits until the device keeps the page and its script. */
const pageKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? ''
    return (await caches.match('/')) && (await caches.match(script))
  })

/** What the device keeps of the site: shelves, addresses, and all text. */
const keptOn = (page: Page): Promise<{ shelves: string[]; addresses: string[]; text: string }> =>
  page.evaluate(async () => {
    const shelves = await caches.keys()
    const requests = (await Promise.all(shelves.map(async (name) => (await caches.open(name)).keys()))).flat()
    const found = await Promise.all(requests.map((request) => caches.match(request)))
    const texts = await Promise.all(found.map(async (kept) => `${kept?.url} ${await kept?.text()}`))
    return { shelves, addresses: requests.map(({ url }) => url), text: texts.join('\n') }
  })

test('keeps files of the build and the page by its path, and neither code nor key', async () => {
  const made = await app.newSession()
  const phone = await joinByLink(browser, app.url, made.joinCode, 'Otter')
  await installed(phone.page)
  await phone.page.reload()
  await pageKept(phone.page)
  const { addresses, text } = await keptOn(phone.page)
  const [seat] = JSON.parse((await phone.page.evaluate(() => localStorage.getItem('dilemmaspel.seats'))) ?? '[]')
  expect(addresses.filter((address) => !/^http:\/\/[\d.:]+\/(assets\/[\w.-]+)?$/.test(address))).toEqual([])
  expect(seat.code).toBe(made.joinCode)
  for (const secret of [made.joinCode, made.session, seat.seatKey, 'Otter']) expect(text).not.toContain(secret)
  expect(phone.complaints).toEqual([])
  await phone.context.close()
})

test('has a manifest without a fault, and every icon in it', async () => {
  const { page, context } = await openPage(browser, app.url, sizes.phone)
  const cdp = await context.newCDPSession(page)
  const { data, errors } = await cdp.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = JSON.parse(data ?? '')
  expect(manifest).toMatchObject({ display: 'standalone', lang: 'nl', start_url: '/' })
  for (const { src, sizes: size } of manifest.icons) {
    const icon = await page.evaluate(async (path) => {
      const picture = await createImageBitmap(await (await fetch(path)).blob())
      return `${picture.width}x${picture.height}`
    }, src)
    expect(icon).toBe(size)
  }
  await context.close()
})

test('shows a new build at the first reload, clears the old one away, and opens without a network', async () => {
  const site = await BuiltSite.open()
  const { page, context } = await openPage(browser, `${site.url}/#ABC234`, sizes.phone)
  await installed(page)
  await page.reload()
  await pageKept(page)
  const [before = 'none'] = (await keptOn(page)).shelves
  expect(before).toMatch(/^dilemmaspel-\w+$/)
  site.build('nieuwere bouw')
  await page.reload()
  expect(await page.locator('meta[name=build]').getAttribute('content')).toBe('nieuwere bouw')
  await page.waitForFunction(async (old) => !(await caches.keys()).includes(old), before)
  await page.reload()
  await pageKept(page)
  await site.close()
  await page.reload()
  await page.getByRole('button', { name: nl.play.join.button, exact: true }).waitFor()
  expect(await page.locator('meta[name=build]').getAttribute('content')).toBe('nieuwere bouw')
  await context.close()
})

test('asks for no worker on plain http in a local network, and nothing complains', async () => {
  const { port } = new URL(app.url)
  const context = await browser.newContext({ viewport: sizes.phone })
  const page = await context.newPage()
  const said: string[] = []
  const asked: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`http://${elsewhere}:${port}/#ABC234`, { waitUntil: 'load' })
  await page.getByRole('button', { name: nl.play.join.button, exact: true }).waitFor()
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false])
  expect(asked).not.toContain('/service-worker.js')
  expect(said).toEqual([])
  await context.close()
})

/** The built pages on a server of their own, where another build can take their place. */
class BuiltSite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-build-'))
  readonly #server: Server
  #pages: Router

  private constructor() {
    cpSync(resolve(import.meta.dirname, '../../dist'), this.#folder, {
      recursive: true,
      filter: (path) => !/\.(br|gz)$/.test(path),
    })
    this.#pages = pageRoutes(this.#folder)
    const site = express().use(pageHeaders(() => false))
    this.#server = createServer(site.use((request, response, next) => this.#pages(request, response, next)))
  }

  static async open(): Promise<BuiltSite> {
    const site = new BuiltSite()
    await new Promise<void>((done) => site.#server.listen(0, '127.0.0.1', done))
    return site
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** A build that differs by a mark in its first page. */
  build(mark: string): void {
    this.#change('index.html', '<head>', `<head><meta name="build" content="${mark}" />`)
    this.#change('service-worker.js', 'dilemmaspel-', `dilemmaspel-${mark.length}`)
    this.#pages = pageRoutes(this.#folder)
  }

  #change(name: string, from: string, to: string): void {
    const file = join(this.#folder, name)
    const before = readFileSync(file, 'utf8')
    if (!before.includes(from)) throw new Error(`${name} has no ${from}`)
    writeFileSync(file, before.replace(from, to))
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done))
    this.#server.closeAllConnections()
    await closed
    rmSync(this.#folder, { recursive: true })
  }
}
