/** The keys of sealed rounds: a file each in a folder outside the database, which is gone when the round is. */
import { randomBytes } from 'node:crypto'
import { constants, mkdirSync } from 'node:fs'
import { open, readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { keyBytes, opensNothing, type Place, type Seal, type Seals, sealOf } from './seals.ts'

export class RoundKeys implements Seals {
  readonly #folder: string
  readonly #known = new Map<string, { readonly key: Buffer; readonly seal: Seal }>()
  /** Names of files that must go, and beginnings of such names. */
  readonly #retired = new Set<string>()

  /** Makes the folder where it is missing. Throws when it cannot. */
  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'round-keys')
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
  }

  async toClose(place: Place): Promise<Seal> {
    const known = this.#known.get(fileOf(place))
    if (known) return known.seal
    const key = (await this.#read(place)) ?? randomBytes(keyBytes)
    await this.#write(place, key) // also one that was read: what wrote it may have failed before it was durable
    return this.#keep(place, key)
  }

  async toOpen(place: Place): Promise<Seal> {
    const known = this.#known.get(fileOf(place))
    if (known) return known.seal
    const key = await this.#read(place)
    return key ? this.#keep(place, key) : { ...opensNothing, close: refuseToClose }
  }

  retire(place: Place): void {
    this.#retired.add(fileOf(place))
  }

  retireSession(session: string): void {
    this.#retired.add(`${session}.`)
  }

  /** Every place that has a key. */
  async places(): Promise<Place[]> {
    return (await readdir(this.#folder)).flatMap((name) => placeOf(name) ?? [])
  }

  /** Removes the keys of retired places, from disk and memory. Rejects when a disk fails; then they go the next time. */
  async shred(): Promise<void> {
    if (this.#retired.size === 0) return
    const retired = [...this.#retired]
    const isRetired = (name: string) => this.#retired.has(name) || this.#retired.has(sessionPart(name))
    for (const [name, { key }] of this.#known)
      if (isRetired(name)) {
        key.fill(0)
        this.#known.delete(name)
      }
    for (const name of (await readdir(this.#folder)).filter(isRetired)) await unlinkIfThere(join(this.#folder, name))
    await syncFolder(this.#folder)
    for (const name of retired) this.#retired.delete(name)
  }

  #keep(place: Place, key: Buffer): Seal {
    const seal = sealOf(key, place)
    this.#known.set(fileOf(place), { key, seal })
    return seal
  }

  /** Null when there is no key, or only the beginning of one: nothing was accepted under that. */
  async #read(place: Place): Promise<Buffer | null> {
    try {
      const key = await readFile(join(this.#folder, fileOf(place)))
      return key.length === keyBytes ? key : null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  /** Resolves when it is durable. */
  async #write(place: Place, key: Buffer): Promise<void> {
    const file = await open(join(this.#folder, fileOf(place)), constants.O_CREAT | constants.O_WRONLY, 0o600)
    try {
      await file.writeFile(key)
      await file.sync()
    } finally {
      await file.close()
    }
    await syncFolder(this.#folder)
  }
}

function refuseToClose(): never {
  throw new Error('there is no key to seal with')
}

const fileOf = ({ session, round, kind }: Place): string => `${session}.${round}.${kind}`
const sessionPart = (name: string): string => name.slice(0, name.indexOf('.') + 1)

function placeOf(name: string): Place | null {
  const [session = '', round = '', kind = ''] = name.split('.')
  return kind === 'ballots' || kind === 'texts' ? { session, round: Number(round), kind } : null
}

/** What a folder holds is as durable as its files only after this. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function unlinkIfThere(file: string): Promise<void> {
  try {
    await unlink(file)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
