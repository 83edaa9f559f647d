/** The composition root: everything the server is made of, put together once. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import express from 'express'
import { closeCodes } from '../shared/wire-names.ts'
import type { SignInLimits } from './accounts/sign-in-throttle.ts'
import { addressesOf, ownUrl } from './addresses.ts'
import { createCodeStore } from './code-store.ts'
import type { Config } from './config.ts'
import { type Content, readContent } from './content.ts'
import { type Database, openDatabase } from './database/database.ts'
import { createDeckStore } from './deck-store.ts'
import { createDrafts } from './drafts.ts'
import { readFacilitatorKey } from './facilitator-key.ts'
import { pageHeaders } from './headers.ts'
import { IdleSessions } from './idle-sessions.ts'
import type { Door } from './joining.ts'
import { createJournal } from './journal.ts'
import { createLibrary } from './library.ts'
import { createLog, type Log } from './log.ts'
import { createLogoStore } from './logo-store.ts'
import { hangUp, linesOf } from './open-lines.ts'
import { type OrganisationTheme, readThemeFrom, themePaths, themeRoutes } from './organisation-theme.ts'
import { pageRoutes } from './pages.ts'
import { createReports } from './reports.ts'
import { Retention } from './retention.ts'
import { createReviews } from './reviews.ts'
import { type RoomPace, usualPace } from './room-context.ts'
import { openSockets, prepareColyseus } from './rooms.ts'
import { apiRoutes } from './routes.ts'
import { SessionDirectory } from './session-directory.ts'
import { createSessionStore } from './session-store.ts'
import { createSettingsStore } from './settings-store.ts'
import type { StaffRoute } from './staff-routes.ts'
import { staffTable } from './staff-table.ts'
import { createThrottle, type ThrottleLimits, throttleLimits } from './throttle.ts'
import { openWayIn, setUpLinkOf } from './way-in.ts'
import { createYears } from './years.ts'

export interface RunningApp {
  /** Where this machine finds it. */
  readonly url: string
  /** Where phones find it, best first. */
  readonly addresses: readonly string[]
  /** The key of the printed link; with accounts it opens nothing by itself. */
  readonly facilitatorKey: string
  readonly hasAccounts: boolean
  /** Where the first account is made, once; null when it is not needed. */
  readonly setUpLink: string | null
  /** What staff may ask, and in which role. */
  readonly staffRoutes: readonly Pick<StaffRoute, 'path' | 'role'>[]
  /** Tells everybody to come back, saves what is in hand, and frees the port and the files. Ends no session. */
  stop(): Promise<void>
}

/** What tests and `--dev` do differently. */
export interface Overrides {
  readonly development?: boolean
  readonly pace?: Partial<RoomPace>
  readonly throttle?: Partial<ThrottleLimits>
  readonly signInLimits?: Partial<SignInLimits>
  /** The clock of sign-ins and of links that work once, ms since 1970. */
  readonly now?: () => number
  /** Prints a link for another account with all roles, when nobody can sign in any more. */
  readonly setUp?: boolean
  readonly content?: Content
  readonly database?: Database
  readonly log?: Log
}

const root = resolve(import.meta.dirname, '..')

/** How long an idle line is kept, ms: whoever loads the page joins on the same one. */
const keepAliveTimeout = 60_000

