import { expect, test } from 'vitest'
import { type Panel, panel } from '../../shared/panel.ts'
import { entriesFor } from '../../shared/panel-entries.ts'

const entry = (id: string, topics: string[]) => ({ id, part: 'fact', label: id, text: id, locator: '1', topics })
const report: Panel = panel.parse({
  id: 'town',
  title: 'Town',
  organisation: 'Town',
  source: 'Report',
  year: 2024,
  read: '2026-01-01',
  about: 'A report.',
  coreValues: { locator: '1', names: ['Care'] },
  entries: [entry('everywhere', []), entry('gifts', ['gifts']), entry('cars', ['cars', 'gifts'])],
})

test('a card gets the facts on its topics, then those that fit everywhere', () => {
  expect(entriesFor(report, ['gifts']).map(({ id }) => id)).toEqual(['gifts', 'cars', 'everywhere'])
  expect(entriesFor(report, ['cars', 'gifts']).map(({ id }) => id)).toEqual(['gifts', 'cars', 'everywhere'])
  expect(entriesFor(report, ['leave']).map(({ id }) => id)).toEqual(['everywhere'])
})

test('a panel cannot have a standing', () => {
  const judging = { ...report, entries: [{ ...entry('gifts', []), standing: 'inLine' }] }
  expect(panel.safeParse(judging).success).toBe(false)
})
