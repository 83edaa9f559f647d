/** What an author types is never lost: not by a lost line, a closed tab, or somebody who writes in the same text. */
import { expect, test } from 'vitest'
import { textOf } from '../../../client/author/draft-text.ts'
import { aboutOf } from '../../../client/author/history.ts'
import { type Desk, Manuscript } from '../../../client/author/manuscript.ts'
import type { Left, Unsaved } from '../../../client/author/unsaved.ts'
import type { CardDraft, Draft, DraftText } from '../../../shared/authoring-wire.ts'
import { aDraftCard } from '../../support/drafts.ts'

/** The server's side and this device's, in memory, with a clock that is moved by hand. */
class Place implements Desk {
  draft: Draft
  reachable = true
  gone = false
  clock = 0
  saves = 0
  readonly left = new Map<string, Left>()
  readonly #alarms: { at: number; then: () => void }[] = []

  constructor(draft: Draft) {
    this.draft = draft
  }

  readonly unsaved: Unsaved = {
    keep: ({ id }, base, text) => void this.left.set(id, { base, text }),
    read: ({ id }) => this.left.get(id) ?? null,
    forget: ({ id }) => void this.left.delete(id),
  }

  now = () => this.clock
  after = (ms: number, then: () => void) => {
    const alarm = { at: this.clock + ms, then }
    this.#alarms.push(alarm)
    return () => void this.#alarms.splice(this.#alarms.indexOf(alarm), this.#alarms.includes(alarm) ? 1 : 0)
  }

  save: Desk['save'] = async (text, revision) => {
    this.saves++
    if (!this.reachable) return { refusal: 'noLine' }
    if (this.gone) return { refusal: 'noDraft' }
    if (revision !== this.draft.revision) return { conflict: this.draft }
    this.write(text)
    return { saved: { revision: this.draft.revision, changedAt: this.clock } }
  }

  /** Somebody else saves. */
  write(text: DraftText): void {
    this.draft = { ...this.draft, body: text.body, revision: this.draft.revision + 1 } as Draft
  }

  async wait(ms: number): Promise<void> {
    this.clock += ms
    for (const alarm of this.#alarms.filter(({ at }) => at <= this.clock)) {
      this.#alarms.splice(this.#alarms.indexOf(alarm), 1)
      alarm.then()
    }
    await new Promise((done) => setImmediate(done))
  }
}

const body = aDraftCard('kaart')
const first: CardDraft = { kind: 'card', id: 'kaart', revision: 1, changedAt: 0, changedBy: null, body }
const text = (change: object): DraftText => ({ kind: 'card', body: { ...body, ...change } })
const open = (place = new Place(first)) => ({ place, script: new Manuscript(place.draft, place) })

test('what is typed is kept on the device at once, and saved after a moment of rest', async () => {
  const { place, script } = open()
  script.change(text({ title: 'N' }), 'title')
  expect(place.left.get('kaart')?.text).toEqual(text({ title: 'N' }))
  await place.wait(500)
  script.change(text({ title: 'Nieuw' }), 'title')
  await place.wait(500)
  expect([place.saves, script.state.value]).toEqual([0, 'waiting'])
  await place.wait(500)
  expect([place.saves, script.state.value, place.draft.revision]).toEqual([1, 'saved', 2])
  expect(place.draft.body.title).toBe('Nieuw')
  expect(place.left.size).toBe(0)
})

test('typing in one field is one step back; another field is another', () => {
  const { place, script } = open()
  script.change(text({ title: 'N' }), 'title')
  place.clock += 100
  script.change(text({ title: 'Nieuw' }), 'title')
  script.change(text({ title: 'Nieuw', role: 'Ik' }), 'role')
  script.undo()
  expect(script.text.value).toEqual(text({ title: 'Nieuw' }))
  script.undo()
  expect([script.text.value, script.canUndo.value]).toEqual([textOf(first), false])
  script.redo()
  script.redo()
  expect([script.text.value, script.canRedo.value]).toEqual([text({ title: 'Nieuw', role: 'Ik' }), false])
})

test('what was put in, moved or taken out is a step of its own, however soon it came after another', () => {
  const { script } = open()
  script.change(text({ values: ['Een'] }), aboutOf('values', ['Een']))
  script.change(text({ values: ['Een', 'Twee'] }), aboutOf('values', ['Een', 'Twee']))
  script.undo()
  expect(script.text.value).toEqual(text({ values: ['Een'] }))
})

