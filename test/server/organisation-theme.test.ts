import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTheme, readThemeFrom } from '../../server/organisation-theme.ts'
import { startTestApp } from '../support/app.ts'
import { exampleColours, writeExampleTheme } from '../support/example-theme.ts'

const own = readFileSync(resolve(import.meta.dirname, '../../client/theme-tokens.css'), 'utf8')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-theme-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const withCss = (css: string) => {
  writeFileSync(join(folder, 'theme.css'), css)
  return readTheme(folder, own, ['geschenken'])
}
const withLogo = (name: string, body: string) => {
  writeFileSync(join(folder, name), body)
  return readTheme(folder, own, [])
}

describe('the theme of an organisation', () => {
  test('may be left out', () => {
    expect(readTheme(folder, own, [])).toEqual({ css: '', logo: null, warnings: [] })
  })

  test('is read with its logo, and nobody is warned when everybody can read it', () => {
    writeExampleTheme(folder)
    const { css, logo, warnings } = readTheme(folder, own, ['geschenken'])
    expect(css).toContain(exampleColours.table)
    expect(logo?.type).toBe('image/svg+xml')
    expect(warnings).toEqual([])
  })

  test.each([
    [
      'a token that does not exist',
      ':root { --dilemmaspel-color-tabel: red }',
      '--dilemmaspel-color-tabel, a token that does not',
    ],
    ['a block that is not closed', ':root { color: red', 'opens more blocks'],
    ['another style sheet', '@import "https://elders.nl/a.css";', '@import'],
    ['a picture from elsewhere', 'body { background: url("https://elders.nl/a.png") }', 'on another server'],
    ['too much', `/*${'x'.repeat(100_001)}*/`, 'larger than 100 KB'],
  ])('is refused in a sentence when it holds %s', (_, css, sentence) => {
    expect(() => withCss(css)).toThrow(sentence)
    expect(() => withCss(css)).toThrow(`cannot use the theme in ${folder}`)
  })

  test.each([
    ['logo.svg', 'hallo', 'not an SVG'],
    ['logo.svg', '<svg><script>1</script></svg>', 'holds a script'],
    ['logo.png', 'hallo', 'not a PNG'],
  ])('is refused when %s holds "%s"', (name, body, sentence) => expect(() => withLogo(name, body)).toThrow(sentence))

  test('names every pair of colours that not everybody can read, in the scheme where it happens', () => {
    const { warnings } = withCss(':root { --dilemmaspel-color-action-bg-default: #f5a; }')
    expect(warnings[0]).toMatch(
      /^theme\.css, light: color-action-color-default on color-action-bg-default has a contrast of 2\.\d to 1; people need 4\.5 to 1\.$/,
    )
    expect(warnings.every((warning) => warning.includes('color-action-bg-default'))).toBe(true)
  })

  test('in the folder that THEME names must be there', () => {
    expect(() => readThemeFrom(join(folder, 'weg'), folder, own, [])).toThrow('It is not there')
    expect(() => readThemeFrom(folder, folder, own, [])).toThrow('It holds neither')
    writeExampleTheme(folder)
    expect(readThemeFrom(null, folder, own, []).logo).not.toBeNull()
    expect(readThemeFrom(folder, '/nergens', own, []).logo).not.toBeNull()
  })
})

describe('a server', () => {
  test('answers an empty style sheet without a theme, and no logo', async () => {
    const app = await startTestApp({}, { ORGANISATION: 'Provincie Voorbeeld' })
    const sheet = await fetch(`${app.url}/theme/organisation.css`)
    expect([sheet.status, sheet.headers.get('content-type'), await sheet.text()]).toEqual([
      200,
      'text/css; charset=utf-8',
      '',
    ])
    expect((await fetch(`${app.url}/theme/logo`)).status).toBe(404)
    expect(await (await fetch(`${app.url}/api/installation`)).json()).toMatchObject({
      organisation: 'Provincie Voorbeeld',
      logo: null,
    })
    await app.end()
  })

  test('serves the theme under the same policy as the pages, asks again each time, and says where the logo is', async () => {
    writeExampleTheme(folder)
    const app = await startTestApp({}, { THEME: folder })
    const sheet = await fetch(`${app.url}/theme/organisation.css`)
    expect(await sheet.text()).toContain(exampleColours.accent)
    expect(sheet.headers.get('cache-control')).toBe('no-cache')
    const tag = sheet.headers.get('etag') ?? ''
    const again = await fetch(`${app.url}/theme/organisation.css`, { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    const { logo } = (await (await fetch(`${app.url}/api/installation`)).json()) as { logo: string }
    const picture = await fetch(app.url + logo)
    expect(picture.headers.get('content-type')).toBe('image/svg+xml')
    expect(picture.headers.get('content-security-policy')).toContain("script-src 'self'")
    await app.end()
  })

  test('does not start with a theme that is wrong', async () => {
    writeFileSync(join(folder, 'theme.css'), ':root { --dilemmaspel-niets: 1px }')
    await expect(startTestApp({}, { THEME: folder })).rejects.toThrow(
      '--dilemmaspel-niets, a token that does not exist',
    )
  })
})
