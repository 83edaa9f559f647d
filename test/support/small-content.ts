/** A complete small content folder to write, change and read: one topic, code, card and deck. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { stringify } from 'yaml'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

export const topics = () => [{ id: 'gifts', label: 'Gifts', description: 'What people give.' }]
export const code = () => ({
  id: 'town',
  organisation: 'Town',
  title: 'Code of Town',
  kind: 'gedragscode',
  version: { id: '2020', year: 2020, read: '2026-01-01', checked: '2026-01-01' },
  rules: [
    {
      id: 'town-1',
      locator: 'Article 1',
      title: 'Gifts',
      topic: 'gifts',
      statement: 'Ask before you accept.',
      norm: 'verplicht',
    },
  ],
})
export const verdict = (citations = ['town-1']) => ({ standing: 'inLine', reason: 'You asked.', citations })
export const card = () => ({
  id: 'jam',
  title: 'Jam',
  topics: ['gifts'],
  role: 'Je bent adviseur.',
  situation: 'Iemand geeft je jam.',
  question: 'Wat doe je?',
  ordered: false,
  options: ['A', 'B'].map((id) => ({ id, text: `Keuze ${id}`, for: 'Ja.', against: 'Nee.' })),
  values: ['warmth', 'distance'],
  stakeholders: ['the giver'],
  twist: { text: 'Wat als het wijn is?', why: 'The price changes.' },
  notes: 'Keep it light.',
  prompts: ['Waarom?', 'Waarom niet?'],
  minutes: 20,
  references: [
    {
      code: 'town',
      version: '2020',
      options: { A: verdict(), B: verdict() },
      leavesOpen: 'The price.',
      talkTo: 'A friend.',
    },
  ],
})
export const deck = () => ({
  id: 'first',
  title: 'First',
  about: 'To begin with.',
  programme: 'team',
  format: 'workshop',
  minutes: 30,
  cards: [{ id: 'jam', why: 'It is small.' }],
})

/** Files of a complete small content folder; a test changes what it is about. */
export const small = (): Record<string, unknown> => ({
  'topics.yaml': topics(),
  'codes/town.yaml': code(),
  'cards/jam.yaml': card(),
  'decks/first.yaml': deck(),
})

/** Writes the files (text as it is, values as YAML) to a new folder called `content`. */
export function folderOf(files: Record<string, unknown>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  made.push(root)
  for (const kind of ['codes', 'cards', 'decks']) mkdirSync(join(root, 'content', kind), { recursive: true })
  for (const [path, value] of Object.entries(files))
    writeFileSync(join(root, 'content', path), typeof value === 'string' ? value : stringify(value))
  return join(root, 'content')
}
