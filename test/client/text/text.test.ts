/** Words on screen. */
import { expect, test } from 'vitest'
import { countingIn } from '../../../client/text/counting.ts'
import { en } from '../../../client/text/en/index.ts'
import { nl } from '../../../client/text/nl/index.ts'
import { speak, text } from '../../../client/text/text.ts'
import { refusals } from '../../../shared/refusal.ts'
import { httpRefusals } from '../../../shared/wire-names.ts'

/** Every sentence in a tree of words. */
const sentences = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(sentences)
      : []

test('every refusal has a sentence', () => {
  for (const refusal of [...refusals, ...httpRefusals]) expect(nl.refusals[refusal]).toMatch(/\.$/)
})

/** Every word by its path; of a function its code, with what is filled in left out. */
const wordsIn = (words: unknown, path = ''): [path: string, said: string][] => {
  if (typeof words === 'function') return [[path, String(words).replace(/\$\{[^}]*\}/g, '')]]
  if (typeof words !== 'object' || words === null) return [[path, String(words)]]
  return Object.entries(words).flatMap(([name, inner]) => wordsIn(inner, `${path}.${name}`))
}

test('English says all that Dutch says, list by list', () => {
  expect(wordsIn(en).map(([path]) => path)).toEqual(wordsIn(nl).map(([path]) => path))
})

test('no English sentence is the Dutch one by accident', () => {
  const dutch = new Map(wordsIn(nl))
  const functions = /=>|function/
  const same = wordsIn(en).filter(([path, said]) => said.length > 12 && said === dutch.get(path))
  expect(same.filter(([, said]) => !functions.test(said))).toEqual([])
  // These functions only put together what they are given.
  expect(same.map(([path]) => path).filter((path) => !alike.includes(path))).toEqual([])
})

const alike = [
  '.year.month',
  '.year.before',
  '.year.number',
  '.year.percent',
  '.year.inPercent',
  '.words.percent',
  '.words.date',
  '.words.moment',
  '.words.and',
  '.words.teamShort',
  '.screen.teamsChose',
  '.play.titleFor',
  '.play.announce',
  '.privacy.device.round',
  '.console.next.ask.title',
  '.table.shifted',
  '.table.twistOf',
  '.report.chartOption',
  '.report.chartVote',
]

test('numbers, plurals, days and lists are written as the language writes them', () => {
  const [dutch, english] = [countingIn('nl'), countingIn('en-GB')]
  expect([dutch.number(1200), english.number(1200)]).toEqual(['1.200', '1,200'])
  expect([english.counted(1, 'seat', 'seats'), english.counted(0, 'seat', 'seats')]).toEqual(['1 seat', '0 seats'])
  expect([dutch.day('2026-05-31'), english.day('2026-05-31')]).toEqual(['31 mei 2026', '31 May 2026'])
  expect([dutch.list(['A', 'B', 'C']), english.list(['A', 'B', 'C'])]).toEqual(['A, B en C', 'A, B and C'])
  expect(english.percent(0.42)).toBe('42%')
})

test('a change of language changes the words at once', () => {
  speak('en', en)
  expect(text.value.play.join.title).toBe('Join in')
  speak('nl')
  expect(text.value.play.join.title).toBe('Doe mee')
})

test('the four lines say the same in English, faithfully', () => {
  const { lines, lastLine, lastLink } = en.play.join
  expect([...lines, lastLine + lastLink]).toEqual([
    'You vote without a name. Nobody in the room, not even the facilitator, sees what you chose.',
    'During a card, loose votes without a name are on the server, so that a failure wipes nothing. After that only numbers remain.',
    'Others read what you type, without your name. Please name nobody yourself either.',
    'The room hears what you say out loud. Whoever runs the server can technically do more than we can: read here who that is.',
  ])
})

test('nobody is wrong in English either', () => {
  for (const sentence of sentences(en)) expect(sentence).not.toMatch(/\b(wrong|winners|scored?|correct)\b/i)
})

test('nothing on screen says "fout", and nobody is scored', () => {
  for (const sentence of sentences(nl))
    expect(sentence).not.toMatch(/\b(fout|winnaars|punten gescoord|goed geraden)\b/i)
})

test('the four lines stand there word for word', () => {
  const { lines, lastLine, lastLink } = nl.play.join
  expect([...lines, lastLine + lastLink]).toEqual([
    'Je stemt zonder naam. Niemand in de zaal, ook de spelleider niet, ziet wat jij koos.',
    'Tijdens een kaart staan losse stemmen zonder naam op de server, zodat een storing niets wist. Daarna blijven alleen aantallen over.',
    'Wat je typt, lezen anderen zonder jouw naam. Noem zelf ook geen namen.',
    'Wat je hardop zegt, hoort de zaal. Wie de server beheert, kan technisch meer dan wij: lees hier wie dat is.',
  ])
})

test('the sentences that protect a small group stand there word for word', () => {
  expect(nl.facts.spread.nearlyAll('B')).toBe('Iedereen of bijna iedereen koos B.')
  expect(nl.facts.spread.tooFew).toBe('Te weinig stemmen om veilig te tonen. Vertel alleen wat je kwijt wilt.')
})
