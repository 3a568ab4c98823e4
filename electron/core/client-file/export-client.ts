import { hashtagGroup } from '../../../shared/contract/hashtags.ts'
import { account } from '../../../shared/model/client.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { clientEnding } from '../../../shared/model/video-name.ts'
import { draftsOfPlan, findClientRow, rowsOfClient } from '../db/client-rows.ts'
import { findClient } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { findRules } from '../db/house-rules.ts'
import { formName, rows, type ClientFile } from './form.ts'
import { postOf, repeatOf } from './plan-rows.ts'

const accountDetails = account.pick({ notes: true })

/**
 * A client with all that belongs to it. Of what was removed only what something still names is in it: accounts and pillars of posts, and occurrences that were
 * taken out of a repeat. Throws `client_not_found`.
 */
export function exportClient(db: Database, id: string, exportedAt: string): ClientFile {
  const found = findClient(db, id)
  const row = findClientRow(db, id)
  if (!found || !row) throw new Failure('client_not_found')
  const { accounts, pillars, groups, repeats, posts, events, answers } = rowsOfClient(db, id)
  const history = Map.groupBy(events, (event) => event.post_id)
  const madeRepeats = repeats.map(repeatOf)
  const repeated = new Set(madeRepeats.map((repeat) => repeat.id))
  // What is left over of a repeat that was removed is a post like any other.
  const single = posts.map((post) => (post.repeat_id === null || repeated.has(post.repeat_id) ? post : { ...post, repeat_id: null, occurrence: null }))
  const kept = single.filter((post) => post.removed_at === null || post.repeat_id !== null)
  const named = new Set([...kept.flatMap((post) => [post.account_id, post.pillar_id]), ...madeRepeats.flatMap(({ content }) => [content.accountId, content.pillarId])])
  const isNamed = (part: { id: string; removed_at: string | null }) => part.removed_at === null || named.has(part.id)
  const { name, colour, archivedAt } = found.client
  const { houseRulesId } = found.details
  const rules = houseRulesId === null ? undefined : findRules(db, houseRulesId)
  return {
    hookline: formName,
    exportedAt,
    client: { id, name, colour, createdAt: row.created_at, archivedAt },
    details: { ...found.details, houseRulesId: rules?.id ?? null },
    houseRules: rules ? { id: rules.id, name: rules.name } : null,
    logo: row.logo && Buffer.from(row.logo).toString('base64'),
    accounts: accounts.filter(isNamed).map((each) => ({ ...accountDetails.parse(parseJson(each.details)), id: each.id, handle: each.handle, createdAt: each.created_at, removedAt: each.removed_at })),
    pillars: pillars.filter(isNamed).map((each) => ({ id: each.id, name: each.name, colour: each.colour, removedAt: each.removed_at })),
    hashtagGroups: groups.map((each) => rows.hashtagGroups.row.parse({ id: each.id, name: each.name, tags: hashtagGroup.shape.tags.parse(parseJson(each.tags)), details: parseJson(each.details), createdAt: each.created_at })),
    drafts: draftsOfPlan(db, [...kept.map((post) => post.draft_id), ...madeRepeats.map(({ content }) => content.draftId)]),
    repeats: madeRepeats,
    posts: kept.map((post) => postOf(post, history.get(post.id) ?? [])),
    answers: answers.map((each) => rows.answers.row.parse({ scope: each.scope, practice: each.practice, answer: each.answer, answeredAt: each.answered_at })),
  }
}

/** A name that every file system takes, from the client's own. */
export function fileNameOf(name: string, exportedAt: string): string {
  const plain = Array.from(name.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}/\\:*?"<>|.]+/gu, ' ').replaceAll(/\s+/g, ' ').trim()).slice(0, 60).join('').trim()
  return `${plain || 'client'} ${exportedAt.slice(0, 10)}.${clientEnding}`
}
