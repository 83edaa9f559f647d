/** Reading links and what was said with them. Of a key only a fingerprint is kept: a stolen database opens no review. */
import { createHash, randomBytes } from 'node:crypto'
import { nanoid } from 'nanoid'
import type { Remark, ReviewLink } from '../shared/review-wire.ts'
import type { AuthoringTables } from './database/authoring-tables.ts'
import type { Database } from './database/storage.ts'
import type { Db } from './database/tables.ts'

/** What somebody says, and the link they say it with. */
export type Said = Pick<Remark, 'card' | 'field' | 'quote' | 'name' | 'body'> & {
  readonly deck: string
  readonly link: string
}

export interface Reviews {
  /** Newest first. */
  links(deck: string): Promise<ReviewLink[]>
  /** The link and its key, which is told this once. */
  makeLink(deck: string, label: string, days: number, now: number): Promise<{ link: ReviewLink; key: string }>
  /** False when there is no such link. */
  revoke(id: string): Promise<boolean>
  /** What a key opens now; null for one that is unknown, revoked or too old. */
  open(key: string, now: number): Promise<{ deck: string; link: string; expiresAt: number } | null>
  /** Oldest first; with `link`, what was said with that one. */
  remarks(deck: string, link?: string): Promise<Remark[]>
  /** Null when a link has said too much already. */
  say(said: Said, now: number): Promise<Remark | null>
  resolve(id: string, resolved: boolean): Promise<boolean>
}

const dayLong = 86_400_000
/** Most remarks that one link can leave. */
const mostRemarks = 500

const fingerprint = (key: string): string => createHash('sha256').update(key).digest('base64url')

export function createReviews({ db }: Database): Reviews {
  return {
    links: async (deck) => {
      const found = db.selectFrom('review_links').selectAll().where('deck', '=', deck).orderBy('made_at', 'desc')
      return (await found.execute()).map(linkOf)
    },
    makeLink: (deck, label, days, now) => makeLink(db, deck, label, { made_at: now, expires_at: now + days * dayLong }),
    revoke: async (id) => {
      const set = db.updateTable('review_links').set({ revoked: 1 }).where('id', '=', id)
      return (await set.executeTakeFirst()).numUpdatedRows === 1n
    },
    open: async (key, now) => {
      const found = db.selectFrom('review_links').selectAll().where('key_hash', '=', fingerprint(key))
      const row = await found.executeTakeFirst()
      if (!row || row.revoked === 1 || row.expires_at <= now) return null
      return { deck: row.deck, link: row.id, expiresAt: row.expires_at }
    },
    remarks: async (deck, link) => {
      const all = db.selectFrom('remarks').selectAll().where('deck', '=', deck).orderBy('made_at').orderBy('id')
      return (await (link === undefined ? all : all.where('link', '=', link)).execute()).map(remarkOf)
    },
    say: (said, now) => say(db, said, now),
    resolve: async (id, resolved) => {
      const set = db
        .updateTable('remarks')
        .set({ resolved: resolved ? 1 : 0 })
        .where('id', '=', id)
      return (await set.executeTakeFirst()).numUpdatedRows === 1n
    },
  }
}

async function makeLink(
  db: Db,
  deck: string,
  label: string,
  times: { readonly made_at: number; readonly expires_at: number },
): Promise<{ link: ReviewLink; key: string }> {
  const key = randomBytes(24).toString('base64url')
  const row = { id: nanoid(), deck, key_hash: fingerprint(key), label, ...times, revoked: 0 }
  await db.insertInto('review_links').values(row).execute()
  return { link: linkOf(row), key }
}

async function say(db: Db, said: Said, now: number): Promise<Remark | null> {
  const count = db
    .selectFrom('remarks')
    .select(({ fn }) => fn.countAll().as('all'))
    .where('link', '=', said.link)
  if (Number((await count.executeTakeFirst())?.all ?? 0) >= mostRemarks) return null
  const row = { ...said, id: nanoid(), made_at: now, resolved: 0 }
  await db.insertInto('remarks').values(row).execute()
  return remarkOf(row)
}

const linkOf = (row: AuthoringTables['review_links']): ReviewLink => ({
  id: row.id,
  label: row.label,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  revoked: row.revoked === 1,
})

const remarkOf = ({ id, card, field, quote, name, body, made_at, resolved }: AuthoringTables['remarks']): Remark => ({
  id,
  card,
  field,
  quote,
  name,
  body,
  madeAt: made_at,
  resolved: resolved === 1,
})
