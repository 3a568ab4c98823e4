import { randomUUID } from 'node:crypto'
import type { Compilable } from 'kysely'
import type { Post, PostSummary, Repeat } from '../../../shared/model/post.ts'
import type { Occurrence } from '../../../shared/planning/repeats.ts'
import { instantOf, shiftOf } from '../../../shared/planning/zoned.ts'
import { zonesOf } from './client-zones.ts'
import { coolDownsBetween } from './cool-downs.ts'
import type { Database } from './database.ts'
import { byTime, postsBetween, withVerdicts, type UnjudgedSummary } from './post-summaries.ts'
import { idsOfRefs, putPosts } from './posts.ts'
import { asPost, findOccurrences, listRepeats, occurrencesBetween } from './repeats.ts'

/**
 * Everything planned from one date to another on the clients' own clocks, both included, occurrences that nobody touched among it; by time. What the clocks do
 * to a time is told, and what comes before its draft has cooled down.
 */
export function planBetween(db: Database, from: string, to: string, clientIds: readonly string[] | undefined): PostSummary[] {
  const zones = zonesOf(db)
  const repeats = listRepeats(db, clientIds)
  const coolDowns = coolDownsBetween(db, repeats, from, to)
  const untouched = occurrencesBetween(db, repeats, from, to).map((each) => cardOf(each, zones.get(each.repeat.clientId) ?? 'UTC'))
  const posts = withVerdicts(db, [...postsBetween(db, from, to, clientIds), ...untouched])
  return posts.map((each) => marked(each, zones.get(each.clientId) ?? 'UTC', coolDowns.get(each.ref))).toSorted(byTime)
}

/** Occurrences that nobody touched, as cards. */
export function occurrenceCards(db: Database, occurrences: readonly Occurrence<Repeat>[]): PostSummary[] {
  const zones = zonesOf(db)
  return withVerdicts(db, occurrences.map((each) => cardOf(each, zones.get(each.repeat.clientId) ?? 'UTC')))
}

function marked(each: PostSummary, timeZone: string, until: string | undefined): PostSummary {
  const shift = each.localAt === null ? 'none' : shiftOf(each.localAt, timeZone)
  return shift === 'none' && until === undefined ? each : { ...each, ...(shift !== 'none' && { shift }), ...(until !== undefined && { coolDown: { until } }) }
}

/** The id of the row of each ref, as part of a running transaction; an occurrence that nobody touched gets one, whose id is among `made`. Refs of nothing are not there. */
export function rowsOfRefs(db: Database, run: (query: Compilable) => void, refs: readonly string[], at: string): { ids: Map<string, string>; made: string[] } {
  const ids = idsOfRefs(db, refs)
  const made = [...findOccurrences(db, refs.filter((ref) => !ids.has(ref))).values()].map((occurrence) => ({ ref: occurrence.ref, post: asPost(occurrence, randomUUID()) }))
  putPosts(db, run, made.map(({ post }) => post), at)
  for (const { ref, post } of made) ids.set(ref, post.id)
  return { ids, made: made.map(({ post }) => post.id) }
}

function cardOf({ repeat, ref, localAt }: Occurrence<Repeat>, timeZone: string): UnjudgedSummary {
  const { accountId, pillarId, draftId, status, format, title, labels, caption }: Post = asPost({ repeat, ref, localAt }, repeat.id)
  const at = instantOf(localAt, timeZone).at
  return { ref, clientId: repeat.clientId, accountId, pillarId, draftId, localAt, at, status, format, title, labels, hasCaption: caption !== '', comments: 0, repeatId: repeat.id }
}
