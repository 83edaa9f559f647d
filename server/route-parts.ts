/** What the routes work on. */
import type { Gate } from './access.ts'
import type { AccountDesk } from './accounts/account-desk.ts'
import type { CodeStore } from './code-store.ts'
import type { DeckStore } from './deck-store.ts'
import type { Drafts } from './drafts.ts'
import type { Door } from './joining.ts'
import type { Library } from './library.ts'
import type { Log } from './log.ts'
import type { LogoStore } from './logo-store.ts'
import type { Reports } from './reports.ts'
import type { Reviews } from './reviews.ts'
import type { SettingsStore } from './settings-store.ts'
import type { Years } from './years.ts'

export interface RouteParts extends Door {
  readonly library: Library
  readonly reports: Reports
  readonly authoring: {
    readonly drafts: Drafts
    readonly decks: DeckStore
    readonly codes: CodeStore
    readonly reviews: Reviews
  }
  readonly settings: SettingsStore
  /** The logo that a coordinator brought; it goes before `logo`. */
  readonly logos: LogoStore
  readonly years: Years
  readonly gate: Gate
  /** Null where the printed link opens everything. */
  readonly accounts: AccountDesk | null
  readonly log: Log
  readonly publicUrl: string | null
  /** Addresses under which phones can reach this server, best first. */
  readonly addresses: () => readonly string[]
  /** Who runs the server, and the path of the logo that lies beside the server; null where that is not known. */
  readonly runBy: string | null
  readonly logo: string | null
}
