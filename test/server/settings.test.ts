/** What the organisation decides: on disk, as the environment says until then, and in every new session. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSettingsStore } from '../../server/settings-store.ts'
import { type OrganisationSettings, usualSettings } from '../../shared/settings.ts'
import type { SettingsAnswer } from '../../shared/staff-wire.ts'
import type { ConsoleAnswer, Installation } from '../../shared/wire.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { storages, TestStorage } from '../support/storages.ts'

const environment = { ...usualSettings, organisation: 'Gemeente Voorbeeld', help: ['Piket 0123'] }
const decided: OrganisationSettings = {
  organisation: 'Provincie Proef',
  lens: null,
  help: ['Vertrouwenspersoon: tel. 456', 'Meldpunt'],
  retentionMonths: 6,
  minimumGroup: 8,
}

describe.each(storages)('settings in %s', (kind) => {
  let storage: TestStorage
  beforeEach(async () => {
    storage = await TestStorage.make(kind)
  })
  afterEach(() => storage.close())

  test('are those of the environment until somebody decides, and then stay decided', async () => {
    const store = () => createSettingsStore(storage.database, environment)
    expect(await store().read()).toEqual(environment)
    await store().write(decided)
    await store().write({ ...decided, minimumGroup: 7 })
    await storage.reopen()
    expect(await store().read()).toEqual({ ...decided, minimumGroup: 7 })
  })
})

describe('over HTTP', () => {
  let app: TestApp
  const asked = async <Answer>(path: string, sent: object = {}): Promise<Answer> => {
    const { facilitatorKey } = app
    return (await (await app.post(path, { facilitatorKey, ...sent })).json()) as Answer
  }
  const installation = async () => (await (await fetch(`${app.url}/api/installation`)).json()) as Installation
  beforeEach(async () => {
    app = await startTestApp({}, { ORGANISATION: 'Gemeente Voorbeeld', HELP_CONTACTS: 'Piket 0123' })
  })
  afterEach(() => app.end())

  test('what is decided shows at once to everybody and in the next session', async () => {
    expect(await installation()).toMatchObject({ organisation: 'Gemeente Voorbeeld', help: ['Piket 0123'] })
    expect(await asked<SettingsAnswer>('settings/change', decided)).toMatchObject({ settings: decided })
    expect(await installation()).toMatchObject({ organisation: 'Provincie Proef', help: decided.help })
    expect(await asked<ConsoleAnswer>('console')).toMatchObject({ minimumGroup: 8, lens: null })
    const made = await app.newSession({ minimumGroup: 8 })
    const guest = await app.joinAs(made)
    await guest.until(() => guest.view?.about.help.length === 2)
    expect(guest.view?.about).toMatchObject({ help: decided.help, minimumGroup: 8 })
  })

  test('no session can have a smaller minimum group than the organisation', async () => {
    await asked('settings/change', decided)
    expect(await app.newSession({ minimumGroup: 7 })).toEqual({ refusal: 'malformed' })
    expect(await app.newSession({ minimumGroup: 9 })).toHaveProperty('session')
  })

  test.each([
    ['a minimum group of three', { minimumGroup: 3 }],
    ['a code that is not there', { lens: 'nergens' }],
    ['an empty line of help', { help: [' '] }],
    ['something that is no setting', { logo: 'x' }],
  ])('%s is refused, and nothing changes', async (_, wrong) => {
    expect(await asked('settings/change', { ...decided, ...wrong })).toEqual({ refusal: 'malformed' })
    expect(await asked<SettingsAnswer>('settings')).toMatchObject({ settings: environment })
  })
})