test('going back to what the server has saves nothing anew', async () => {
  const { place, script } = open()
  script.change(text({ title: 'Nieuw' }), 'title')
  script.undo()
  await place.wait(1000)
  expect([place.saves, script.state.value, place.left.size]).toEqual([0, 'saved', 0])
})

test('without a line it waits, tries again, and loses nothing', async () => {
  const { place, script } = open()
  place.reachable = false
  script.change(text({ title: 'Nieuw' }), 'title')
  await place.wait(1000)
  expect([script.state.value, script.refusal.value]).toEqual(['away', 'noLine'])
  place.reachable = true
  await place.wait(5000)
  expect([script.state.value, script.refusal.value, place.draft.body.title]).toEqual(['saved', null, 'Nieuw'])
})

test('a tab that was closed before it saved goes on where it was', async () => {
  const { place, script } = open()
  script.change(text({ title: 'Nieuw' }), 'title')
  script.close()
  await place.wait(2000)
  expect(place.saves).toBe(0)
  const again = new Manuscript(place.draft, place)
  expect(again.text.value).toEqual(text({ title: 'Nieuw' }))
  await place.wait(1000)
  expect(place.draft.body.title).toBe('Nieuw')
})

test('what is typed while a save is on its way is saved after it', async () => {
  const { place, script } = open()
  script.change(text({ title: 'Nieuw' }), 'title')
  const saving = script.saveNow()
  script.change(text({ title: 'Nieuwer' }), 'title')
  await saving
  expect(script.state.value).toBe('waiting')
  await place.wait(1000)
  expect([place.draft.body.title, place.draft.revision]).toEqual(['Nieuwer', 3])
})

test('two authors in different fields: both stay, and each reads what the other did', async () => {
  const { place, script } = open()
  place.write(text({ notes: 'Van haar' }))
  script.change(text({ title: 'Van mij' }), 'title')
  await place.wait(1000)
  expect(script.taken.value.map(({ path }) => path)).toEqual(['notes'])
  await place.wait(1000)
  expect([script.state.value, place.draft.body]).toEqual(['saved', { ...body, title: 'Van mij', notes: 'Van haar' }])
})

test('two authors in one field: nothing is saved until one chooses, and either text can be chosen', async () => {
  for (const [paths, title] of [
    [['title'], 'Van mij'],
    [[], 'Van haar'],
  ] as const) {
    const { place, script } = open()
    place.write(text({ title: 'Van haar' }))
    script.change(text({ title: 'Van mij' }), 'title')
    await place.wait(1000)
    expect(script.state.value).toBe('clash')
    expect(script.merged.value?.clashes).toEqual([{ path: 'title', mine: 'Van mij', theirs: 'Van haar' }])
    script.change(text({ title: 'Intussen' }), 'title')
    await place.wait(9000)
    expect(place.draft.body.title).toBe('Van haar')
    expect(place.left.get('kaart')?.text).toEqual(text({ title: 'Van mij' }))
    script.settle([...paths])
    await place.wait(0)
    expect([script.state.value, script.text.value.body.title, place.draft.body.title]).toEqual(['saved', title, title])
  }
})

test('a clash is still there after the tab was closed', async () => {
  const { place, script } = open()
  place.write(text({ title: 'Van haar' }))
  script.change(text({ title: 'Van mij' }), 'title')
  await place.wait(1000)
  script.close()
  expect(new Manuscript(place.draft, place).state.value).toBe('clash')
})

test("somebody else's text is read when one has not changed anything", async () => {
  const { place, script } = open()
  place.write(text({ title: 'Van haar' }))
  script.refresh(place.draft)
  expect([script.text.value.body.title, script.taken.value.length]).toEqual(['Van haar', 1])
  await place.wait(1000)
  expect([script.state.value, place.saves]).toEqual(['saved', 0])
})

test('a text that was deleted elsewhere takes no more words, and says so', async () => {
  const { place, script } = open()
  place.gone = true
  script.change(text({ title: 'Nieuw' }), 'title')
  await place.wait(1000)
  expect(script.state.value).toBe('gone')
  expect(script.text.value).toEqual(text({ title: 'Nieuw' }))
})
