/** The steps that bring a database to the tables of today. A step that has been released is never changed. */
import type { MigrationProvider } from 'kysely/migration'
import { access } from './step-access.ts'
import { authoring } from './step-authoring.ts'
import { type Flavour, spine } from './step-spine.ts'

/** All steps, by name, in order. */
export const migrations = (flavour: Flavour): MigrationProvider => ({
  getMigrations: async () => ({ '0001-spine': spine(flavour), '0002-access': access, '0004-authoring': authoring }),
})
