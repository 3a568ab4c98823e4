import type { Compilable, Selectable } from 'kysely'
import { repeat, type Post, type Repeat } from '../../../shared/model/post.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { comesAt, expandRepeats, occurrenceRef, readOccurrenceRef, type Occurrence } from '../../../shared/planning/repeats.ts'
import type { Database } from './database.ts'
import { shownClients } from './post-summaries.ts'
import type { Tables } from './tables.ts'
import { among } from './versions.ts'

type Run = (query: Compilable) => void

const details = repeat.pick({ content: true, skipped: true, coolDownDays: true })

/** What of a repeat lies in `details`, as it is kept. */
export function detailsOfRepeat(kept: Pick<Repeat, keyof typeof details.shape>): string {
  return JSON.stringify(details.parse(kept))
}

/** The repeats of the clients that are shown, in the order they were made. */
export function listRepeats(db: Database, clientIds: readonly string[] | undefined): Repeat[] {
  return db.all(db.build.selectFrom('repeats').selectAll().where('removed_at', 'is', null).where('client_id', 'in', shownClients(db, clientIds)).orderBy('created_at').orderBy('id')).map(toRepeat)
}

/** Undefined where there is none or it was removed, unless asked for. */
export function findRepeat(db: Database, id: string, { removed = false } = {}): Repeat | undefined {
  const query = db.build.selectFrom('repeats').selectAll().where('id', '=', id)
  const row = db.first(removed ? query : query.where('removed_at', 'is', null))
  return row && toRepeat(row)
}

/** Keeps a repeat, in the plan, as part of a running transaction. */
export function putRepeat(db: Database, run: Run, kept: Repeat, at: string): void {
  const values = { client_id: kept.clientId, rule: kept.rule, local_start: kept.localStart, details: detailsOfRepeat(kept), removed_at: null }
  run(
    db.build
      .insertInto('repeats')
      .values({ id: kept.id, ...values, created_at: at })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values)),
  )
}

/** Takes a repeat with all its untouched occurrences out of the plan, or, with null, back in. */
export function markRepeatRemoved(db: Database, run: Run, id: string, at: string | null): void {
  run(db.build.updateTable('repeats').set({ removed_at: at }).where('id', '=', id))
}

/**
 * The occurrences of repeats that nobody touched, from one date to another on their clients' own clocks, both included. Where there is a row for one, moved to another
 * day and removed ones too, that stands for it.
 */
export function occurrencesBetween(db: Database, repeats: readonly Repeat[], from: string, to: string): Occurrence<Repeat>[] {
  const [first, last] = [`${from}T00:00`, `${to}T23:59`]
  return repeats.length === 0 ? [] : expandRepeats(repeats, touchedBetween(db, repeats, first, last), first, last)
}

/** Untouched occurrences by ref; what is skipped, was touched or comes no more is not among them. */
export function findOccurrences(db: Database, refs: readonly string[]): Map<string, Occurrence<Repeat>> {
  const found = new Map<string, Occurrence<Repeat>>()
  for (const [repeatId, named] of byRepeat(refs)) {
    const one = findRepeat(db, repeatId)
    if (!one) continue
    const touched = touchedAmong(db, repeatId, named)
    const there = named.filter((localAt) => !one.skipped.includes(localAt) && !touched.has(localAt) && comesAt(one.rule, one.localStart, localAt))
    for (const localAt of there) found.set(occurrenceRef(repeatId, localAt), { repeat: one, ref: occurrenceRef(repeatId, localAt), localAt })
  }
  return found
}

/** An occurrence as a post of its own. */
export function asPost({ repeat: { id: repeatId, clientId, content }, localAt }: Occurrence<Repeat>, id: string): Post {
  return { ...content, id, clientId, localAt, repeatId, occurrence: localAt }
}

/** Takes untouched occurrences out of the plan by ref, or puts them back in, as part of a running transaction. */
export function skipOccurrences(db: Database, run: Run, refs: readonly string[], skip: boolean, at: string): void {
  for (const [repeatId, named] of byRepeat(refs)) {
    const one = findRepeat(db, repeatId)
    if (!one) continue
    const kept = new Set(one.skipped)
    for (const time of named) {
      if (skip) kept.add(time)
      else kept.delete(time)
    }
    putRepeat(db, run, { ...one, skipped: [...kept].toSorted() }, at)
  }
}

/** The times that refs of occurrences name, by their repeat. */
function byRepeat(refs: readonly string[]): Map<string, string[]> {
  const named = Map.groupBy(refs.flatMap((ref) => readOccurrenceRef(ref) ?? []), ({ repeatId }) => repeatId)
  return new Map([...named].map(([repeatId, each]) => [repeatId, each.map(({ occurrence }) => occurrence)]))
}

function touchedBetween(db: Database, repeats: readonly Repeat[], from: string, to: string): Set<string> {
  const query = db.build.selectFrom('posts').select(['repeat_id', 'occurrence']).where('repeat_id', 'in', among(repeats.map(({ id }) => id))).where('occurrence', '>=', from).where('occurrence', '<=', to)
  return new Set(db.all(query).map((row) => occurrenceRef(row.repeat_id ?? '', row.occurrence ?? '')))
}

function touchedAmong(db: Database, repeatId: string, times: readonly string[]): Set<string | null> {
  return new Set(db.all(db.build.selectFrom('posts').select('occurrence').where('repeat_id', '=', repeatId).where('occurrence', 'in', among(times))).map((row) => row.occurrence))
}

/** A row as the repeat it keeps; throws where the row does not have the form. */
export function toRepeat(row: Selectable<Tables['repeats']>): Repeat {
  return repeat.parse({ ...Object(parseJson(row.details)), id: row.id, clientId: row.client_id, rule: row.rule, localStart: row.local_start })
}
