/** How ballots and texts are made unreadable where the database cannot forget: sealed with a key per round that can. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** What is sealed with one key: the ballots of a round, gone when it is settled, or its texts, gone when the card ends. */
export interface Place {
  readonly kind: 'ballots' | 'texts'
  readonly session: string
  readonly round: number
}

/** `about`: the key columns of the row, so that what is sealed can only be opened in the row that it was made for. */
export interface Seal {
  close(text: string, ...about: readonly string[]): string
  /** Null when it cannot be opened: its key is gone, or it stood in another row. */
  open(sealed: string, ...about: readonly string[]): string | null
}

export interface Seals {
  /** To write with. Resolves when its key is on disk; rejects when that fails. */
  toClose(place: Place): Promise<Seal>
  /** To read with; when the key is gone, a seal that opens nothing. */
  toOpen(place: Place): Promise<Seal>
  /** What stood at this place was deleted: its key goes at the next `forget` of the database. */
  retire(place: Place): void
  /** As `retire`, for every place of a session. */
  retireSession(session: string): void
}

const asIs: Seal = { close: (text) => text, open: (text) => text }

/** For a database that forgets by itself. */
export const unsealed: Seals = {
  toClose: async () => asIs,
  toOpen: async () => asIs,
  retire: () => undefined,
  retireSession: () => undefined,
}

export const opensNothing: Pick<Seal, 'open'> = { open: () => null }

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16
export const keyBytes = 32

/** Sealed texts are filled up to a multiple of this many bytes: a ballot always fits in one block, and so does the longest argument (200 characters of 3 bytes). */
const blockOf: Readonly<Record<Place['kind'], number>> = { ballots: 8, texts: 640 }

/** The seal that a key makes: AES-256-GCM, a random nonce each time, as base64 of nonce, tag and cipher text. */
export function sealOf(key: Buffer, place: Place): Seal {
  const boundTo = (about: readonly string[]) => Buffer.from(JSON.stringify([place.session, place.round, ...about]))
  return {
    close(text, ...about) {
      const nonce = randomBytes(nonceBytes)
      const sealing = createCipheriv(cipher, key, nonce).setAAD(boundTo(about))
      const body = Buffer.concat([sealing.update(filledUp(text, blockOf[place.kind])), sealing.final()])
      return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64')
    },
    open(sealed, ...about) {
      const bytes = Buffer.from(sealed, 'base64')
      const [nonce, tag] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes, nonceBytes + tagBytes)]
      try {
        const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes })
        opening.setAAD(boundTo(about)).setAuthTag(tag)
        const body = opening.update(bytes.subarray(nonceBytes + tagBytes))
        return emptied(Buffer.concat([body, opening.final()]))
      } catch {
        return null
      }
    },
  }
}

/** A text with its length before it and zeros behind it. */
function filledUp(text: string, block: number): Buffer {
  const bytes = Buffer.from(text)
  const filled = Buffer.alloc(Math.ceil((bytes.length + 4) / block) * block)
  filled.writeUInt32BE(bytes.length)
  bytes.copy(filled, 4)
  return filled
}

const emptied = (filled: Buffer): string => filled.toString('utf8', 4, 4 + filled.readUInt32BE())
