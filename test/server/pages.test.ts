import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageHeaders } from '../../server/headers.ts'
import { isOwnOrigin } from '../../server/origin.ts'
import { pageRoutes } from '../../server/pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-dist-'))
let server: Server
let url: string
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Begin</title>')
  writeFileSync(join(folder, 'facilitator.html'), '<!doctype html><title>Spelleider</title>')
  writeFileSync(join(folder, 'assets/main-abc.js'), `console.log(${JSON.stringify('x'.repeat(4000))})`)
  writeFileSync(join(folder, 'assets/ready-abc.js'), `let packed = false // ${'x'.repeat(2000)}`)
  writeFileSync(join(folder, 'assets/ready-abc.js.br'), brotliCompressSync('let packed = "br"'))
  writeFileSync(join(folder, 'assets/ready-abc.js.gz'), gzipSync('let packed = "gzip"'))
  writeFileSync(join(folder, 'manifest.webmanifest'), '{"name":"Dilemmaspel"}')
  writeFileSync(join(folder, 'service-worker.js'), 'let awake = true')
  writeFileSync(join(folder, 'icon.png'), 'x'.repeat(4000))
  const app = express().set('trust proxy', 'loopback')
  app.use(pageHeaders((request) => (request as express.Request).secure))
  server = createServer(app.use(pageRoutes(folder)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('the pages', () => {
  test('are found with and without .html, and the first one at /', async () => {
    expect(await (await fetch(url)).text()).toContain('Begin')
    expect(await (await fetch(`${url}/facilitator`)).text()).toContain('Spelleider')
    expect(await (await fetch(`${url}/facilitator.html`)).text()).toContain('Spelleider')
  })

  test.each(['/weg', '/../package.json', '/assets', '/__proto__', '/%00'])('are not found at %s', async (path) =>
    expect((await fetch(url + path)).status).toBeGreaterThanOrEqual(400),
  )

  test('answer a path that cannot be read without telling how they are made', async () => {
    const response = await fetch(`${url}/%`)
    expect([response.status, await response.text()]).toEqual([400, 'Dit adres klopt niet.'])
    expect((await fetch(`${url}/favicon.ico`)).status).toBe(204)
  })

  test('travel compressed; those with a hash in their name are kept for ever', async () => {
    const headers = { 'accept-encoding': 'gzip, deflate, br' }
    const asset = await fetch(`${url}/assets/main-abc.js`, { headers })
    expect(asset.headers.get('content-encoding')).toBe('br')
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect((await asset.text()).length).toBeGreaterThan(4000)
    const page = await fetch(url)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const again = await fetch(url, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  test.each(['br', 'gzip'])('are handed out as the build compressed them (%s)', async (packing) => {
    const headers = { 'accept-encoding': packing }
    const packed = await fetch(`${url}/assets/ready-abc.js`, { headers })
    expect(packed.headers.get('content-encoding')).toBe(packing)
    expect(packed.headers.get('vary')).toBe('Accept-Encoding')
    expect(await packed.text()).toBe(`let packed = "${packing}"`)
  })

  test('travel as they are to whoever takes nothing else, and no compressed file is a page', async () => {
    const plain = await fetch(`${url}/assets/ready-abc.js`, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBe(null)
    expect(await plain.text()).toContain('let packed = false')
    expect((await fetch(`${url}/assets/ready-abc.js.br`)).status).toBe(404)
    const picture = await fetch(`${url}/icon.png`, { headers: { 'accept-encoding': 'br' } })
    expect(picture.headers.get('content-encoding')).toBe(null)
  })

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/service-worker.js', 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/icon.png', 'image/png'],
  ])('without a hash in their name are asked for again each time: %s', async (path, type) => {
    const { headers } = await fetch(url + path)
    expect([headers.get('cache-control'), headers.get('content-type')]).toEqual(['no-cache', type])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('are known again by their tag, also behind a proxy that made it weak', async () => {
    const tag = (await fetch(url)).headers.get('etag') ?? ''
    const ask = (known: string) => fetch(url, { headers: { 'if-none-match': known } })
    expect((await ask(`"other", W/${tag}`)).status).toBe(304)
    expect((await ask('"other"')).status).toBe(200)
  })

  test('may run only their own scripts and talk only to this server (P12)', async () => {
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? ''
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('upgrade-insecure-requests')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain(`connect-src 'self' ws://${new URL(url).host} wss://${new URL(url).host}`)
    expect(policy).toContain("img-src 'self' data: blob:")
    expect(policy).toMatch(/worker-src 'self'(;|$)/)
    expect(policy).toMatch(/manifest-src 'self'(;|$)/)
  })

  test('ask for https in the future only behind TLS', async () => {
    expect((await fetch(url)).headers.get('strict-transport-security')).toBe(null)
    const behindProxy = await fetch(url, { headers: { 'x-forwarded-proto': 'https' } })
    expect(behindProxy.headers.get('strict-transport-security')).toContain('max-age=')
  })
})

describe('an origin', () => {
  test.each([
    ['http://dilemma.local:2567', 'dilemma.local:2567', null, true],
    ['https://dilemma.nl', 'dilemma.nl', null, true],
    ['https://dilemma.nl', 'dilemma.nl:443', null, true],
    ['https://dilemma.nl', '10.0.0.4:2567', 'https://dilemma.nl', true],
    [undefined, 'dilemma.nl', null, true],
    ['https://elders.nl', 'dilemma.nl', null, false],
    ['https://dilemma.nl.elders.nl', 'dilemma.nl', 'https://dilemma.nl', false],
    ['http://dilemma.nl:8080', 'dilemma.nl', null, false],
    ['null', 'dilemma.nl', null, false],
    ['https://dilemma.nl', undefined, null, false],
    ['niets', 'niets', null, false],
  ])('%s asking %s (public address %s) is own: %s', (origin, host, publicUrl, own) =>
    expect(isOwnOrigin(origin, host, publicUrl)).toBe(own),
  )
})
