import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.ts'

/** The sentences with which the environment is refused. */
function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

describe('the configuration', () => {
  test('works without any variable', () => {
    expect(readConfig({})).toEqual({
      port: 2567,
      host: undefined,
      dataFolder: './data',
      databaseUrl: null,
      publicUrl: null,
      trustedProxies: [],
      logLevel: 'info',
      sessionHours: 12,
      themeFolder: null,
      runBy: null,
      settings: { organisation: null, lens: null, help: [], retentionMonths: 12, minimumGroup: 5 },
    })
  })

  test('takes every variable', () => {
    const env = {
      PORT: '80',
      THEME: '/srv/theme',
      HOST: '127.0.0.1',
      DATA_DIR: '/srv/dilemma',
      DATABASE_URL: 'postgresql://ik:geheim%40@db:5432/dilemma?sslmode=verify-full',
      PUBLIC_URL: 'https://dilemma.voorbeeld.nl/',
      TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,::1',
      LOG_LEVEL: 'WARN',
      SESSION_HOURS: '168',
      ORGANISATION: 'Provincie Voorbeeld',
      RUN_BY: 'Stichting Voorbeeld',
      HELP_CONTACTS: 'Vertrouwenspersoon: 06 12 34 56 78; Meldpunt: meldpunt@voorbeeld.nl',
    }
    expect(readConfig(env)).toEqual({
      port: 80,
      host: '127.0.0.1',
      dataFolder: '/srv/dilemma',
      databaseUrl: 'postgresql://ik:geheim%40@db:5432/dilemma?sslmode=verify-full',
      publicUrl: 'https://dilemma.voorbeeld.nl',
      trustedProxies: ['loopback', '10.0.0.0/8', '::1'],
      logLevel: 'warn',
      sessionHours: 168,
      themeFolder: '/srv/theme',
      runBy: 'Stichting Voorbeeld',
      settings: {
        organisation: 'Provincie Voorbeeld',
        lens: null,
        help: ['Vertrouwenspersoon: 06 12 34 56 78', 'Meldpunt: meldpunt@voorbeeld.nl'],
        retentionMonths: 12,
        minimumGroup: 5,
      },
    })
  })

  test('takes an empty variable for one that is not there', () => {
    expect(readConfig({ PORT: ' ', PUBLIC_URL: '' })).toMatchObject({ port: 2567, publicUrl: null })
  })

  test('names every variable that is wrong, and what it must be', () => {
    const env = {
      PORT: '99999',
      PUBLIC_URL: 'dilemma.voorbeeld.nl',
      TRUSTED_PROXIES: '10.0.0.0/64',
      LOG_LEVEL: 'loud',
      SESSION_HOURS: '0',
    }
    expect(problemsOf(env)).toEqual([
      'PORT is "99999", but must be a whole number from 0 to 65535.',
      'PUBLIC_URL is "dilemma.voorbeeld.nl", but must be an address without a path, such as https://dilemma.voorbeeld.nl.',
      'TRUSTED_PROXIES is "10.0.0.0/64", but must list addresses or ranges, such as 10.0.0.1, 10.0.0.0/8 or loopback.',
      'LOG_LEVEL is "loud", but must be one of fatal, error, warn, info, debug, silent.',
      'SESSION_HOURS is "0", but must be a whole number from 1 to 168.',
    ])
  })

  test.each(['https://voorbeeld.nl/pad', 'ftp://voorbeeld.nl', 'https://a b', 'https://gebruiker@voorbeeld.nl'])(
    'refuses %s as public address',
    (address) => expect(problemsOf({ PUBLIC_URL: address })).toHaveLength(1),
  )

  test.each(['colyseus:message', '*', 'colyseus:*,express:*'])('refuses DEBUG=%s, which logs keys', (text) =>
    expect(problemsOf({ DEBUG: text })).toHaveLength(1),
  )

  test.each(['mysql://ik:geheim@db/dilemma', 'db.voorbeeld.nl/geheim', 'postgres://ik:geh#eim@db:5432/dilemma'])(
    'refuses %s as address of PostgreSQL, without repeating the password in it',
    (address) => {
      const [problem = ''] = problemsOf({ DATABASE_URL: address })
      expect(problem).toContain('DATABASE_URL must be an address such as postgres://user:password@host:5432/name')
      expect(problem).not.toMatch(/geh.?eim/)
    },
  )
})
