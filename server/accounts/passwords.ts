/** Passwords, kept as Argon2id hashes only. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** Memory in KiB. From the OWASP Password Storage Cheat Sheet; some 0.1 s on a server of today. */
const cost = { memory: 47_104, passes: 1, parallelism: 1 } as const
const bytes = { salt: 16, hash: 32 } as const
/** Most passwords that wait for their turn: one is worked on at a time, so that signing in never takes the voters' processor. */
const longestQueue = 20

const derive = promisify(argon2)

type Cost = Record<keyof typeof cost, number>

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** The server has too many passwords to look at. */
export class TooBusy extends Error {}

/** A hash with its salt and cost, in the PHC string format. Rejects with TooBusy. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(bytes.salt)
  return written(cost, salt, await inTurn(() => tagOf(password, salt, cost)))
}

/** Whether a password belongs to a hash. Without a hash it takes as long, and is false. Rejects with TooBusy. */
export async function fitsPassword(password: string, hash: string | null): Promise<boolean> {
  const known = readHash(hash ?? nobody)
  const tag = await inTurn(() => tagOf(password, known.salt, known.cost))
  return timingSafeEqual(tag, known.hash) && hash !== null
}

const tagOf = (password: string, nonce: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> =>
  derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce,
    memory,
    passes,
    parallelism,
    tagLength: bytes.hash,
  })

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= longestQueue) throw new TooBusy()
  waiting++
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn.finally(() => {
    waiting--
  })
}

const written = ({ memory, passes, parallelism }: Cost, salt: Buffer, hash: Buffer): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(hash)}`

const plain = (part: Buffer): string => part.toString('base64').replace(/=+$/, '')

const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

function readHash(text: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [, memory, passes, parallelism, salt = '', hash = ''] = shape.exec(text) ?? []
  if (!memory) throw new Error('a password hash on disk has another form')
  const read = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  return { cost: read, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') }
}

/** Of no password: what a name that does not exist is compared with. */
const nobody = written(cost, randomBytes(bytes.salt), randomBytes(bytes.hash))
