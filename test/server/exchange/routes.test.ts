/** Decks in and out of the server as files: nothing is written before it is asked, and nothing is overwritten unseen. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deckFile } from '../../../server/exchange/deck-file.ts'
import type { Draft, DraftsAnswer } from '../../../shared/authoring-wire.ts'
import type {
  ExportBody,
  FileAnswer,
  ImportBody,
  ImportedAnswer,
  PlanAnswer,
  ProblemsAnswer,
} from '../../../shared/exchange/exchange-wire.ts'
import type { WholeDraft } from '../../../shared/exchange/whole-draft.ts'
import type { TestApp } from '../../support/app.ts'
import { type AppOn, startAppOn } from '../../support/app-on.ts'
import { aDraftCard, aDraftDeck, shipped } from '../../support/drafts.ts'
import { storages } from '../../support/storages.ts'

let app: TestApp

const asked = async <Answer>(path: string, sent: object = {}): Promise<Answer> =>
  (await (await app.post(`author/${path}`, { facilitatorKey: app.facilitatorKey, ...sent })).json()) as Answer
const drafts = async () => (await asked<DraftsAnswer>('drafts')).drafts
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')
const fileOf = (whole: WholeDraft) => base64(deckFile(whole, 'xlsx', 'nl', shipped))
const bring = <Answer = ImportedAnswer>(file: string, mode: ImportBody['mode'], seen = {}) =>
  asked<Answer>('import', { file, mode, seen } satisfies ImportBody)
const take = (body: ExportBody) => asked<FileAnswer>('export', body)
const find = async (kind: Draft['kind'], id: string) =>
  (await drafts()).find((one) => one.kind === kind && one.id === id)

const mine: WholeDraft = {
  deck: aDraftDeck('mijn-set', ['mijn-kaart', 'tweede']),
  cards: [aDraftCard('mijn-kaart'), aDraftCard('tweede')],
}

describe.each(storages)('in the server on %s', (kind) => {
  let running: AppOn
  beforeAll(async () => {
    running = await startAppOn(kind, { content: shipped })
    app = running.app
  })
  afterAll(() => running.end())

  beforeEach(async () => {
    for (const kind of ['deck', 'card'] as const)
      for (const one of await drafts())
        if (one.kind === kind) await asked('draft/remove', { kind, id: one.id, revision: one.revision })
  })

  describe('a file that is brought', () => {
    test('is only looked at until it is taken, and then is there as it was written', async () => {
      const plan = await bring<PlanAnswer>(fileOf(mine), 'check')
      expect(plan.problems).toEqual([])
      expect([plan.deck, ...plan.cards].map(({ id, state }) => `${id} ${state}`)).toEqual([
        'mijn-set new',
        'mijn-kaart new',
        'tweede new',
      ])
      expect(await drafts()).toEqual([])
      expect(await bring(fileOf(mine), 'copy')).toEqual({ imported: 'mijn-set' })
      expect((await find('deck', 'mijn-set'))?.body).toEqual(mine.deck)
      expect((await find('card', 'tweede'))?.body).toEqual(mine.cards[1])
    })

    test('that does not fit tells everything that is wrong with it, and writes nothing', async () => {
      const answer = await bring<ProblemsAnswer>(base64('Soort;Titel\nkaartje;x\n'), 'copy')
      expect(answer.deck).toBeNull()
      expect(answer.problems.map(({ key }) => key)).toEqual(['unknownKind'])
      expect((await bring<ProblemsAnswer>(base64('%PDF'), 'check')).problems[0]?.key).toBe('notText')
      expect(await drafts()).toEqual([])
    })

    test('of which pieces are missing becomes a draft, with a list of what is missing', async () => {
      const half = {
        ...mine,
        cards: [aDraftCard('mijn-kaart', { role: '', minutes: null }), mine.cards[1] ?? aDraftCard('x')],
      }
      const plan = await bring<PlanAnswer>(fileOf(half), 'check')
      expect(plan.problems.map(({ key, place: { sheet, row } }) => `${key} ${sheet} ${row}`)).toEqual([
        'missing Kaarten 3',
        'missing Kaarten 3',
      ])
      await bring(fileOf(half), 'copy')
      expect((await find('card', 'mijn-kaart'))?.body).toEqual(half.cards[0])
    })

    test('comes beside what has its names, or in its place when the author saw what was there', async () => {
      await bring(fileOf(mine), 'copy')
      const other = {
        ...mine,
        cards: [{ ...aDraftCard('mijn-kaart'), title: 'Anders' }, mine.cards[1] ?? aDraftCard('x')],
      }
      const plan = await bring<PlanAnswer>(fileOf(other), 'check')
      expect([plan.deck, ...plan.cards].map(({ state }) => state)).toEqual(['same', 'changed', 'same'])
      expect(await bring(fileOf(other), 'copy')).toEqual({ imported: 'mijn-set-2' })
      expect((await find('deck', 'mijn-set-2'))?.body).toMatchObject({
        cards: [{ id: 'mijn-kaart-2' }, { id: 'tweede' }],
      })
      expect((await find('card', 'mijn-kaart'))?.body).toEqual(mine.cards[0])
      expect(await bring(fileOf(other), 'replace')).toEqual({ refusal: 'draftChanged' })
      expect(await bring(fileOf(other), 'replace', { 'card mijn-kaart': 1 })).toEqual({ imported: 'mijn-set' })
      expect(await find('card', 'mijn-kaart')).toMatchObject({ revision: 2, body: { title: 'Anders' } })
    })

    test('with one card that changed meanwhile writes none of the others', async () => {
      await bring(fileOf(mine), 'copy')
      const other = { ...mine, cards: mine.cards.map((card) => ({ ...card, title: 'Anders' })) }
      expect(await bring(fileOf(other), 'replace', { 'card mijn-kaart': 1, 'card tweede': 7 })).toEqual({
        refusal: 'draftChanged',
      })
      expect((await drafts()).filter(({ revision }) => revision > 1)).toEqual([])
    })

    test('never changes a card that ships', async () => {
      const [id = ''] = [...shipped.written.keys()]
      const changed = { deck: aDraftDeck('met-een-ander', [id]), cards: [aDraftCard(id, { title: 'Gekaapt' })] }
      const plan = await bring<PlanAnswer>(fileOf(changed), 'check')
      expect(plan.cards[0]?.state).toBe('shippedChanged')
      await bring(fileOf(changed), 'replace')
      expect(await find('card', id)).toBeUndefined()
      expect((await find('deck', 'met-een-ander'))?.body).toMatchObject({ cards: [{ id: `${id}-2` }] })
    })

    test('may be four megabytes and no more', async () => {
      const large = (bytes: number) => base64(`Soort;Titel\nuitleg;${'x '.repeat(bytes / 2)}`)
      expect(await bring(large(4_100_000), 'check')).toMatchObject({ problems: [{ key: 'tooLarge' }], deck: null })
      expect(await bring(large(8_000_000), 'check')).toEqual({ refusal: 'tooLarge' })
      expect(await bring('geen base64!', 'check')).toEqual({ refusal: 'malformed' })
    })
  })

  describe('a file that is taken along', () => {
    test('holds a deck that ships, and an own one as it is written now', async () => {
      const shippedFile = await take({ id: 'kennismaking', format: 'yaml', language: 'nl' })
      expect(shippedFile).toMatchObject({ name: 'kennismaking.yaml', type: expect.stringMatching(/yaml/) })
      expect(Buffer.from(shippedFile.file, 'base64').toString()).toContain('title: Drie potten jam')
      await bring(fileOf(mine), 'copy')
      for (const format of ['yaml', 'csv', 'xlsx'] as const) {
        const { file } = await take({ id: 'mijn-set', format, language: 'en' })
        const plan = await bring<PlanAnswer>(file, 'check')
        expect([plan.deck, ...plan.cards].map(({ state }) => state)).toEqual(['same', 'same', 'same'])
      }
    })

    test('is the template when no deck is named, and nothing when there is no such deck', async () => {
      expect((await take({ id: null, format: 'xlsx', language: 'nl' })).name).toBe('sjabloon-kaartenset.xlsx')
      expect(await take({ id: 'bestaat-niet', format: 'xlsx', language: 'nl' })).toEqual({ refusal: 'noDraft' })
    })
  })
})
