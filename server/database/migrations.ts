/** The steps that bring a database to the tables of today. A step that has been released is never changed. */
import type { MigrationProvider } from 'kysely/migration'
import { access } from './step-access.ts'
import { authoring } from './step-authoring.ts'
import { codes } from './step-codes.ts'
import { type Flavour, spine } from './step-spine.ts'
import { year } from './step-year.ts'

/** All steps, by name, in order. */
export const migrations = (flavour: Flavour): MigrationProvider => ({
  getMigrations: async () => ({
    '0001-spine': spine(flavour),
    '0002-access': access,
    '0003-year': year,
    '0004-authoring': authoring,
    '0005-codes': codes,
  }),
})
