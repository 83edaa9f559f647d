/** The organisation's logo as a coordinator brings it: looked at by its bytes, kept in the database, shown to everybody, taken away again. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLogoStore } from '../../server/logo-store.ts'
import { pictureOf } from '../../server/picture.ts'
import { createSettingsStore } from '../../server/settings-store.ts'
import { logoLimits } from '../../shared/logo.ts'
import { usualSettings } from '../../shared/settings.ts'
import type { LogoAnswer } from '../../shared/staff-wire.ts'
import type { Installation } from '../../shared/wire.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { firstOf, type Staff, withAccounts } from '../support/staff.ts'
import { storages, TestStorage } from '../support/storages.ts'

const png = readFileSync(resolve(import.meta.dirname, '../../client/public/icon-192.png'))
/** Pictures of 3 by 2 pixels, as ImageMagick writes them. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCKALXj/9k=',
  'base64',
)
const webp = Buffer.from(
  'UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoDAAIAAsBMJaACdLoAA5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==',
  'base64',
)
const lossless = Buffer.from('UklGRhwAAABXRUJQVlA4TA8AAAAvAkAAAAcQ/Y/+ByKi/wEA', 'base64')

/** The head of a WebP with more in it than one plain picture. */
function extendedWebp(flags: number, width: number, height: number): Buffer {
  const head = Buffer.alloc(30)
  head.write('RIFF', 0, 'latin1')
  head.write('WEBPVP8X', 8, 'latin1')
  head.writeUInt8(flags, 20)
  head.writeUIntLE(width - 1, 24, 3)
  head.writeUIntLE(height - 1, 27, 3)
  return head
}

/** A PNG that says that it moves, and one of another size. */
const moving = Buffer.concat([
  png.subarray(0, 33),
  Buffer.from([0, 0, 0, 8]),
  Buffer.from('acTL'),
  Buffer.alloc(12),
  png.subarray(33),
])
function pngOfSize(width: number, height: number): Buffer {
  const changed = Buffer.from(png)
  changed.writeUInt32BE(width, 16)
  changed.writeUInt32BE(height, 20)
  return changed
}

describe('a picture by its bytes', () => {
  test.each([
    ['a PNG', png, { type: 'image/png', width: 192, height: 192, moves: false }],
    ['a JPEG', jpeg, { type: 'image/jpeg', width: 3, height: 2, moves: false }],
    ['a WebP', webp, { type: 'image/webp', width: 3, height: 2, moves: false }],
    ['a WebP without loss', lossless, { type: 'image/webp', width: 3, height: 2, moves: false }],
    [
      'a WebP with more in it',
      extendedWebp(0b10000, 640, 70_000),
      { type: 'image/webp', width: 640, height: 70_000, moves: false },
    ],
    ['a WebP that moves', extendedWebp(0b10, 64, 32), { type: 'image/webp', width: 64, height: 32, moves: true }],
    ['a PNG that moves', moving, { type: 'image/png', width: 192, height: 192, moves: true }],
  ])('%s', (_, bytes, picture) => expect(pictureOf(bytes)).toEqual(picture))

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', Buffer.from('<!doctype html><script>1</script>')],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1')],
    ['the beginning of a PNG', png.subarray(0, 20)],
    ['the beginning of a JPEG', jpeg.subarray(0, 30)],
    ['the beginning of a WebP', webp.subarray(0, 18)],
  ])('%s is none', (_, bytes) => expect(pictureOf(bytes)).toBeNull())
})

describe.each(storages)('the logo in %s', (kind) => {
  let storage: TestStorage
  beforeEach(async () => {
    storage = await TestStorage.make(kind)
  })
  afterEach(() => storage.close())

  test('stays, whatever else is decided, until it is taken away', async () => {
    const store = () => createLogoStore(storage.database)
    const settings = () => createSettingsStore(storage.database, usualSettings)
    expect(await store().read()).toBeNull()
    await store().write({ type: 'image/png', body: png })
    await store().write({ type: 'image/jpeg', body: jpeg })
    await settings().write({ ...usualSettings, organisation: 'Gemeente Proef' })
    await storage.reopen()
    expect(await store().read()).toEqual({ type: 'image/jpeg', body: jpeg })
    expect(await settings().read()).toEqual({ ...usualSettings, organisation: 'Gemeente Proef' })
    await store().write(null)
    expect(await store().read()).toBeNull()
    expect((await settings().read()).organisation).toBe('Gemeente Proef')
  })
})

describe('over HTTP', () => {
  let app: TestApp
  let coordinator: Staff
  const shown = async () => ((await (await fetch(`${app.url}/api/installation`)).json()) as Installation).logo
  const bring = (bytes: Buffer) => coordinator.ask('settings/logo/change', { file: bytes.toString('base64') })
  beforeEach(async () => {
    app = await startTestApp({}, withAccounts)
    coordinator = await firstOf(app)
  })
  afterEach(() => app.end())

  test('everybody sees it at once, as a picture and nothing else, at an address of its own', async () => {
    expect(await shown()).toBeNull()
    expect((await fetch(`${app.url}/theme/logo`)).status).toBe(404)
    const { logo } = (await bring(png)).body as LogoAnswer
    expect(await shown()).toBe(logo)
    const response = await fetch(app.url + logo)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(((await bring(jpeg)).body as LogoAnswer).logo).not.toBe(logo)
    expect((await fetch(`${app.url}/theme/logo`)).headers.get('content-type')).toBe('image/jpeg')
    expect((await coordinator.ask('settings/logo/remove')).body).toEqual({ logo: null, own: false })
    expect(await shown()).toBeNull()
  })

  test.each([
    ['no picture', Buffer.from('<svg onload="1"/>'), 'notAPicture'],
    ['a picture of no size', pngOfSize(0, 10), 'notAPicture'],
    ['too many bytes', Buffer.concat([png, Buffer.alloc(logoLimits.bytes)]), 'tooManyBytes'],
    ['too many pixels', pngOfSize(10, logoLimits.pixels + 1), 'tooManyPixels'],
    ['a picture that moves', moving, 'moves'],
  ])('%s is not taken, and says why', async (_, bytes, problem) => {
    await bring(png)
    const before = await shown()
    expect((await bring(bytes)).body).toEqual({ problem })
    expect(await shown()).toBe(before)
  })

  test('only a coordinator brings one', async () => {
    const facilitator = await coordinator.invite('anna', ['facilitator'])
    const file = png.toString('base64')
    expect((await facilitator.ask('settings/logo/change', { file })).refusal).toBe('notAllowed')
    expect((await facilitator.ask('settings/logo/remove')).refusal).toBe('notAllowed')
    expect((await coordinator.ask('settings/logo/change', { file: '<svg>' })).refusal).toBe('malformed')
    expect(await shown()).toBeNull()
  })
})
