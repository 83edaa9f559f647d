/** What authors can do over HTTP: write, publish, play; and what is refused. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type {
  Draft,
  FindingsAnswer,
  LibraryAnswer,
  RehearsalAnswer,
  VersionsAnswer,
} from '../../shared/authoring-wire.ts'
import { cardOfDraft, emptyCard } from '../../shared/draft-forms.ts'
import type { ConsoleAnswer, ReportsAnswer } from '../../shared/wire.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'

let app: TestApp
const asked = async <Answer = { refusal?: string }>(path: string, sent: object = {}): Promise<Answer> => {
  const { facilitatorKey } = app
  return (await (await app.post(path, { facilitatorKey, ...sent })).json()) as Answer
}
const author = <Answer = { refusal?: string }>(path: string, sent: object = {}) => asked<Answer>(`author/${path}`, sent)
const make = async (draft: object) => (await author<{ draft: Draft }>('draft/make', draft)).draft
const decksOfConsole = async () => (await asked<ConsoleAnswer>('console')).decks.map(({ id }) => id)

const card = aDraftCard('mijn-kaart')
const deck = aDraftDeck('mijn-set', ['mijn-kaart'])
const makeBoth = async () => {
  await make({ kind: 'card', body: card })
  await make({ kind: 'deck', body: deck })
}
const publish = (revision = 1, cardRevision = 1) =>
  author<{ published?: { version: string }; refusal?: string } & Partial<FindingsAnswer>>('deck/publish', {
    id: 'mijn-set',
    revision,
    cards: { 'mijn-kaart': cardRevision },
  })
const sessionWith = { deck: 'mijn-set', cards: ['mijn-kaart'], lens: 'velsen' }

beforeEach(async () => {
  app = await startTestApp({ content: shipped })
})
afterEach(() => app.end())

test('the library holds what ships, to copy, to cite and to check against', async () => {
  const library = await author<LibraryAnswer>('library')
  expect(library.cards).toEqual([...shipped.written.values()])
  expect(library.codes.map(({ id }) => id)).toEqual([...shipped.codes.keys()])
  expect(library.decks.map(({ id, cards }) => [id, cards.length])).toEqual(
    shipped.decks.map(({ id, cards }) => [id, cards.length]),
  )
})

describe('publishing', () => {
  test('makes a deck that sessions are played with, and a closed one keeps its version', async () => {
    await makeBoth()
    expect(await decksOfConsole()).not.toContain('mijn-set')
    const { published } = await publish()
    expect((await decksOfConsole())[0]).toBe('mijn-set')
    const made = await app.newSession(sessionWith)
    const guest = await app.joinAs(made)
    await guest.until(() => guest.view !== null)
    await author('draft/save', { revision: 1, draft: { kind: 'card', body: { ...card, title: 'Heel anders' } } })
    const second = await publish(1, 2)
    expect(second.published?.version).not.toBe(published?.version)
    const desk = await app.facilitate(made)
    await desk.ask({ type: 'closeSession' })
    const { reports } = await asked<ReportsAnswer>('reports')
    const { report } = await asked<{ report: { deck: object } }>('report', { session: reports[0]?.session })
    expect(report.deck).toEqual({ id: 'mijn-set', title: 'Set mijn-set', version: published?.version })
    const { versions } = await author<VersionsAnswer>('deck/versions', { id: 'mijn-set' })
    expect(versions.map(({ cards }) => cards[0]?.title)).toEqual(['Heel anders', 'Kaart mijn-kaart'])
    expect(versions[1]?.cards[0]).toEqual(cardOfDraft(card))
  })

  test('is refused with every error of the deck and its cards, and nothing can be played', async () => {
    await make({ kind: 'card', body: { ...card, question: 'ja '.repeat(16) } })
    await make({ kind: 'deck', body: { ...deck, about: '' } })
    const { findings } = await publish()
    expect(findings?.map((found) => `${found.card} ${found.finding.key} ${found.finding.field}`)).toEqual([
      ' fieldEmpty about',
      ' cardHasErrors cards.0',
      'mijn-kaart questionTooLong question',
    ])
    expect(await decksOfConsole()).not.toContain('mijn-set')
  })

  test('asks that the author saw what is there', async () => {
    await makeBoth()
    expect(await publish(2)).toEqual({ refusal: 'draftChanged' })
    expect(await publish(1, 2)).toEqual({ refusal: 'draftChanged' })
    expect(await author('deck/publish', { id: 'anders', revision: 1, cards: {} })).toEqual({ refusal: 'noDraft' })
  })

  test('is undone for new sessions by withdrawing; one that runs goes on', async () => {
    await makeBoth()
    await publish()
    const made = await app.newSession(sessionWith)
    await author('deck/withdraw', { id: 'mijn-set', withdrawn: true })
    expect(await decksOfConsole()).not.toContain('mijn-set')
    expect(await app.newSession(sessionWith)).toEqual({ refusal: 'malformed' })
    expect((await app.joinAs(made)).view).toBeDefined()
    await author('deck/withdraw', { id: 'mijn-set', withdrawn: false })
    expect(await decksOfConsole()).toContain('mijn-set')
  })

  test('puts script and addresses that run on screen as letters (P12)', async () => {
    const nasty = '<img src=x onerror=alert(1)> javascript:alert(1)'
    await make({ kind: 'card', body: { ...card, role: nasty, title: '<script>alert(1)</script>' } })
    await make({ kind: 'deck', body: deck })
    expect((await publish()).published).toBeDefined()
    const made = await app.newSession(sessionWith)
    const desk = await app.facilitate(made)
    await desk.until(() => desk.view !== null)
    const reading = await asked<{ cards: { role: string; title: string }[] }>('reading', { session: made.session })
    expect(reading.cards[0]).toMatchObject({ role: nasty, title: '<script>alert(1)</script>' })
  })
})

describe('an oefensessie of a draft', () => {
  test('plays a card that is not published, is marked, and leaves nothing', async () => {
    await make({ kind: 'card', body: { ...card, question: 'ja '.repeat(14) } })
    const { session, joinCode } = await author<RehearsalAnswer>('rehearse', {
      kind: 'card',
      id: 'mijn-kaart',
      name: 'Proef',
    })
    const desk = await app.facilitate({ session, joinCode })
    await desk.until(() => desk.view !== null)
    expect(desk.view?.about).toMatchObject({ rehearsal: true, name: 'Proef', cards: 1 })
    await desk.ask({ type: 'closeSession' })
    expect((await asked<ReportsAnswer>('reports')).reports).toEqual([])
  })

  test('plays a deck that still lacks words for the facilitator', async () => {
    await make({ kind: 'card', body: card })
    await make({ kind: 'deck', body: { ...deck, about: '', minutes: null } })
    expect(await author('rehearse', { kind: 'deck', id: 'mijn-set', name: 'Proef' })).toHaveProperty('session')
  })

  test('says what keeps a card from being played at all', async () => {
    await make({ kind: 'card', body: emptyCard('leeg', 'Leeg') })
    const { findings } = await author<FindingsAnswer>('rehearse', { kind: 'card', id: 'leeg', name: 'Proef' })
    expect(findings.map(({ finding }) => `${finding.key} ${finding.field}`)).toContain('fieldEmpty question')
  })
})

describe('is refused', () => {
  test('a name that is taken, a text that is gone, a card that is in use', async () => {
    await makeBoth()
    expect(await author('draft/make', { kind: 'card', body: card })).toEqual({ refusal: 'idTaken' })
    expect(await author('draft', { kind: 'card', id: 'weg' })).toEqual({ refusal: 'noDraft' })
    expect(await author('draft/remove', { kind: 'card', id: 'mijn-kaart', revision: 1 })).toEqual({
      refusal: 'draftInUse',
    })
  })

  test.each([
    ['a field that no card has', { kind: 'card', body: { ...card, winner: 'A' } }],
    ['an id that is a path', { kind: 'card', body: { ...card, id: '../codes' } }],
    ['a text of hostile size', { kind: 'card', body: { ...card, notes: 'x'.repeat(6000) } }],
    ['a list of hostile size', { kind: 'card', body: { ...card, values: Array(30).fill('x') } }],
  ])('%s', async (_, draft) => {
    expect(await author('draft/make', draft)).toEqual({ refusal: 'malformed' })
  })

  test('a body above the limit', async () => {
    const large = { ...card, id: 'x'.repeat(2_000_000) }
    expect(await author('draft/make', { kind: 'card', body: large })).toEqual({ refusal: 'tooLarge' })
  })
})
