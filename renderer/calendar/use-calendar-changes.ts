import { useQueryClient } from '@tanstack/react-query'
import type { Output } from '../../shared/contract/contract.ts'
import { postContent, type Post, type PostChange, type PostStatus, type PostSummary } from '../../shared/model/post.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { planKeys } from './use-plan.ts'

type NewPost = Omit<Post, 'repeatId' | 'occurrence'>

export interface RefChange {
  ref: string
  change: PostChange
}

/** Every change that the calendar makes; each can be taken back. */
export interface CalendarChanges {
  /** Resolves to the refs by which the posts are known from then on. */
  change: (changes: readonly RefChange[], label: string) => Promise<readonly string[]>
  setStatus: (refs: readonly string[], status: PostStatus) => Promise<readonly string[]>
  remove: (refs: readonly string[]) => Promise<unknown>
  duplicate: (refs: readonly string[]) => Promise<readonly string[]>
  /** Resolves to their ids; empty where it failed. */
  add: (posts: readonly NewPost[], label: string) => Promise<readonly string[]>
}

export function useCalendarChanges(): CalendarChanges {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  const make = useChange()

  /** On the page at once: the core's answer comes a moment later, and a card must not jump back meanwhile. */
  function showAtOnce(changes: readonly RefChange[]) {
    const byRef = new Map(changes.map((each) => [each.ref, each.change]))
    void queries.cancelQueries({ queryKey: planKeys.ranges })
    queries.setQueriesData<Output<'post.range'>>({ queryKey: planKeys.ranges }, (data) => data && { posts: data.posts.map((post) => shownBy(post, byRef.get(post.ref))) })
  }

  async function change(changes: readonly RefChange[], label: string) {
    const ask = async () => {
      showAtOnce(changes)
      try {
        return await connection.call('post.change', { changes: [...changes] })
      } catch (error) {
        void queries.invalidateQueries({ queryKey: planKeys.ranges })
        throw error
      }
    }
    const done = await make({ label, do: ask, undo: ({ before, made }) => connection.call('post.putBack', { posts: before, made }) })
    return refsAfter(changes.map(({ ref }) => ref), done?.made ?? [])
  }

  async function add(posts: readonly NewPost[], label: string) {
    const ids = posts.map(({ id }) => id)
    let wasAdded = false
    const ask = async () => {
      // Its id stays taken after an undo.
      await (wasAdded ? connection.call('post.restore', { ids }) : connection.call('post.add', { posts: [...posts] }))
      wasAdded = true
      return ids
    }
    return (await make({ label, do: ask, undo: () => connection.call('post.remove', { ids }) })) ?? []
  }

  async function duplicate(refs: readonly string[]) {
    const got = await Promise.all(refs.map((ref) => connection.call('post.get', { ref })))
    const copies = got.map(({ post }) => ({ ...postContent.parse(post), id: crypto.randomUUID(), clientId: post.clientId, localAt: post.localAt, status: post.status === 'posted' ? ('draft' as const) : post.status }))
    return add(copies, t('calendar.done.duplicated', { count: copies.length }))
  }

  return {
    change,
    add,
    duplicate,
    setStatus: (refs, status) => change(refs.map((ref) => ({ ref, change: { status } })), t('calendar.done.status', { count: refs.length, status: t(`calendar.statuses.${status}`) })),
    remove: (refs) => make({ label: t('calendar.done.removed', { count: refs.length }), tells: true, do: () => connection.call('post.remove', { ids: [...refs] }), undo: () => connection.call('post.restore', { ids: [...refs] }) }),
  }
}

function shownBy(post: PostSummary, change: PostChange | undefined): PostSummary {
  if (!change) return post
  // The instant is the core's to know; clashes are told again by its answer.
  return { ...post, ...(change.localAt !== undefined && { localAt: change.localAt, at: null }), ...(change.status !== undefined && { status: change.status }) }
}

/** An occurrence that nobody had touched has a row of its own from now on, and is known by that. */
export function refsAfter(refs: readonly string[], made: readonly string[]): string[] {
  let next = 0
  return refs.map((ref) => (ref.includes('@') ? (made[next++] ?? ref) : ref))
}
