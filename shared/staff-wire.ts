/** What staff ask about themselves and their organisation. Over the printed link a body carries its key besides: `client/account/staff.ts` adds it. */
import { z } from 'zod'
import type { LogoProblem } from './logo.ts'
import type { Role } from './role.ts'
import { type OrganisationSettings, organisationSettings } from './settings.ts'
import type { CodeLabel } from './view.ts'

/** A body without anything in it. */
export const emptyBody = z.strictObject({})

/** POST /api/me: who asks. */
export interface MeAnswer {
  /** Null: came in by the printed link. */
  readonly account: { readonly id: string; readonly name: string } | null
  readonly roles: readonly Role[]
}

/** POST /api/console-key: what opens the console of a session of one's own, on this device. */
export const consoleKeyBody = z.strictObject({ session: z.string().regex(/^[\w-]{10,40}$/) })
export interface ConsoleKeyAnswer {
  readonly key: string
}

/** POST /api/settings/change. */
export const settingsBody = organisationSettings
/** POST /api/settings and /api/settings/change. */
export interface SettingsAnswer {
  readonly settings: OrganisationSettings
  /** What the lens can be. */
  readonly codes: readonly CodeLabel[]
}

/** POST /api/settings/logo/change: the file in base64. */
export const logoBody = z.strictObject({ file: z.base64().min(1) })
/** POST /api/settings/logo, /change and /remove. */
export interface LogoAnswer {
  /** The path of the logo that people see; null: none. */
  readonly logo: string | null
  /** Whether it was brought on the page; else it is a file beside the server. */
  readonly own: boolean
}
/** POST /api/settings/logo/change, when the file cannot be the logo. */
export interface LogoRefused {
  readonly problem: LogoProblem
}
