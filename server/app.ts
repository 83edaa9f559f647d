/** The composition root: everything the server is made of, put together once. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import express from 'express'
import { closeCodes } from '../shared/wire-names.ts'
import { linkGate } from './access.ts'
import { addressesOf, ownUrl } from './addresses.ts'
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
import { type OrganisationTheme, readThemeFrom, themePaths, themeRoutes } from './organisation-theme.ts'
import { pageRoutes } from './pages.ts'
import { createReports } from './reports.ts'
import { type RoomPace, usualPace } from './room-context.ts'
import { openSockets, prepareColyseus } from './rooms.ts'
import { apiRoutes } from './routes.ts'
import { SessionDirectory } from './session-directory.ts'
import { createSessionStore } from './session-store.ts'
import { createSettingsStore } from './settings-store.ts'
import { createThrottle, type ThrottleLimits, throttleLimits } from './throttle.ts'

export interface RunningApp {
  /** Where this machine finds it. */
  readonly url: string
  /** Where phones find it, best first. */
  readonly addresses: readonly string[]
  readonly facilitatorKey: string
  /** Tells everybody to come back, saves what is in hand, and frees the port and the files. Ends no session. */
  stop(): Promise<void>
}

/** What tests and `--dev` do differently. */
export interface Overrides {
  readonly development?: boolean
  readonly pace?: Partial<RoomPace>
  readonly throttle?: Partial<ThrottleLimits>
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
  const { door, idle, closeStores, ...stores } = await openStores(config, overrides, log)
  const server = createServer({ keepAliveTimeout })
  const { publicUrl, host, runBy } = config
  const logo = theme.logo ? themePaths.logo : null
  const addresses = () => addressesOf(publicUrl, host, portOf(server))
  const gate = linkGate(door.facilitatorKey, door.throttle)
  const library = createLibrary(content, stores.authoring.decks)
  const api = apiRoutes({ ...door, ...stores, gate, library, log, publicUrl, runBy, logo, addresses })
  const pages = await servePages(server, api, config, theme, overrides)
  const sockets = openSockets(server, publicUrl, overrides.development === true)
  const lines = linesOf(server)
  await listen(server, config)
  log.info(`listening on port ${portOf(server)}`)
  idle.start()
  const stop = async (): Promise<void> => {
    const closed = new Promise((done) => server.close(done))
    await idle.stop()
    await door.directory.close(closeCodes.restarting)
    sockets.close()
    await pages.close()
    await hangUp(lines, closed)
    await closeStores()
    log.info('stopped')
  }
  return { url: ownUrl(host, portOf(server)), addresses: addresses(), facilitatorKey: door.facilitatorKey, stop }
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
  const directory = new SessionDirectory({ store, journal, log, facilitatorKey, pace })
  const throttle = createThrottle({ ...throttleLimits, ...overrides.throttle })
  const idle = new IdleSessions({ store, directory, log, pace })
  const reports = createReports(database, log)
  const settings = createSettingsStore(database, config.settings)
  const authoring = { drafts: createDrafts(database), decks: createDeckStore(database) }
  const closeStores = async (): Promise<void> => {
    await journal.close()
    await database.close()
  }
  return {
    door: { store, directory, throttle, facilitatorKey } satisfies Door,
    idle,
    reports,
    settings,
    authoring,
    closeStores,
  }
}

async function servePages(
  server: Server,
  api: express.Router,
  config: Config,
  theme: OrganisationTheme,
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
  app.use(themeRoutes(theme))
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

/** Every line to the server that is open. */
function linesOf(server: Server): ReadonlySet<Socket> {
  const lines = new Set<Socket>()
  server.on('connection', (line) => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
  })
  return lines
}

/** Gives lines a moment to say goodbye: a phone that is gone never will. */
async function hangUp(lines: ReadonlySet<Socket>, closed: Promise<unknown>): Promise<void> {
  await Promise.race([closed, wait(farewell)])
  for (const line of lines) line.destroy()
  await closed
}

/** Milliseconds. */
const farewell = 300

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0
