import { ActionIcon, Button, CloseButton, SegmentedControl } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import type { FullClient } from '../../shared/model/client.ts'
import { useAction } from '../actions/able.ts'
import { useTexts } from '../app/use-texts.ts'
import { ClientName } from '../library/client-name.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { PostFields } from './post-fields.tsx'
import { PostRepeat } from './post-repeat.tsx'
import { reaches, type Place, type Reach } from './series.ts'
import { useKeptPost, type Keeping } from './use-kept-post.ts'
import { usePlanChanges } from './use-plan-changes.ts'
import { useClient, usePost } from './use-post.ts'
import './post-editor.css'

interface Props {
  /** An id, or that of an occurrence. For a new post make one first (`usePlanChanges().add`), so that nothing typed is lost. */
  postRef: string
  onClose: () => void
  /** Opens another post: a copy. */
  onOpen?: (postRef: string) => void
}

/** Everything of one post, kept at each pause; it closes at once. */
export function PostEditor({ postRef, onClose, onOpen }: Props) {
  return <Opened key={postRef} given={postRef} onClose={onClose} onOpen={onOpen} />
}

function Opened({ given, onClose, onOpen }: { given: string; onClose: () => void; onOpen: ((ref: string) => void) | undefined }) {
  const [ref, setRef] = useState(given)
  const query = usePost(ref)
  const client = useClient(query.data?.post.clientId)
  if (!query.data || query.isError) return <QueryState query={query} />
  if (!client.data) return <QueryState query={client} />
  return <Editor postRef={ref} got={query.data} client={client.data} onRef={setRef} onClose={onClose} onOpen={onOpen} />
}

interface EditorProps {
  postRef: string
  got: Output<'post.get'>
  client: FullClient
  onRef: (ref: string) => void
  onClose: () => void
  onOpen: ((ref: string) => void) | undefined
}

function Editor({ postRef, got, client, onRef, onClose, onOpen }: EditorProps) {
  const { t } = useTexts()
  const [reach, setReach] = useState<Reach>('one')
  const place = placeOf(postRef, got)
  const kept = useKeptPost(postRef, got.post, place, reach, onRef)
  const changes = usePlanChanges()

  async function remove() {
    kept.leave()
    if (await changes.remove(postRef, kept.post.title)) onClose()
  }

  async function duplicate() {
    kept.leave()
    const id = await changes.duplicate(kept.post)
    if (id !== undefined) onOpen?.(id)
  }

  useAction('plan.duplicate', () => void duplicate())
  useAction('plan.remove', () => void remove())

  return (
    <article className="post-editor" data-keeping={kept.keeping} data-shortcuts>
      <header className="post-head">
        <ClientName client={client} />
        <KeepingWords keeping={kept.keeping} />
        <span className="post-tools">
          <ActionIcon variant="subtle" color="gray" aria-label={t('plan.post.duplicate')} title={t('plan.post.duplicate')} onClick={() => void duplicate()}><IconCopy size={18} aria-hidden /></ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t('plan.post.remove')} title={t('plan.post.remove')} onClick={() => void remove()}><IconTrash size={18} aria-hidden /></ActionIcon>
          <CloseButton aria-label={t('app.close')} onClick={() => { kept.leave(); onClose() }} />
        </span>
      </header>
      {place && <ReachChoice reach={reach} onChange={(next) => { kept.leave(); setReach(next) }} />}
      <PostFields kept={kept} client={client} postRef={postRef} events={got.events} withDate={place === null || reach === 'one'} />
      <PostRepeat post={kept.post} place={place} client={client} onRef={onOpen ?? onRef} onClose={onClose} />
      <p className="post-foot"><Button size="xs" variant="default" onClick={() => { kept.leave(); onClose() }}>{t('app.close')}</Button></p>
    </article>
  )
}

/** Where an occurrence is; null for a post that comes once. */
function placeOf(ref: string, { post, neverTouched }: Output<'post.get'>): Place | null {
  if (post.repeatId === null || post.occurrence === null) return null
  return { ref, repeatId: post.repeatId, occurrence: post.occurrence, isTouched: !neverTouched }
}

function ReachChoice({ reach, onChange }: { reach: Reach; onChange: (reach: Reach) => void }) {
  const { t } = useTexts()
  return (
    <div className="post-reach">
      <span className="soft small">{t('plan.post.reach.title')}</span>
      <SegmentedControl size="xs" aria-label={t('plan.post.reach.title')} value={reach} data={reaches.map((value) => ({ value, label: t(`plan.post.reach.${value}`) }))} onChange={(value) => onChange(reaches.find((each) => each === value) ?? 'one')} />
    </div>
  )
}

function KeepingWords({ keeping }: { keeping: Keeping }) {
  const { t } = useTexts()
  return <span className="post-keeping soft small" role="status" data-keeping={keeping}>{keeping === 'untouched' ? '' : t(`plan.post.keeping.${keeping}`)}</span>
}
