/** Secrets that are handed out once: the database holds what tells them apart, and cannot give them back. */
import { hash, randomBytes } from 'node:crypto'

/** 256 bits in url-safe base64. */
export const newKey = (): string => randomBytes(32).toString('base64url')

/** What the database holds of a key. The key is random and long, so that a fast hash will do. */
export const keptOf = (key: string): string => hash('sha256', key, 'base64url')
