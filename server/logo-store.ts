/** The logo that a coordinator brought: one row of the settings, and in memory once it was asked for. */
import type { LogoType } from '../shared/logo.ts'
import type { Database } from './database/storage.ts'

export interface OwnLogo {
  readonly type: LogoType
  readonly body: Buffer
}

export interface LogoStore {
  /** Null when nobody brought one. */
  read(): Promise<OwnLogo | null>
  /** Null takes it away. Rejects when it cannot be saved. */
  write(logo: OwnLogo | null): Promise<void>
}

const name = 'logo'

export function createLogoStore({ db, commit }: Database): LogoStore {
  let known: OwnLogo | null | undefined
  return {
    async read() {
      if (known !== undefined) return known
      const row = await db.selectFrom('settings').select('body').where('name', '=', name).executeTakeFirst()
      known = row ? logoIn(row.body) : null
      return known
    },
    async write(logo) {
      await commit(async (transaction) => {
        await transaction.deleteFrom('settings').where('name', '=', name).execute()
        if (logo)
          await transaction
            .insertInto('settings')
            .values({ name, body: textOf(logo) })
            .execute()
      })
      known = logo
    },
  }
}

const textOf = ({ type, body }: OwnLogo): string => JSON.stringify({ type, picture: body.toString('base64') })

function logoIn(stored: string): OwnLogo {
  const { type, picture } = JSON.parse(stored) as { type: LogoType; picture: string }
  return { type, body: Buffer.from(picture, 'base64') }
}
