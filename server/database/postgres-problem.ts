/** Why PostgreSQL cannot be used, in a sentence for who wrote DATABASE_URL. The password is in none of them. */
import { DatabaseError } from 'pg'
import { ConfigError } from '../config.ts'
import { DatabaseAway } from './storage.ts'

/** What went wrong at the start with the database at `url`. */
export function postgresProblem(url: string, error: unknown): ConfigError {
  const cause = error instanceof DatabaseAway ? error.cause : error
  const { hostname, port, username, pathname, searchParams } = new URL(url)
  const host = `${searchParams.get('host') ?? (hostname || 'localhost')}:${port || 5432}`
  const sentence =
    answered(cause, username, decodeURIComponent(pathname.slice(1))) ??
    notReached(cause) ??
    `says no (${codeOf(cause)}); its own log tells why.`
  return new ConfigError([`DATABASE_URL leads to ${host}, but PostgreSQL there ${sentence}`])
}

/** What the server said. Codes: appendix A of the PostgreSQL manual. */
function answered(error: unknown, user: string, name: string): string | null {
  if (!(error instanceof DatabaseError)) return null
  if (error.code === '28P01') return `refuses the password of user "${user}".`
  if (error.code === '28000')
    return `does not let in user "${user}" from this machine, or only with TLS; see pg_hba.conf and sslmode.`
  if (error.code === '3D000') return `has no database "${name}"; make it with createdb.`
  if (error.code === '42501')
    return `does not let user "${user}" make tables; make that user the owner of the database.`
  if (error.code === '57P03') return 'is still starting; try again in a moment.'
  if (error.code === '53300') return 'has no room for more connections.'
  return null
}

const certificateCodes = /CERT|SELF_SIGNED|VERIFY|^ERR_(TLS|SSL|OSSL)/

function notReached(error: unknown): string | null {
  const code = codeOf(error)
  if (isFileError(error)) return `cannot be asked: a file that the address names for TLS cannot be read (${code}).`
  if (error instanceof Error && /SSL connections/.test(error.message))
    return 'speaks no TLS, and the address asks for it; see sslmode.'
  if (certificateCodes.test(code))
    return `shows a certificate that is not trusted (${code}); see sslmode and sslrootcert.`
  if (/^E[A-Z_]+$/.test(code) || (error instanceof Error && /timeout|terminated/i.test(error.message)))
    return `does not answer (${code}). Is it running, and may this machine reach it?`
  return null
}

const isFileError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'open'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no answer'
