import { hostname } from 'node:os'
import type { Compilable } from 'kysely'
import type { Database } from './database.ts'

/** A program that has not been seen this long is taken for dead, where its process cannot be asked. A judgement. */
const deadAfterMs = 40_000

/** Says that this program is at work, so that what it claims stays its own: with every claim, and every few seconds while it holds one. */
export function seen(db: Database, id: string): Compilable {
  const row = { host: hostname(), pid: process.pid, seen_ms: Date.now() }
  return db.build.insertInto('workers').values({ id, ...row }).onConflict((conflict) => conflict.column('id').doUpdateSet(row))
}

/** Gives back all that this program has claimed. */
export function retire(db: Database, id: string): void {
  free(db, [id])
}

/** Frees what programs had claimed that were killed. True where there was any. */
export function freeTheDead(db: Database): boolean {
  const dead = db.all(db.build.selectFrom('workers').selectAll()).filter((worker) => !isAlive(worker))
  const known = db.build.selectFrom('workers').select('id')
  const orphan = db.first(db.build.selectFrom('imports').select('id').where('owner', 'is not', null).where('owner', 'not in', known)) ?? db.first(db.build.selectFrom('watch_folders').select('id').where('owner', 'is not', null).where('owner', 'not in', known))
  if (dead.length === 0 && !orphan) return false
  free(db, dead.map(({ id }) => id))
  return true
}

/** What nobody owns is left alone: NULL is not in an empty list, says SQL. Also frees what is claimed by a program that is not known at all, as after a restored copy. */
function free(db: Database, ids: readonly string[]): void {
  db.write((run) => {
    if (ids.length > 0) run(db.build.deleteFrom('workers').where('id', 'in', [...ids]))
    const known = db.build.selectFrom('workers').select('id')
    run(db.build.updateTable('imports').set({ state: 'queued', owner: null }).where('owner', 'is not', null).where('owner', 'not in', known))
    run(db.build.updateTable('watch_folders').set({ owner: null }).where('owner', 'is not', null).where('owner', 'not in', known))
  })
}

function isAlive({ host, pid, seen_ms: seenMs }: { host: string; pid: number; seen_ms: number }): boolean {
  if (Date.now() - seenMs > deadAfterMs) return false
  return host !== hostname() || isRunning(pid)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
