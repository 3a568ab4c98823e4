import { Failure } from '../../../shared/model/failure.ts'
import { addPosts, changePosts, putPostsBack } from '../change-posts.ts'
import { authorOf } from '../db/authors.ts'
import { evergreenOf } from '../db/cool-downs.ts'
import type { Database } from '../db/database.ts'
import { eventsOf, putEvents } from '../db/post-events.ts'
import { planBetween, rowsOfRefs } from '../db/plan-range.ts'
import { nearestFirst, searchPosts } from '../db/post-search.ts'
import { searchRepeats } from '../db/repeat-search.ts'
import { ideas, summariesOf } from '../db/post-summaries.ts'
import { asPost, findOccurrences, listRepeats, skipOccurrences } from '../db/repeats.ts'
import { deletePosts, findPosts, idsOfRefs, markPostsRemoved } from '../db/posts.ts'
import { judgeClientPlan } from '../judge-client-plan.ts'
import type { Likenesses } from '../likenesses.ts'
import type { Changed, Handlers } from './handlers.ts'

export interface PostDependencies {
  db: Database
  now: () => Date
  changed: Changed
  likenesses: Likenesses
}

type PostHandlers = Pick<Handlers, Extract<keyof Handlers, `post.${string}`> | 'plan.judge'>

export function postHandlers(dependencies: PostDependencies): PostHandlers {
  return { ...readingHandlers(dependencies), ...changingHandlers(dependencies) }
}

function readingHandlers({ db, now, likenesses }: PostDependencies): Pick<PostHandlers, 'post.range' | 'post.ideas' | 'post.search' | 'post.get' | 'plan.judge'> {
  return {
    'post.range': async ({ from, to, clientIds }) => {
      likenesses.learn(evergreenOf(listRepeats(db, clientIds)).flatMap(({ content }) => content.draftId ?? []))
      return { posts: planBetween(db, from, to, clientIds) }
    },

    'post.ideas': async ({ clientIds }) => ({ posts: ideas(db, clientIds) }),

    'post.search': async (asked) => {
      const search = { ...asked, clientIds: asked.clientIds, statuses: asked.statuses, now: now().toISOString() }
      const { numbers, total } = searchPosts(db, search)
      const recurring = searchRepeats(db, search)
      return { posts: nearestFirst([...summariesOf(db, numbers), ...recurring], search.now).slice(0, asked.limit), total: total + recurring.length }
    },

    'post.get': async ({ ref }) => {
      const id = idsOfRefs(db, [ref]).get(ref)
      const post = id === undefined ? undefined : findPosts(db, [id]).get(id)
      if (post) return { post, events: eventsOf(db, post.id), neverTouched: false }
      const untouched = findOccurrences(db, [ref]).get(ref)
      if (!untouched) throw new Failure('post_not_found')
      return { post: asPost(untouched, untouched.repeat.id), events: [], neverTouched: true }
    },

    'plan.judge': async (asked) => {
      const { verdict, draftIds } = judgeClientPlan(db, asked)
      likenesses.learn(draftIds)
      return verdict
    },
  }
}

function changingHandlers({ db, now, changed }: PostDependencies): Omit<PostHandlers, keyof ReturnType<typeof readingHandlers>> {
  const tell = () => {
    changed([], ['plan'])
    return {}
  }
  /** Posts out of the plan, or with null back in; an occurrence that has no row of its own is skipped by its repeat. */
  const take = (refs: readonly string[], at: string | null) => {
    db.write((run) => {
      const rows = idsOfRefs(db, refs)
      markPostsRemoved(db, run, [...rows.values()], at)
      skipOccurrences(db, run, refs.filter((ref) => !rows.has(ref)), at !== null, now().toISOString())
    })
    return tell()
  }
  const by = (who: string) => ({ who: authorOf(db, who), at: now().toISOString() })
  return {
    'post.add': async ({ posts, who }) => {
      db.write((run) => addPosts(db, run, posts.map((post) => ({ ...post, repeatId: null, occurrence: null })), by(who)))
      return tell()
    },

    'post.change': async ({ changes, who }) => {
      const done = db.write((run) => {
        const { ids, made } = rowsOfRefs(db, run, changes.map(({ ref }) => ref), by(who).at)
        const before = changePosts(db, run, changes.map(({ ref, change }) => ({ id: ids.get(ref) ?? ref, change })), by(who))
        return { before: before.filter(({ id }) => !made.includes(id)), made }
      })
      tell()
      return done
    },

    'post.putBack': async ({ posts, made, who }) => {
      db.write((run) => {
        putPostsBack(db, run, posts, by(who))
        takeOut(db, run, made, by(who).at)
      })
      return tell()
    },

    'post.remove': async ({ ids }) => take(ids, now().toISOString()),
    'post.restore': async ({ ids }) => take(ids, null),

    'post.comment': async ({ ref, who, text }) => {
      const event = db.write((run) => {
        const id = rowsOfRefs(db, run, [ref], by(who).at).ids.get(ref)
        if (id === undefined || !findPosts(db, [id]).has(id)) throw new Failure('post_not_found')
        putEvents(db, run, [{ postId: id, who: by(who).who, event: { kind: 'comment', text } }], by(who).at)
        return eventsOf(db, id).at(-1)
      })
      if (!event) throw new Failure('post_not_found')
      tell()
      return { event }
    },
  }
}

/** Occurrences are untouched again without their rows; other posts can still be restored. */
function takeOut(db: Database, run: Parameters<Parameters<Database['write']>[0]>[0], ids: readonly string[], at: string) {
  const posts = [...findPosts(db, ids, { removed: true }).values()]
  const idsWhere = (isOccurrence: boolean) => posts.filter(({ repeatId }) => (repeatId !== null) === isOccurrence).map(({ id }) => id)
  deletePosts(db, run, idsWhere(true))
  markPostsRemoved(db, run, idsWhere(false), at)
}
