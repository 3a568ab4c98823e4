import type { Compilable } from 'kysely'
import type { Database } from './database.ts'

/** Sets the instants of a client's posts anew, whose wall-clock times stay, as part of a running transaction: the same hour in another zone is another moment. */
export function retimePosts(db: Database, run: (query: Compilable) => void, clientId: string, instantOf: (localAt: string) => string): void {
  const times = db.all(db.build.selectFrom('posts').select('local_at').distinct().where('client_id', '=', clientId).where('local_at', 'is not', null))
  for (const { local_at: localAt } of times) {
    if (localAt !== null) run(db.build.updateTable('posts').set({ at: instantOf(localAt) }).where('client_id', '=', clientId).where('local_at', '=', localAt))
  }
}
