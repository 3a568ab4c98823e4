import type { Post, PostRef } from '../../../shared/model/post.ts'
import { findDraft, type StoredDraft } from '../db/drafts.ts'
import type { Database } from '../db/database.ts'
import { planBetween } from '../db/plan-range.ts'
import { findPosts, idsOfRefs } from '../db/posts.ts'
import { asPost, findOccurrences } from '../db/repeats.ts'
import { among, versionsOf } from '../db/versions.ts'
import type { ShownPost } from '../../../shared/review/shown.ts'

/** A post with all that a client is shown of it. */
export interface Planned {
  ref: PostRef
  post: Post
  /** An occurrence without a row of its own: `post` has its repeat's id. */
  neverTouched: boolean
  shown: ShownPost
  /** The newest version of its draft that is in the library. */
  draft: StoredDraft | null
}

/** What is still to be posted from one date to another, by time. What was posted or dropped is not asked about any more. */
export function plannedBetween(db: Database, clientId: string, from: string, to: string): Planned[] {
  const refs = planBetween(db, from, to, [clientId]).filter(({ status }) => status !== 'posted' && status !== 'dropped').map(({ ref }) => ref)
  const planned = plannedNow(db, refs)
  return refs.flatMap((ref) => planned.get(ref) ?? [])
}

/** Posts as they are now, by the refs they were shown under; without those that are gone or have no time any more. */
export function plannedNow(db: Database, refs: readonly PostRef[]): Map<PostRef, Planned> {
  const posts = postsOfRefs(db, refs)
  const handles = accountsOf(db, [...posts.values()].map(({ post }) => post))
  const drafts = new Map<string, StoredDraft | null>()
  return new Map(
    [...posts].flatMap(([ref, { post, neverTouched }]) => {
      const { draftId, accountId } = post
      if (draftId !== null && !drafts.has(draftId)) drafts.set(draftId, newestVersion(db, draftId))
      const draft = draftId === null ? null : (drafts.get(draftId) ?? null)
      const shown = shownOf(ref, post, (accountId !== null && handles.get(accountId)) || null, draft)
      return shown ? [[ref, { ref, post, neverTouched, shown, draft }] as const] : []
    }),
  )
}

/** The posts that refs name: with a row of their own, an occurrence that was touched since it was shown too; else as their repeat has them. */
export function postsOfRefs(db: Database, refs: readonly PostRef[]): Map<PostRef, { post: Post; neverTouched: boolean }> {
  const ids = idsOfRefs(db, refs)
  const rows = findPosts(db, [...ids.values()])
  const found = new Map<PostRef, { post: Post; neverTouched: boolean }>()
  for (const [ref, id] of ids) {
    const post = rows.get(id)
    if (post) found.set(ref, { post, neverTouched: false })
  }
  for (const [ref, each] of findOccurrences(db, refs.filter((name) => !ids.has(name)))) found.set(ref, { post: asPost(each, each.repeat.id), neverTouched: true })
  return found
}

function shownOf(ref: PostRef, { localAt, format, title, caption, hashtags, sound, coverS }: Post, account: string | null, draft: StoredDraft | null): ShownPost | null {
  return localAt === null ? null : { ref, localAt, account, format, title, caption, hashtags, sound, coverS, video: draft?.draft.contentHash ?? null }
}

export function accountsOf(db: Database, posts: readonly Post[]): Map<string, string> {
  const ids = posts.flatMap(({ accountId }) => accountId ?? [])
  return new Map(db.all(db.build.selectFrom('accounts').select(['id', 'handle']).where('id', 'in', among(ids))).map(({ id, handle }) => [id, handle]))
}

function newestVersion(db: Database, draftId: string): StoredDraft | null {
  for (const version of versionsOf(db, draftId).toReversed()) {
    const found = findDraft(db, { id: version.draftId })
    if (found) return found
  }
  return null
}
