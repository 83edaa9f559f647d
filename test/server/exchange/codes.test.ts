/** An organisation's own code of conduct: brought as a file, played as a lens, and what a new version asks of cards. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeFile } from '../../../server/exchange/code-file.ts'
import type { Code } from '../../../shared/code.ts'
import { citationsToCheck } from '../../../shared/code-differences.ts'
import type { CodeAnswer, CodeFoundAnswer, CodesAnswer } from '../../../shared/exchange/code-wire.ts'
import type { FileAnswer } from '../../../shared/exchange/exchange-wire.ts'
import type { TestApp } from '../../support/app.ts'
import { type AppOn, startAppOn } from '../../support/app-on.ts'
import { aDraftCard, aDraftDeck, shipped } from '../../support/drafts.ts'
import { storages } from '../../support/storages.ts'

let app: TestApp

const asked = async <Answer>(path: string, sent: object = {}): Promise<Answer> =>
  (await (await app.post(path, { facilitatorKey: app.facilitatorKey, ...sent })).json()) as Answer
const rule = (id: string, statement = 'Je vraagt het eerst.'): Code['rules'][number] => ({
  ...{ id, locator: 'Artikel 1', title: 'Cadeaus', topic: 'geschenken', alsoTopics: [], statement },
  norm: 'verplicht',
  conditions: [],
})
const village = (version: string, rules: Code['rules']): Code => ({
  ...{ id: 'dorp', organisation: 'Gemeente Dorp', title: 'Code van Dorp', kind: 'gedragscode' },
  version: { id: version, year: 2026, read: '2026-11-01', checked: '2026-11-02', lapsed: false },
  rules,
})
const first = village('2026', [rule('dorp-1'), rule('dorp-2'), rule('dorp-3')])
const second = village('2027', [rule('dorp-1'), rule('dorp-2', 'Je neemt niets aan.')])
const fileOf = (code: Code) => Buffer.from(codeFile(code, 'xlsx', 'nl', shipped)).toString('base64')
const jsonOf = (code: Code) => Buffer.from(JSON.stringify(code)).toString('base64')
const bring = (code: Code, mode: 'check' | 'take') =>
  asked<CodeFoundAnswer>('author/code/import', { file: fileOf(code), mode })

const verdict = (...citations: string[]) => ({
  standing: 'inLine' as const,
  shade: null,
  reason: 'Ja.',
  citations,
  searched: '',
})
const card = aDraftCard('met-dorp')
card.references = [
  ...card.references,
  {
    ...{ code: 'dorp', version: '2026', leavesOpen: 'Veel.', talkTo: 'Iemand.' },
    options: Object.fromEntries(
      card.options.map((_, at) => [['A', 'B', 'C', 'D', 'E', 'F'][at], verdict(`dorp-${Math.min(at + 1, 3)}`)]),
    ),
  },
]

describe.each(storages)('in the server on %s', (kind) => {
  let running: AppOn
  beforeAll(async () => {
    running = await startAppOn(kind, { content: shipped })
    app = running.app
  })
  afterAll(() => running.end())

  test('a code that is only looked at is not there; one that is taken becomes a lens of a deck, without a line of code', async () => {
    expect(await bring(first, 'check')).toMatchObject({
      code: { id: 'dorp', version: '2026', rules: 3 },
      problems: [],
      replaces: false,
    })
    expect((await asked<CodesAnswer>('author/codes')).codes.some(({ id }) => id === 'dorp')).toBe(false)
    await bring(first, 'take')
    await asked('author/draft/make', { kind: 'card', body: card })
    await asked('author/draft/make', { kind: 'deck', body: aDraftDeck('dorpsset', ['met-dorp']) })
    const published = await asked('author/deck/publish', { id: 'dorpsset', revision: 1, cards: { 'met-dorp': 1 } })
    expect(published).toMatchObject({ published: { number: 1 } })
    const made = await app.newSession({ deck: 'dorpsset', cards: ['met-dorp'], lens: 'dorp' })
    const guest = await app.joinAs(made)
    await guest.until(() => guest.view !== null)
    expect(guest.view?.about.lens).toBe('dorp')
  })

  test('a new version marks the citations to check: rules that are gone, changed, or as they were', async () => {
    expect((await asked<CodesAnswer>('author/codes')).toCheck).toEqual([])
    const { toCheck } = await bring(second, 'take')
    expect(toCheck).toBe(card.options.length)
    const listed = await asked<CodesAnswer>('author/codes')
    expect(listed.codes.filter(({ id }) => id === 'dorp').map(({ version, held }) => `${version} ${held}`)).toEqual([
      '2027 true',
      '2026 false',
    ])
    expect(listed.toCheck.slice(0, 3).map(({ option, rule: cited, why }) => `${option} ${cited} ${why}`)).toEqual([
      'A dorp-1 version',
      'B dorp-2 changed',
      'C dorp-3 gone',
    ])
    const publish = await asked<{ findings?: { finding: { key: string } }[] }>('author/deck/publish', {
      ...{ id: 'dorpsset', revision: 1, cards: { 'met-dorp': 1 } },
    })
    expect(publish.findings?.map(({ finding }) => finding.key)).toContain('versionUnknown')
  })

  test('a code goes out as it came in, and only an own one can be taken away', async () => {
    const { file, name } = await asked<FileAnswer>('author/code/export', { id: 'dorp', format: 'xlsx', language: 'nl' })
    expect(name).toBe('dorp.xlsx')
    expect(file).toBe(fileOf(second))
    expect(await asked('author/code/remove', { id: 'velsen', version: 'ongedateerd' })).toEqual({ refusal: 'noDraft' })
    expect(await asked('author/code/remove', { id: 'dorp', version: '2027' })).toEqual({})
    expect((await asked<CodesAnswer>('author/codes')).toCheck).toEqual([])
  })

  test('a file that is no code tells why, and adds nothing', async () => {
    const answer = await asked<CodeFoundAnswer>('author/code/import', {
      ...{ file: Buffer.from('Soort;Titel\nregel;x').toString('base64'), mode: 'take' },
    })
    expect(answer.code).toBeNull()
    expect(answer.problems.length).toBeGreaterThan(3)
  })

  test('the form changes the version that it saw, and no other; a new version takes no name that is there', async () => {
    const save = (code: Code, seen: number | null) =>
      asked<CodeFoundAnswer>('author/code/import', { file: jsonOf(code), mode: 'take', seen })
    const { at } = await asked<CodeAnswer>('author/code', { id: 'dorp' })
    expect(at).toBeGreaterThan(0)
    expect(await save(first, null)).toEqual({ refusal: 'idTaken' })
    const mended = { ...first, title: 'Code van Dorp, verbeterd' }
    const { code: line } = await save(mended, at)
    expect(await save(first, at)).toEqual({ refusal: 'draftChanged' })
    expect(await asked<CodeAnswer>('author/code', { id: 'dorp' })).toEqual({ code: mended, at: line?.at })
    expect((await save(second, null)).replaces).toBe(false)
    expect(await save(first, line?.at ?? 0)).toEqual({ refusal: 'draftChanged' })
  })

  test('a code that ships is read with the form, and one that is not there is told', async () => {
    expect(await asked<CodeAnswer>('author/code', { id: 'velsen' })).toEqual({
      ...{ code: JSON.parse(JSON.stringify(shipped.codes.get('velsen'))), at: null },
    })
    expect(await asked('author/code', { id: 'nergens' })).toEqual({ refusal: 'noDraft' })
  })
})

test('of a version that nobody knows any more, every rule counts as changed', () => {
  expect(
    citationsToCheck([card], second, [])
      .map(({ why }) => why)
      .slice(0, 3),
  ).toEqual(['changed', 'changed', 'gone'])
})
