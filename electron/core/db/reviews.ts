import type { Compilable } from 'kysely'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { shownReview, type ShownReview } from '../../../shared/review/shown.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export interface StoredReview {
  id: string
  clientId: string
  secret: string
  madeAt: string
  answeredAt: string | null
  shown: ShownReview
}

export function keepReview(db: Database, { id, clientId, secret, madeAt, answeredAt, shown }: StoredReview): void {
  db.write((run) => run(db.build.insertInto('reviews').values({ id, client_id: clientId, secret, made_at: madeAt, shown: JSON.stringify(shown), answered_at: answeredAt })))
}

/** A review of a client that is there. */
export function findReview(db: Database, id: string): StoredReview | undefined {
  const row = db.first(withClient(db).where('reviews.id', '=', id))
  return row && toReview(row)
}

/** The reviews made for a client, the newest first. */
export function reviewsOf(db: Database, clientId: string): StoredReview[] {
  const rows = db.all(withClient(db).where('reviews.client_id', '=', clientId).orderBy('made_at', 'desc').orderBy('reviews.id'))
  return rows.map(toReview)
}

/** Notes when a review was last answered, or, with null, that it was not; as part of a running transaction. */
export function markAnswered(db: Database, run: (query: Compilable) => void, id: string, at: string | null): void {
  run(db.build.updateTable('reviews').set({ answered_at: at }).where('id', '=', id))
}

function withClient(db: Database) {
  return db.build.selectFrom('reviews').innerJoin('clients', 'clients.id', 'reviews.client_id').selectAll('reviews').where('clients.removed_at', 'is', null)
}

function toReview(row: Tables['reviews']): StoredReview {
  return { id: row.id, clientId: row.client_id, secret: row.secret, madeAt: row.made_at, answeredAt: row.answered_at, shown: shownReview.parse(parseJson(row.shown)) }
}
