import type { Compilable } from 'kysely'
import type { Post, Repeat } from '../../../shared/model/post.ts'
import { putPostsBack } from '../change-posts.ts'
import type { Database } from '../db/database.ts'
import { putHistory } from '../db/plan-of-client.ts'
import { changeBetween, putEvents } from '../db/post-events.ts'
import { deletePosts, markPostsRemoved, putPosts } from '../db/posts.ts'
import { markRepeatRemoved, putRepeat } from '../db/repeats.ts'
import type { ReadPlan } from './read-plan.ts'

type Run = (query: Compilable) => void

/** The way back from an import. */
export interface PlanBefore {
  posts: Post[]
  /** New ones, those that were out of the plan before among them. */
  made: string[]
  /** Occurrences that nobody had touched; they are so again without their rows. */
  touched: string[]
  repeats: Repeat[]
  madeRepeats: string[]
}

/** Takes in what was read and settled, in one transaction: all of it or nothing. */
export function keepPlan(db: Database, { posts, repeats, kept }: ReadPlan, by: { who: string; at: string }): PlanBefore {
  const current = new Map(kept.posts.map((post) => [post.id, post]))
  const done = posts.flatMap(({ post, does, isRemoved, events }) => (post && (does === 'add' || does === 'change') ? [{ post, isRemoved, events, before: current.get(post.id) }] : []))
  const kinds = { changed: done.filter(({ before }) => before), fresh: done.filter(({ before, isRemoved }) => !before && !isRemoved), back: done.filter(({ before, isRemoved }) => !before && isRemoved) }
  const doneRepeats = repeats.flatMap(({ repeat, does }) => (repeat && (does === 'add' || does === 'change') ? [repeat] : []))
  const repeatsBefore = new Map(kept.repeats.map((repeat) => [repeat.id, repeat]))
  db.write((run) => {
    for (const repeat of doneRepeats) putRepeat(db, run, repeat, by.at)
    putPosts(db, run, done.map(({ post }) => post), by.at)
    markPostsRemoved(db, run, kinds.back.map(({ post }) => post.id), null)
    putHistory(db, run, kinds.fresh.map(({ post, events }) => ({ postId: post.id, events })))
    const isNew = new Set(kinds.fresh.filter(({ events }) => events.length === 0).map(({ post }) => post.id))
    putEvents(db, run, [...isNew].map((postId) => ({ postId, who: by.who, event: { kind: 'made' as const } })), by.at)
    const changes = kinds.changed.flatMap(({ post, before }) => (before ? [{ postId: post.id, event: changeBetween(before, post) }] : []))
    putEvents(db, run, changes.flatMap(({ postId, event }) => (event ? [{ postId, who: by.who, event }] : [])), by.at)
  })
  return {
    posts: kinds.changed.flatMap(({ before }) => before ?? []),
    made: [...kinds.fresh.filter((each) => !isOccurrence(each)), ...kinds.back].map(({ post }) => post.id),
    touched: kinds.fresh.filter(isOccurrence).map(({ post }) => post.id),
    repeats: doneRepeats.flatMap(({ id }) => repeatsBefore.get(id) ?? []),
    madeRepeats: doneRepeats.filter(({ id }) => !repeatsBefore.has(id)).map(({ id }) => id),
  }
}

function isOccurrence({ post }: { post: Post }): boolean {
  return post.repeatId !== null
}

/** Puts a plan back as it was before an import, as part of a running transaction; what happened to it since is in its history. */
export function putPlanBack(db: Database, run: Run, before: PlanBefore, by: { who: string; at: string }): void {
  deletePosts(db, run, before.touched)
  markPostsRemoved(db, run, before.made, by.at)
  putPostsBack(db, run, before.posts, by)
  for (const repeat of before.repeats) putRepeat(db, run, repeat, by.at)
  for (const id of before.madeRepeats) markRepeatRemoved(db, run, id, by.at)
}
