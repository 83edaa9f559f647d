/** Reading links on every database, and over HTTP: what they open, until when, and that nothing else can be done with them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createReviews } from '../../server/reviews.ts'
import type { MadeLinkAnswer, RemarkAnswer, ReviewAnswer, ReviewsAnswer } from '../../shared/review-wire.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { aDraftCard, aDraftDeck, shipped } from '../support/drafts.ts'
import { storages, TestStorage } from '../support/storages.ts'

const day = 86_400_000
const now = 1_800_000_000_000

describe.each(storages)('in %s', (kind) => {
  let storage: TestStorage
  beforeEach(async () => {
    storage = await TestStorage.make(kind)
  })
  afterEach(() => storage.close())

  test('a link opens its deck until its day, or until it is revoked', async () => {
    const reviews = createReviews(storage.database)
    const { link, key } = await reviews.makeLink('set', 'Jurist', 7, now)
    expect(key).toMatch(/^[\w-]{32}$/)
    expect(await reviews.open(key, now + 7 * day - 1)).toEqual({ deck: 'set', link: link.id, expiresAt: now + 7 * day })
    expect(await reviews.open(key, now + 7 * day)).toBe(null)
    expect(await reviews.open(`${key.slice(0, -1)}${key.endsWith('x') ? 'y' : 'x'}`, now)).toBe(null)
    expect(await reviews.revoke(link.id)).toBe(true)
    expect(await reviews.open(key, now)).toBe(null)
    expect(await reviews.links('set')).toEqual([{ ...link, revoked: true }])
    const rows = JSON.stringify(await storage.database.db.selectFrom('review_links').selectAll().execute())
    expect(rows).not.toContain(key)
  })

  test('remarks stay with their deck and their link, and are resolved', async () => {
    const reviews = createReviews(storage.database)
    const said = { deck: 'set', link: 'een', card: 'kaart', field: 'role', quote: 'Je bent', name: '', body: 'Wie?' }
    const remark = await reviews.say(said, now)
    await reviews.say({ ...said, link: 'twee' }, now + 1)
    await reviews.say({ ...said, deck: 'anders' }, now + 2)
    expect(await reviews.remarks('set', 'een')).toEqual([remark])
    expect(await reviews.resolve(remark?.id ?? '', true)).toBe(true)
    expect((await reviews.remarks('set')).map(({ resolved }) => resolved)).toEqual([true, false])
    expect(await reviews.resolve('weg', true)).toBe(false)
  })
})

describe('over HTTP', () => {
  let app: TestApp
  const asked = async <Answer>(path: string, sent: object): Promise<Answer> =>
    (await (await app.post(path, sent)).json()) as Answer
  const author = <Answer>(path: string, sent: object) =>
    asked<Answer>(`author/${path}`, { facilitatorKey: app.facilitatorKey, ...sent })
  beforeEach(async () => {
    app = await startTestApp({ content: shipped })
    await author('draft/make', { kind: 'card', body: aDraftCard('kaart', { question: '' }) })
    await author('draft/make', { kind: 'deck', body: aDraftDeck('set', ['kaart', 'weg']) })
  })
  afterEach(() => app.end())
  const makeLink = () => author<MadeLinkAnswer>('review/make', { deck: 'set', label: 'Jurist', days: 14 })

  test('a reviewer reads every card as far as it is, with its references, and leaves a remark that the author sees', async () => {
    const { key } = await makeLink()
    const review = await asked<ReviewAnswer>('review', { reviewKey: key })
    expect(review).toMatchObject({ title: 'Set set', cards: [{ id: 'kaart', question: '' }], remarks: [] })
    expect(review.cards[0]?.references).toHaveLength(4)
    const { remark } = await asked<RemarkAnswer>('review/remark', {
      reviewKey: key,
      card: 'kaart',
      field: 'role',
      quote: 'Je bent',
      name: 'Vertrouwenspersoon',
      body: '<script>alert(1)</script>',
    })
    expect((await asked<ReviewAnswer>('review', { reviewKey: key })).remarks).toEqual([remark])
    await author('review/resolve', { id: remark.id, resolved: true })
    const { remarks, links } = await author<ReviewsAnswer>('review', { deck: 'set' })
    expect(remarks).toEqual([{ ...remark, resolved: true }])
    expect(links).toMatchObject([{ label: 'Jurist', revoked: false }])
  })

  test('a link opens nothing else, and nothing once it is revoked', async () => {
    const { key, link } = await makeLink()
    expect(await asked('author/drafts', { facilitatorKey: key })).toEqual({ refusal: 'keyDoesNotWork' })
    await author('review/revoke', { id: link.id })
    expect(await asked('review', { reviewKey: key })).toEqual({ refusal: 'linkDoesNotWork' })
    const remark = { reviewKey: key, card: '', field: '', quote: '', name: '', body: 'Toch nog iets.' }
    expect(await asked('review/remark', remark)).toEqual({ refusal: 'linkDoesNotWork' })
    expect((await author<ReviewsAnswer>('review', { deck: 'set' })).remarks).toEqual([])
  })

  test('the key stands in no log and in no file', async () => {
    const { key } = await makeLink()
    await asked('review', { reviewKey: key })
    await asked('review', { reviewKey: 'x'.repeat(32) })
    expect(app.logs.join('')).not.toContain(key)
    expect(app.files()).not.toContain(key)
  })
})
