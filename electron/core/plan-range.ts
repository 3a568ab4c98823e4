import type { PostSummary, Repeat } from '../../shared/model/post.ts'
import type { Occurrence } from '../../shared/planning/repeats.ts'
import { instantOf, shiftOf } from '../../shared/planning/zoned.ts'
import { zonesOf } from './db/client-zones.ts'
import { coolDownsBetween } from './db/cool-downs.ts'
import type { Database } from './db/database.ts'
import { newestVerdicts } from './db/newest-verdicts.ts'
import { byTime, postsBetween } from './db/post-summaries.ts'
import { listRepeats, occurrencesBetween } from './db/repeats.ts'

/** Everything planned from one date to another on the clients' own clocks, both included: posts, and the occurrences of repeats that nobody touched, by time. */
export function planBetween(db: Database, from: string, to: string, clientIds: readonly string[] | undefined): PostSummary[] {
  const repeats = listRepeats(db, clientIds)
  const zones = zonesOf(db)
  const coolDowns = coolDownsBetween(db, repeats, from, to)
  const all = [...postsBetween(db, from, to, clientIds), ...summariesOf(db, occurrencesBetween(db, repeats, from, to), zones)]
  return all.map((each) => marked(each, zones, coolDowns)).toSorted(byTime)
}

function marked(each: PostSummary, zones: ReadonlyMap<string, string>, coolDowns: ReadonlyMap<string, string>): PostSummary {
  const shift = each.localAt === null ? 'none' : shiftOf(each.localAt, zones.get(each.clientId) ?? 'UTC')
  const until = coolDowns.get(each.ref)
  return shift === 'none' && until === undefined ? each : { ...each, ...(shift !== 'none' && { shift }), ...(until !== undefined && { coolDown: { until } }) }
}

function summariesOf(db: Database, occurrences: readonly Occurrence<Repeat>[], zones: ReadonlyMap<string, string>): PostSummary[] {
  const verdicts = newestVerdicts(db, [...new Set(occurrences.flatMap(({ repeat: { content } }) => content.draftId ?? []))])
  return occurrences.map(({ repeat: { id: repeatId, clientId, content }, ref, localAt }) => {
    const { accountId, pillarId, draftId, status, format, title, labels, caption } = content
    const judged = draftId === null ? undefined : verdicts.get(draftId)
    const { at } = instantOf(localAt, zones.get(clientId) ?? 'UTC')
    const shown = { ref, clientId, accountId, pillarId, draftId, localAt, at, status, format, title, labels }
    return { ...shown, hasCaption: caption !== '', comments: 0, repeatId, score: judged?.score ?? null, verdict: judged?.verdict ?? null }
  })
}
