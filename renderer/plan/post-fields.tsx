import { Select, Textarea, TextInput } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import type { PostEvent } from '../../shared/model/post.ts'
import { postFormats } from '../../shared/planning/planned-post.ts'
import { audienceLanguages, type FullClient } from '../../shared/model/client.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { useClients, useDrafts } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { CaptionEditor } from '../workshop/caption-editor.tsx'
import type { NamesOf } from './change-words.ts'
import { Checklist } from './checklist.tsx'
import { CoverChoice } from './cover-choice.tsx'
import { DraftChoice } from './draft-choice.tsx'
import { PostDetails } from './post-details.tsx'
import { PostHashtags } from './post-hashtags.tsx'
import { PostHistory } from './post-history.tsx'
import { StatusSteps } from './status-steps.tsx'
import type { KeptPost } from './use-kept-post.ts'
import { WhenFields } from './when-fields.tsx'

interface Props {
  kept: KeptPost
  client: FullClient
  postRef: string
  events: readonly PostEvent[]
  withDate: boolean
}

/** All fields of a post, what is looked at most first. */
export function PostFields({ kept, client, postRef, events, withDate }: Props) {
  const { t } = useTexts()
  const { post, type, set, leave } = kept
  const drafts = useDrafts().data?.drafts
  const durationS = drafts?.find(({ draft }) => draft.id === post.draftId)?.draft.durationS ?? null
  const audience = useMemo(() => ({ languages: audienceLanguages(client.details), isSmallBusiness: client.details.smallBusiness, communityHashtags: client.details.communityHashtags }), [client.details])
  const names = useNames(client)
  return (
    <>
      <TextInput className="post-title" size="md" aria-label={t('plan.post.title')} placeholder={t('plan.post.title')} maxLength={300} value={post.title} onChange={({ currentTarget }) => type({ title: currentTarget.value })} onBlur={leave} data-autofocus />
      <StatusSteps value={post.status} onChange={(status) => set({ status })} />
      <div className="post-grid">
        <WhenFields localAt={post.localAt} timeZone={client.details.timeZone} withDate={withDate} onChange={(localAt) => type({ localAt })} onLeave={leave} />
        <Choices kept={kept} client={client} />
      </div>
      <Part title={t('plan.post.draft')}>
        <DraftChoice draftId={post.draftId} clientId={post.clientId} onChange={(draftId) => set({ draftId })} />
        <CoverChoice draftId={post.draftId} durationS={durationS} coverS={post.coverS} onChange={(coverS) => type({ coverS })} onLeave={leave} />
      </Part>
      <CaptionEditor value={post.caption} onChange={(caption) => type({ caption })} onBlur={leave} clientId={post.clientId} audience={audience} />
      <PostHashtags hashtags={post.hashtags} clientId={post.clientId} onChange={(hashtags) => set({ hashtags })} />
      <TextInput size="sm" label={t('plan.post.sound')} maxLength={300} value={post.sound} onChange={({ currentTarget }) => type({ sound: currentTarget.value })} onBlur={leave} />
      <Part title={t('plan.post.checklist')}><Checklist items={post.checklist} onChange={(checklist) => set({ checklist })} /></Part>
      <PostDetails kept={kept} />
      <Textarea size="sm" autosize minRows={2} maxRows={16} label={t('plan.post.notes')} maxLength={20_000} value={post.notes} onChange={({ currentTarget }) => type({ notes: currentTarget.value })} onBlur={leave} />
      <Part title={t('plan.post.history')}><PostHistory postRef={postRef} events={events} names={names} /></Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section className="post-part"><h3>{title}</h3>{children}</section>
}

function Choices({ kept: { post, set }, client }: Pick<Props, 'kept' | 'client'>) {
  const { t } = useTexts()
  const all = useClients().data?.clients ?? []
  const clients = all.filter(({ id, archivedAt }) => archivedAt === null || id === post.clientId)
  return (
    <>
      <Select size="sm" label={t('plan.post.format')} allowDeselect={false} value={post.format} data={postFormats.map((value) => ({ value, label: t(`plan.format.${value}`) }))} onChange={(value) => { const chosen = postFormats.find((each) => each === value); if (chosen) set({ format: chosen }) }} />
      <Select size="sm" label={t('plan.post.account')} placeholder={t('plan.post.none')} clearable value={post.accountId} data={client.accounts.map(({ id, handle }) => ({ value: id, label: visibleText(handle) }))} onChange={(accountId) => set({ accountId })} />
      <Select size="sm" label={t('plan.post.pillar')} placeholder={t('plan.post.none')} clearable value={post.pillarId} data={client.pillars.map(({ id, name }) => ({ value: id, label: visibleText(name) }))} onChange={(pillarId) => set({ pillarId })} />
      {post.repeatId === null && <Select size="sm" label={t('plan.post.client')} allowDeselect={false} searchable value={post.clientId} data={clients.map(({ id, name }) => ({ value: id, label: visibleText(name) }))} onChange={(clientId) => clientId !== null && set({ clientId })} />}
    </>
  )
}

/** What the ids of the history stand for. */
function useNames({ accounts, pillars }: FullClient): NamesOf {
  const drafts = useDrafts().data?.drafts
  const clients = useClients().data?.clients
  return useMemo(() => {
    const names = new Map<string, string>([...accounts.map(({ id, handle }) => [id, handle] as const), ...pillars.map(({ id, name }) => [id, name] as const), ...(drafts ?? []).map(({ draft }) => [draft.id, draft.name] as const), ...(clients ?? []).map(({ id, name }) => [id, name] as const)])
    return (_, id) => {
      const name = names.get(id)
      return name === undefined ? undefined : visibleText(name)
    }
  }, [accounts, pillars, drafts, clients])
}