/** Starts a server. Throws when the content, the data or the port cannot be used. */
export async function startApp(config: Config, overrides: Overrides = {}): Promise<RunningApp> {
  const log = overrides.log ?? createLog(config.logLevel)
  await prepareColyseus(log)
  const content = overrides.content ?? readContent(resolve(root, 'content'))
  const theme = themeOf(config, content, log)
  const { door, upkeep, closeStores, ...stores } = await openStores(config, overrides, log)
  const server = createServer({ keepAliveTimeout })
  const { publicUrl, host, runBy } = config
  const logo = theme.logo ? themePaths.logo : null
  const addresses = () => addressesOf(publicUrl, host, portOf(server))
  const library = createLibrary(content, stores.authoring.decks, stores.authoring.codes)
  const parts = { ...door, ...stores, ...stores.way, library, log, publicUrl, runBy, logo, addresses }
  const pages = await servePages(server, apiRoutes(parts), config, themeRoutes(theme, stores.logos), overrides)
  const sockets = openSockets(server, publicUrl, overrides.development === true)
  const lines = linesOf(server)
  await listen(server, config)
  log.info(`listening on port ${portOf(server)}`)
  for (const one of upkeep) one.start()
  const stop = async (): Promise<void> => {
    const closed = new Promise((done) => server.close(done))
    for (const one of upkeep) await one.stop()
    await door.directory.close(closeCodes.restarting)
    sockets.close()
    await pages.close()
    await hangUp(lines, closed)
    await closeStores()
    log.info('stopped')
  }
  return {
    url: ownUrl(host, portOf(server)),
    addresses: addresses(),
    facilitatorKey: door.facilitatorKey,
    hasAccounts: stores.way.accounts !== null,
    setUpLink: await setUpLinkOf(stores.way, publicUrl, overrides.setUp === true),
    staffRoutes: staffTable(parts),
    stop,
  }
}

/** The organisation's looks, and in the log what of them not everybody can read. */
function themeOf({ themeFolder, dataFolder }: Config, { topics }: Content, log: Log): OrganisationTheme {
  const own = readFileSync(resolve(root, 'client/theme-tokens.css'), 'utf8')
  const ids = topics.map(({ id }) => id)
  const theme = readThemeFrom(themeFolder, dataFolder, own, ids)
  for (const warning of theme.warnings) log.info(warning)
  return theme
}

/** Opens what is on disk, and the door that leads to it. */
async function openStores(config: Config, overrides: Overrides, log: Log) {
  const database = overrides.database ?? (await openDatabase(config.dataFolder, config.databaseUrl))
  const facilitatorKey = readFacilitatorKey(config.dataFolder)
  const store = createSessionStore(database, log)
  const journal = createJournal(database, log)
  const pace = { ...usualPace, whenIdle: config.sessionHours * 3_600_000, ...overrides.pace }
  const throttle = createThrottle({ ...throttleLimits, ...overrides.throttle })
  const { publicUrl } = config
  const { signInLimits, now } = overrides
  const way = openWayIn({ publicUrl, database, facilitatorKey, throttle, signInLimits, now })
  const { consoleKeys } = way
  const directory = new SessionDirectory({ store, journal, log, consoleKeys, facilitatorKey, pace })
  const reports = createReports(database, log)
  const settings = createSettingsStore(database, config.settings)
  const logos = createLogoStore(database)
  const authoring = {
    drafts: createDrafts(database),
    decks: createDeckStore(database),
    codes: createCodeStore(database),
    reviews: createReviews(database),
  }
  const closeStores = async (): Promise<void> => {
    await journal.close()
    await database.close()
  }
  const door = { store, directory, throttle, consoleKeys, facilitatorKey } satisfies Door
  const years = createYears(database)
  const retention = new Retention({ database, settings, log, now: now ?? Date.now })
  const upkeep = [new IdleSessions({ store, directory, log, pace }), retention]
  return { door, way, upkeep, reports, settings, logos, years, authoring, closeStores }
}

async function servePages(
  server: Server,
  api: express.Router,
  config: Config,
  theme: express.Router,
  { development }: Overrides,
) {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag') // pages bring their own, and no answer of the API is ever kept
  app.set('trust proxy', [...config.trustedProxies])
  app.use('/api', api)
  server.on('request', app)
  const headers = pageHeaders((request) => (request as express.Request).secure)
  app.use('/theme', headers)
  app.use(theme)
  if (development) {
    const { developmentPages } = await import('./development.ts')
    const { pages, close } = await developmentPages(server)
    app.use(pages)
    return { close }
  }
  app.use(headers)
  app.use(pageRoutes(resolve(root, 'dist')))
  return { close: async () => undefined }
}

const listen = (server: Server, { port, host }: Config): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, done)
  })

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0
