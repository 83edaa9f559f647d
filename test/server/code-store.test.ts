/** Own codes of conduct on every database: each version stays, the last one holds, and nobody writes over what he did not see. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCodeStore } from '../../server/code-store.ts'
import { villageCode } from '../support/own-code.ts'
import { storages, TestStorage } from '../support/storages.ts'

const version = (id: string, title = 'Code van Dorp') => ({
  ...villageCode,
  title,
  version: { ...villageCode.version, id },
})
const stored = (id: string, time: number, title?: string) => ({
  ...{ code: version(id, title), at: 1_800_000_000_000 + time, by: 'anna' },
})
const [early, late] = [1_800_000_000_000, 1_800_000_000_010]

describe.each(storages)('in %s', (kind) => {
  let storage: TestStorage
  beforeEach(async () => {
    storage = await TestStorage.make(kind)
  })
  afterEach(() => storage.close())
  const codes = () => createCodeStore(storage.database)
  const held = async () => (await codes().current()).get(villageCode.id)

  test('every version is kept word for word, also after a kill, and the one that was added last holds', async () => {
    expect(await codes().add(stored('2026', 0))).toBe('added')
    expect(await codes().add(stored('2027', 10))).toBe('added')
    await storage.reopen()
    expect(await codes().list()).toEqual([stored('2027', 10), stored('2026', 0)])
    expect(await held()).toEqual(version('2027'))
    expect(await codes().remove(villageCode.id, '2027')).toBe(true)
    expect(await codes().remove(villageCode.id, '2027')).toBe(false)
    expect(await held()).toEqual(version('2026'))
  })

  test('the same version is mended; without a word of what was seen it is replaced', async () => {
    await codes().add(stored('2026', 0))
    expect(await codes().add(stored('2026', 5, 'Uit een bestand'))).toBe('added')
    expect(await codes().list()).toEqual([stored('2026', 5, 'Uit een bestand')])
  })

  test('who changes what somebody else changed in the meantime, or brings a version that is there, writes nothing', async () => {
    await codes().add(stored('2026', 0), null)
    expect(await codes().add(stored('2026', 1, 'Anders'), null)).toBe('taken')
    expect(await codes().add(stored('2026', 10, 'Verbeterd'), early)).toBe('added')
    expect(await codes().add(stored('2026', 20, 'Te laat'), early)).toBe('changed')
    expect(await codes().add(stored('2027', 30), null)).toBe('added')
    expect(await codes().add(stored('2026', 40, 'De oude'), late)).toBe('changed')
    expect((await codes().list()).map(({ code }) => code.title)).toEqual(['Code van Dorp', 'Verbeterd'])
  })

  test('of two who save the same version at once, one reads that the other did', async () => {
    await codes().add(stored('2026', 0))
    const done = await Promise.all([1, 2].map((time) => codes().add(stored('2026', time), early)))
    expect(done.sort()).toEqual(['added', 'changed'])
  })
})
