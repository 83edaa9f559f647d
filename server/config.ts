/** The settings of an installation: a pure function of the environment. */
import { isIP } from 'node:net'
import { z } from 'zod'
import { type OrganisationSettings, organisationSettings, usualSettings } from '../shared/settings.ts'

export interface Config {
  readonly port: number
  /** The address to listen on; undefined for all. */
  readonly host: string | undefined
  readonly dataFolder: string
  /** Where PostgreSQL is, password and all; null: SQLite in the data folder. */
  readonly databaseUrl: string | null
  /** The origin under which the installation is known, when a proxy stands before it: https://voorbeeld.nl */
  readonly publicUrl: string | null
  /** Addresses or ranges of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  readonly logLevel: string
  /** Hours without a command after which a session closes itself. */
  readonly sessionHours: number
  /** The folder with the organisation's theme.css and logo; null: the data folder. */
  readonly themeFolder: string | null
  /** Who runs the server; null where that is not said. */
  readonly runBy: string | null
  /** What holds until the organisation decides otherwise on its settings page. */
  readonly settings: OrganisationSettings
}

/** What is wrong with the environment: a sentence per variable. */
export class ConfigError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`Dilemmaspel cannot start with these settings:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

const namedRanges = ['loopback', 'linklocal', 'uniquelocal']
const isProxy = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 6 ? 128 : 32))
  return namedRanges.includes(text) || (isIP(address) > 0 && fits && rest.length === 0)
}

const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '').toLowerCase()

const isPostgres = (text: string): boolean => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
const filled = (text: string | undefined): string | undefined => text?.trim() || undefined
const listOf = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
const within = (number: number, least: number, most: number): boolean => number >= least && number <= most
const optional = z.string().optional().transform(filled)

/** Whether a value is one that the settings page would take. */
const fits =
  (name: keyof OrganisationSettings) =>
  (value: unknown): boolean =>
    organisationSettings.shape[name].safeParse(value).success

/** Each variable with the sentence that its refusal ends in. */
const environment = z.object({
  PORT: optional
    .refine((text = '0') => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'must be a whole number from 0 to 65535')
    .transform((text = '2567') => Number(text)),
  HOST: optional,
  DATA_DIR: optional.transform((text = './data') => text),
  PUBLIC_URL: optional
    .refine(
      (text) => !text || isOrigin(text),
      'must be an address without a path, such as https://dilemma.voorbeeld.nl',
    )
    .transform((text) => (text ? new URL(text).origin : null)),
  TRUSTED_PROXIES: optional
    .transform((text = '') => listOf(text, ','))
    .refine(
      (list) => list.every(isProxy),
      `must list addresses or ranges, such as 10.0.0.1, 10.0.0.0/8 or ${namedRanges[0]}`,
    ),
  LOG_LEVEL: optional
    .transform((text = 'info') => text.toLowerCase())
    .refine((text) => levels.some((level) => level === text), `must be one of ${levels.join(', ')}`),
  SESSION_HOURS: optional
    .refine(
      (text = '12') => /^\d{1,3}$/.test(text) && within(Number(text), 1, 168),
      'must be a whole number from 1 to 168',
    )
    .transform((text = '12') => Number(text)),
  THEME: optional,
  ORGANISATION: optional
    .transform((text) => text ?? null)
    .refine(fits('organisation'), 'must have at most 80 characters'),
  RUN_BY: optional,
  HELP_CONTACTS: optional
    .transform((text = '') => listOf(text, ';'))
    .refine(fits('help'), 'must list at most 12 lines of at most 200 characters, separated by ;'),
  DEBUG: optional.refine(
    (text = '') => !/colyseus|\*/.test(text),
    'must not switch on the lines of colyseus: they show keys and votes',
  ),
  DATABASE_URL: optional
    .refine(
      (text) => !text || isPostgres(text),
      'must be an address such as postgres://user:password@host:5432/name, with /, @, # and % in the password written as %2F, %40, %23 and %25. Leave it out, and the data goes to DATA_DIR',
    )
    .transform((text) => text ?? null),
})

/** Reads the settings. Throws a ConfigError that names every variable that is wrong; DATABASE_URL is not repeated in it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = environment.safeParse(env)
  if (!result.success)
    throw new ConfigError(result.error.issues.map((issue) => sentenceOf(String(issue.path[0]), env, issue.message)))
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, TRUSTED_PROXIES, LOG_LEVEL } = result.data
  const { DATABASE_URL, SESSION_HOURS, THEME, ORGANISATION, RUN_BY, HELP_CONTACTS } = result.data
  return {
    port: PORT,
    host: HOST,
    dataFolder: DATA_DIR,
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL,
    trustedProxies: TRUSTED_PROXIES,
    logLevel: LOG_LEVEL,
    sessionHours: SESSION_HOURS,
    themeFolder: THEME ?? null,
    runBy: RUN_BY ?? null,
    settings: { ...usualSettings, organisation: ORGANISATION, help: HELP_CONTACTS },
  }
}

const sentenceOf = (name: string, env: Readonly<Record<string, string | undefined>>, message: string): string =>
  name === 'DATABASE_URL' ? `${name} ${message}.` : `${name} is "${env[name]}", but ${message}.`
