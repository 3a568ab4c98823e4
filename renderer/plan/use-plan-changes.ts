import { useMemo } from 'react'
import type { Input } from '../../shared/contract/contract.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { postContent, type Post, type PostChange, type Repeat } from '../../shared/model/post.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'

type NewPost = Omit<Input<'post.add'>['posts'][number], 'id'>

/** Changes of the plan outside of a field, each of which can be taken back. */
export interface PlanChanges {
  /** Resolves to the new post's id; undefined where it failed, which is said. */
  add(post: NewPost): Promise<string | undefined>
  change(ref: string, title: string, change: PostChange): Promise<boolean>
  duplicate(post: Post): Promise<string | undefined>
  remove(ref: string, title: string): Promise<boolean>
  /** Makes a post with a time come again; resolves to the ref of its first occurrence. */
  startRepeat(post: Post, rule: string): Promise<string | undefined>
  keepRepeat(before: Repeat, after: Repeat): Promise<boolean>
  stopRepeat(repeatId: string): Promise<boolean>
}

export function usePlanChanges(): PlanChanges {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  return useMemo(() => {
    const { call } = connection
    const named = (title: string) => ({ title: visibleText(title) || t('plan.post.untitled') })
    async function made(label: string, post: NewPost) {
      const id = crypto.randomUUID()
      let isThere = false
      const doing = async () => {
        if (isThere) await call('post.restore', { ids: [id] })
        else await call('post.add', { posts: [{ ...post, id }] })
        isThere = true
        return id
      }
      return change({ label, do: doing, undo: () => call('post.remove', { ids: [id] }) })
    }
    return {
      add: (post) => made(t('plan.post.added', named(post.title ?? '')), post),
      duplicate: (post) => made(t('plan.post.duplicated', named(post.title)), { ...postContent.parse(post), clientId: post.clientId, localAt: post.localAt, title: t('plan.post.copyOf', named(post.title)).slice(0, 300) }),
      change: async (ref, title, to) =>
        (await change({ label: t('plan.post.changed', named(title)), do: () => call('post.change', { changes: [{ ref, change: to }] }), undo: ({ before, made: rows }) => call('post.putBack', { posts: before, made: rows }) })) !== undefined,
      remove: async (ref, title) =>
        (await change({ label: t('plan.post.removed', named(title)), tells: true, do: () => call('post.remove', { ids: [ref] }), undo: () => call('post.restore', { ids: [ref] }) })) !== undefined,
      async startRepeat(post, rule) {
        const { id, clientId, localAt } = post
        const content = postContent.parse(post)
        if (localAt === null) return undefined
        const repeatId = crypto.randomUUID()
        const doing = async () => {
          await call('repeat.keep', { id: repeatId, clientId, rule, localStart: localAt, content, skipped: [], coolDownDays: null })
          await call('post.remove', { ids: [id] })
          return `${repeatId}@${localAt}`
        }
        const undo = async () => {
          await call('repeat.remove', { id: repeatId })
          await call('post.restore', { ids: [id] })
        }
        return change({ label: t('plan.post.repeatStarted', named(content.title)), do: doing, undo })
      },
      keepRepeat: async (before, after) =>
        (await change({ label: t('plan.post.repeatChanged', named(after.content.title)), key: `repeat ${before.id}`, do: () => call('repeat.keep', after), undo: () => call('repeat.keep', before) })) !== undefined,
      stopRepeat: async (id) =>
        (await change({ label: t('plan.post.repeatRemoved'), tells: true, do: () => call('repeat.remove', { id }), undo: () => call('repeat.restore', { id }) })) !== undefined,
    }
  }, [connection, change, t])
}
