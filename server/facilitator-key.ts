/** The key of the facilitator's link: made at the first start, and kept in a file that only the server's user may read. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads the key from `folder`, or makes one of 144 bits. Throws when the file holds something else. */
export function readFacilitatorKey(folder: string): string {
  const path = join(folder, 'facilitator-key')
  if (!existsSync(path)) writeFileSync(path, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 })
  const key = readFileSync(path, 'utf8').trim()
  if (!/^[\w-]{22,64}$/.test(key))
    throw new Error(`${path} does not hold a facilitator key; remove it to get a new one`)
  return key
}
