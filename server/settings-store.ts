/** The organisation's settings on disk, a row each. What has no row is as the environment says. */
import { type OrganisationSettings, organisationSettings } from '../shared/settings.ts'
import type { Database } from './database/storage.ts'

export interface SettingsStore {
  read(): Promise<OrganisationSettings>
  /** Rejects when they cannot be saved. */
  write(settings: OrganisationSettings): Promise<void>
}

/** The logo is a row beside these, with a store of its own. */
const names = Object.keys(organisationSettings.shape)

/** `otherwise`: what holds until somebody decides. */
export function createSettingsStore({ db, commit }: Database, otherwise: OrganisationSettings): SettingsStore {
  return {
    async read() {
      const rows = await db.selectFrom('settings').select(['name', 'body']).where('name', 'in', names).execute()
      const said = Object.fromEntries(rows.map(({ name, body }) => [name, JSON.parse(body)]))
      return { ...otherwise, ...said }
    },
    write: (settings) =>
      commit(async (transaction) => {
        await transaction.deleteFrom('settings').where('name', 'in', names).execute()
        const rows = Object.entries(settings).map(([name, value]) => ({ name, body: JSON.stringify(value) }))
        await transaction.insertInto('settings').values(rows).execute()
      }),
  }
}
