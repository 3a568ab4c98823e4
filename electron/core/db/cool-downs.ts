import type { Repeat } from '../../../shared/model/post.ts'
import { dateOf, dayOf } from '../../../shared/planning/calendar-days.ts'
import { coolDownsOf, type Showing } from '../../../shared/planning/cool-down.ts'
import { contentKeys } from '../content-keys.ts'
import type { Database } from './database.ts'
import { likenessesOf } from './likenesses.ts'
import { occurrencesBetween } from './repeats.ts'
import { among, inGroups, versionGroup } from './versions.ts'

/**
 * Occurrences of these repeats, touched or not, that come before their draft has cooled down, by ref, with the first date on which it has. Versions of a draft
 * count as one, and so do drafts that are known to show the same video; what was dropped was not shown.
 */
export function coolDownsBetween(db: Database, repeats: readonly Repeat[], from: string, to: string): Map<string, string> {
  const evergreen = evergreenOf(repeats)
  if (evergreen.length === 0) return new Map()
  const keys = keysByDraft(db, evergreen.flatMap(({ content }) => content.draftId ?? []))
  const earliest = dateOf(dayOf(from) - Math.max(...evergreen.map(({ coolDownDays }) => coolDownDays ?? 0)))
  const days = new Map(evergreen.map(({ id, coolDownDays }) => [id, coolDownDays]))
  const showing = (each: { ref: string; clientId: string; localAt: string; draftId: string | null; repeatId: string | null }): Showing[] => {
    const contentKey = keys.get(each.draftId ?? '')
    return contentKey === undefined ? [] : [{ ...each, contentKey, coolDownDays: days.get(each.repeatId ?? '') ?? null }]
  }
  const alike = repeats.filter(({ content }) => keys.has(content.draftId ?? '') && content.status !== 'dropped')
  const occurrences = occurrencesBetween(db, alike, earliest, to).map(({ repeat: { id, clientId, content }, ref, localAt }) => ({ ref, clientId, localAt, draftId: content.draftId, repeatId: id }))
  return coolDownsOf([...postsShowing(db, [...keys.keys()], earliest, to), ...occurrences].flatMap(showing))
}

/** Repeats whose draft has to cool down before it is shown again. */
export function evergreenOf(repeats: readonly Repeat[]): Repeat[] {
  return repeats.filter(({ coolDownDays, content }) => coolDownDays !== null && content.draftId !== null)
}

/** What each draft shows that shows the same as one of these, by a key that is the same for all of those: versions, and drafts found to be alike. */
function keysByDraft(db: Database, draftIds: readonly string[]): Map<string, string> {
  const likenesses = likenessesOf(db, db.all(inGroups(db, draftIds)).map(({ id }) => id))
  const query = db.build.selectFrom('drafts').select(['drafts.id', versionGroup.as('group')]).where('drafts.id', 'in', inGroups(db, [...draftIds, ...likenesses.flat()]))
  const groups = new Map(db.all(query).map((row) => [row.id, row.group]))
  const keys = contentKeys(groups, likenesses)
  return new Map([...groups].map(([id, group]) => [id, keys.get(group) ?? group]))
}

/** Posts of these drafts on the calendar. */
function postsShowing(db: Database, draftIds: readonly string[], from: string, to: string) {
  const query = db.build
    .selectFrom('posts')
    .select(['id as ref', 'client_id as clientId', 'local_at as localAt', 'draft_id as draftId', 'repeat_id as repeatId'])
    .where('draft_id', 'in', among(draftIds))
    .where('removed_at', 'is', null)
    .where('status', '<>', 'dropped')
    .where('local_at', '>=', from)
    .where('local_at', '<=', `${to}T23:59`)
  return db.all(query).map((row) => ({ ...row, localAt: row.localAt ?? '' }))
}
