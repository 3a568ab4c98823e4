import { Failure } from '../../../shared/model/failure.ts'
import { addPosts, changePosts, putPostsBack } from '../change-posts.ts'
import type { Database } from '../db/database.ts'
import { eventsOf, putEvents } from '../db/post-events.ts'
import { ideas, postsBetween } from '../db/post-summaries.ts'
import { deletePosts, findPosts, markPostsRemoved } from '../db/posts.ts'
import type { Changed, Handlers } from './handlers.ts'

export interface PostDependencies {
  db: Database
  now: () => Date
  changed: Changed
}

type PostHandlers = Pick<Handlers, Extract<keyof Handlers, `post.${string}`> | 'plan.judge'>

export function postHandlers(dependencies: PostDependencies): PostHandlers {
  return { ...readingHandlers(dependencies), ...changingHandlers(dependencies) }
}

function readingHandlers({ db }: PostDependencies): Pick<PostHandlers, 'post.range' | 'post.ideas' | 'post.search' | 'post.get' | 'plan.judge'> {
  return {
    'post.range': async ({ from, to, clientIds }) => ({ posts: postsBetween(db, from, to, clientIds) }),

    'post.ideas': async ({ clientIds }) => ({ posts: ideas(db, clientIds) }),

    'post.search': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },

    'post.get': async ({ ref }) => {
      const post = findPosts(db, [ref]).get(ref)
      if (!post) throw new Failure('post_not_found')
      return { post, events: eventsOf(db, ref), neverTouched: false }
    },

    'plan.judge': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}

function changingHandlers({ db, now, changed }: PostDependencies): Omit<PostHandlers, keyof ReturnType<typeof readingHandlers>> {
  const tell = () => {
    changed([], ['plan'])
    return {}
  }
  const by = (who: string) => ({ who, at: now().toISOString() })
  return {
    'post.add': async ({ posts, who }) => {
      db.write((run) => addPosts(db, run, posts.map((post) => ({ ...post, repeatId: null, occurrence: null })), by(who)))
      return tell()
    },

    'post.change': async ({ changes, who }) => {
      const before = db.write((run) => changePosts(db, run, changes.map(({ ref, change }) => ({ id: ref, change })), by(who)))
      tell()
      return { before, made: [] }
    },

    'post.putBack': async ({ posts, made, who }) => {
      db.write((run) => {
        putPostsBack(db, run, posts, by(who))
        takeOut(db, run, made, by(who).at)
      })
      return tell()
    },

    'post.remove': async ({ ids }) => {
      db.write((run) => markPostsRemoved(db, run, ids, now().toISOString()))
      return tell()
    },

    'post.restore': async ({ ids }) => {
      db.write((run) => markPostsRemoved(db, run, ids, null))
      return tell()
    },

    'post.comment': async ({ ref, who, text }) => {
      if (!findPosts(db, [ref]).has(ref)) throw new Failure('post_not_found')
      db.write((run) => putEvents(db, run, [{ postId: ref, who, event: { kind: 'comment', text } }], now().toISOString()))
      tell()
      const event = eventsOf(db, ref).at(-1)
      if (!event) throw new Failure('post_not_found')
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
