/** The product as an organisation runs it with accounts: a server behind a proxy with TLS. */
import { resolve } from 'node:path'
import type { Overrides } from '../../server/app.ts'
import { readContent } from '../../server/content.ts'
import { startTestApp, type TestApp } from './app.ts'
import { startTlsProxy } from './tls-proxy.ts'

export interface TlsSite {
  readonly app: TestApp
  /** Where browsers go. */
  readonly url: string
  end(): Promise<void>
}

/** With the shipped cards. */
export async function startTlsSite(overrides: Overrides = {}): Promise<TlsSite> {
  const proxy = await startTlsProxy()
  const content = readContent(resolve(import.meta.dirname, '../../content'))
  const env = { PUBLIC_URL: proxy.url, TRUSTED_PROXIES: 'loopback', ORGANISATION: 'Provincie Voorbeeld' }
  const app = await startTestApp({ content, pace: { rehearsal: 0.02 }, ...overrides }, env)
  proxy.leadTo(app.url)
  return {
    app,
    url: proxy.url,
    end: async () => {
      await proxy.close()
      await app.end()
    },
  }
}
