import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { faded, lightness, mixed, paletteFrom } from '../../../client/table/palette.ts'

const plain = paletteFrom((_, fallback) => fallback, 'font')

test('without a theme the table has its own colours', () => {
  expect(plain.felt).toBe('#1f4f57')
  expect(lightness(plain.paper)).toBeGreaterThan(0.8)
})

test('a theme gives felt, wood, brass, paper, ink and accent', () => {
  const theme: Readonly<Record<string, string>> = {
    '--table-felt': '#400000',
    '--table-felt-deep': '#200000',
    '--table-wood': '#111111',
    '--table-brass': '#222222',
    '--paper': '#202020',
    '--ink': '#eeeeee',
    '--accent': '#00ff00',
  }
  const palette = paletteFrom((name, fallback) => theme[name] ?? fallback, 'font')
  expect(palette).toMatchObject({
    felt: '#400000',
    feltDeep: '#200000',
    paper: '#202020',
    ink: '#eeeeee',
    accent: '#00ff00',
  })
  expect(palette.rim[1]).toBe('#111111')
  expect(palette.brass[1]).toBe('#222222')
})

test('colours are mixed by share, and faded', () => {
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(mixed('#123456', '#ffffff', 0)).toBe('#123456')
  expect(faded('#ff0010', 0.5)).toBe('rgba(255, 0, 16, 0.5)')
})

test('no other file of the table has a colour', () => {
  const folder = resolve(import.meta.dirname, '../../../client/table')
  const coloured = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'palette.ts')
    .filter((file) =>
      /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.test(
        readFileSync(resolve(folder, file), 'utf8').replace(/this\.#\w+|readonly #\w+|^\s*#\w+/gm, ''),
      ),
    )
  expect(coloured).toEqual([])
})
