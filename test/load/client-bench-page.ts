/** A page in Chromium on a slow line and a slow processor, that says when it was ready and what it fetched. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'

/** A line for Network.emulateNetworkConditions: `latency` in ms for each request, `down` and `up` in bytes per second. */
export interface Line {
  readonly name: string
  readonly latency: number
  readonly down: number
  readonly up: number
}

const kilobits = 1000 / 8

/**
 * Slow 4G: a round trip of 150 ms, 1.6 Mbps down, 750 kbps up (Lighthouse, core/config/constants.js, mobileSlow4G). DevTools delays
 * requests, not packets; its own preset "Slow 4G" (front_end/core/sdk/NetworkManager.ts) therefore takes 3.75 times the
 * round trip and 0.9 of the width, so that setting up a line is paid for too.
 */
export const lines = {
  slow4G: { name: 'slow 4G', latency: 150, down: 1600 * kilobits, up: 750 * kilobits },
  preset: { name: 'DevTools preset', latency: 150 * 3.75, down: 1600 * kilobits * 0.9, up: 750 * kilobits * 0.9 },
} as const satisfies Record<string, Line>

/** How much slower than this machine, for Emulation.setCPUThrottlingRate. */
export const slowdown = 4

/** One file that a page asked for. `asked` in ms since the page was opened, `wire` in bytes, headers included. */
interface Fetched {
  readonly url: string
  readonly kind: string
  readonly asked: number
  wire: number
}

/** What the page has shown, by the name of what was looked for: ms since it was opened, painted and idle. */
export type Seen = Readonly<Record<string, number>>

export class SlowPage {
  readonly page: Page
  readonly #cdp: CDPSession
  readonly #browser: CDPSession
  readonly #fetched = new Map<string, Fetched>()
  #opened = Number.NaN

  private constructor(page: Page, cdp: CDPSession, browser: CDPSession) {
    this.page = page
    this.#cdp = cdp
    this.#browser = browser
  }

  /** `looks`: selectors by name. `tap`: of these, what is tapped as soon as it is there. */
  static async make(context: BrowserContext, looks: Readonly<Record<string, string>>, tap: string): Promise<SlowPage> {
    const browser = await context.browser()?.newBrowserCDPSession()
    if (!browser) throw new Error('the browser is gone')
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const slow = new SlowPage(page, await context.newCDPSession(page), browser)
    await page.addInitScript(watch, { looks, tap })
    await slow.#listen()
    return slow
  }

  async #listen(): Promise<void> {
    this.#cdp.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
      if (Number.isNaN(this.#opened)) this.#opened = timestamp
      const asked = (timestamp - this.#opened) * 1000
      this.#fetched.set(requestId, { url: request.url, kind: type ?? '', asked, wire: 0 })
    })
    this.#cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const fetched = this.#fetched.get(requestId)
      if (fetched) fetched.wire = encodedDataLength
    })
    await this.#cdp.send('Network.enable')
    // What a service worker fetches for the page goes over a line of its own, that is neither slow nor counted here.
    await this.#cdp.send('Network.setBypassServiceWorker', { bypass: true })
    await this.#cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  }

  /** Processor time of the page's own thread so far, ms: scripts, style, layout and canvas. */
  async workDone(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }

  /** Processor time so far of the process that puts pages on screen and runs WebGL, ms. It is not slowed down. */
  async drawingDone(): Promise<number> {
    const { processInfo } = await this.#browser.send('SystemInfo.getProcessInfo')
    return (processInfo.find(({ type }) => type === 'GPU')?.cpuTime ?? Number.NaN) * 1000
  }

  async slowDown({ latency, down, up }: Line, rate = slowdown): Promise<void> {
    const line = { offline: false, latency, downloadThroughput: down, uploadThroughput: up }
    await this.#cdp.send('Network.emulateNetworkConditions', line)
    await this.slowProcessor(rate)
  }

  async slowProcessor(rate: number): Promise<void> {
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate })
  }

  /** Opens `url` with nothing of it kept but what the page stored itself. */
  async openCold(url: string): Promise<void> {
    await this.page.goto('about:blank')
    const origin = new URL(url).origin
    await this.#cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'service_workers,cache_storage' })
    await this.#cdp.send('Network.clearBrowserCache')
    this.#fetched.clear()
    this.#opened = Number.NaN
    await this.page.goto(url, { waitUntil: 'commit' })
  }

  /** Resolves once everything of `names` was seen. */
  async seen(...names: readonly string[]): Promise<Seen> {
    const found = await this.page.waitForFunction((wanted) => {
      const { benchSeen } = window as unknown as { benchSeen: Record<string, number> }
      return wanted.every((name) => (benchSeen[name] ?? -1) >= 0) && benchSeen
    }, names)
    return (await found.jsonValue()) as Seen
  }

  /** Waits until nothing was asked or is under way for a while. Throws when the table has not come over the line too. */
  async quiet(): Promise<void> {
    await this.page.locator('canvas').first().waitFor({ state: 'attached' })
    await this.page.waitForLoadState('networkidle')
    const tables = [...this.#fetched.values()].filter(({ kind, url }) => kind === 'Script' && isTable(url))
    if (!tables.some(({ wire }) => wire > 0)) throw new Error('the table came from somewhere else than the line')
  }

  get wireBytes(): number {
    return [...this.#fetched.values()].reduce((sum, { wire }) => sum + wire, 0)
  }

  /** Scripts that were asked for before `moment`, without the table and its Phaser. */
  scriptsBefore(moment: number): { readonly wire: number; readonly gzip: number } {
    const scripts = [...this.#fetched.values()].filter(({ kind, asked }) => kind === 'Script' && asked < moment)
    const own = scripts.filter(({ url }) => !isTable(url))
    const sum = (size: (one: Fetched) => number) => own.reduce((total, one) => total + size(one), 0)
    return { wire: sum(({ wire }) => wire), gzip: sum(({ url }) => gzipSync(builtFile(url)).length) }
  }
}

const builtFile = (url: string): Buffer =>
  readFileSync(resolve(import.meta.dirname, '../../dist', `.${new URL(url).pathname}`))

/** The chunk that holds Phaser draws; the page is complete without it. */
const isTable = (url: string): boolean => builtFile(url).includes('WebGLRenderer')

/** Runs in the page, from its very beginning. */
function watch({ looks, tap }: { looks: Readonly<Record<string, string>>; tap: string }): void {
  const seen: Record<string, number> = {}
  Object.assign(window, { benchSeen: seen })
  const look = () => {
    for (const [name, selector] of Object.entries(looks)) {
      const found = document.querySelector<HTMLElement>(selector)
      if (name in seen || !found) continue
      seen[name] = -1
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen[name] = performance.now()
          if (name === tap) found.click()
        }),
      )
    }
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
}

/** A phone or screen of its own, at the usual density of a page in a window. */
export const openContext = (browser: Browser, width: number, height: number): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width, height }, locale: 'nl-NL', reducedMotion: 'no-preference' })
