import { ActionIcon, Popover, Select, TextInput } from '@mantine/core'
import { IconCalendarPlus, IconSearch } from '@tabler/icons-react'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Pillar } from '../../shared/model/client.ts'
import type { PostSummary } from '../../shared/model/post.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { useAction } from '../actions/able.ts'
import { keys } from '../api/keys.ts'
import { useClients } from '../api/queries.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { ClientName } from '../library/client-name.tsx'
import { groupIdeas } from './group-ideas.ts'
import { PlanTime } from './plan-time.tsx'
import { usePlanChanges } from './use-plan-changes.ts'
import './idea-list.css'

/** What a dragged post carries: its ref. */
export const postType = 'application/x-hookline-post'
/** As the calendar drags its own cards. */
const planType = 'application/x-hookline-plan'

/** The backlog: posts without a time, by pillar; to be added, found, edited, and planned by dragging or by key. */
export function IdeaList({ clientIds }: { clientIds: readonly string[] }) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const [filter, setFilter] = useState('')
  const ids = [...clientIds]
  const { data } = useQuery({ queryKey: [...keys.plan, 'ideas', ...ids.toSorted()], queryFn: ({ signal }) => connection.call('post.ideas', { clientIds: ids }, { signal }) })
  const pillars = usePillars(ids)
  const groups = useMemo(() => groupIdeas(data?.posts ?? [], pillars, filter), [data, pillars, filter])
  return (
    <section className="idea-list" aria-label={t('plan.ideas.title')}>
      <AddIdea clientIds={ids} pillars={pillars} />
      {(data?.posts.length ?? 0) > 5 && <TextInput size="xs" type="search" leftSection={<IconSearch size={14} aria-hidden />} aria-label={t('plan.ideas.filter')} placeholder={t('plan.ideas.filter')} value={filter} onChange={({ currentTarget }) => setFilter(currentTarget.value)} />}
      {data && groups.length === 0 && <p className="soft small">{t(filter === '' ? 'plan.ideas.none' : 'plan.ideas.noneFound')}</p>}
      {groups.map(({ pillar, posts }) => (
        <div key={pillar?.id ?? ''} className="idea-group">
          <h3>{pillar ? <ClientName client={pillar} /> : t('plan.ideas.noPillar')}<span className="soft figures">{posts.length}</span></h3>
          <ul>{posts.map((post) => <Idea key={post.ref} post={post} withClient={ids.length !== 1} />)}</ul>
        </div>
      ))}
    </section>
  )
}

/** Few clients are open at once, so each is asked for by itself. */
function usePillars(clientIds: readonly string[]): readonly Pillar[] {
  const { connection } = useWorkbench()
  return useQueries({
    queries: clientIds.map((id) => ({ queryKey: keys.client(id), queryFn: ({ signal }: { signal: AbortSignal }) => connection.call('client.get', { id }, { signal }) })),
    combine: (all) => all.flatMap(({ data }) => data?.pillars ?? []),
  })
}

function AddIdea({ clientIds, pillars }: { clientIds: readonly string[]; pillars: readonly Pillar[] }) {
  const { t } = useTexts()
  const changes = usePlanChanges()
  const clients = (useClients().data?.clients ?? []).filter(({ id }) => clientIds.includes(id))
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [pillarId, setPillarId] = useState<string | null>(null)
  const clientId = chosen !== null && clientIds.includes(chosen) ? chosen : clientIds[0]
  const field = useRef<HTMLInputElement>(null)
  useAction('plan.addIdea', () => field.current?.focus(), clientId !== undefined)
  const own = pillars.filter((pillar) => pillar.clientId === clientId)
  const pillar = own.find(({ id }) => id === pillarId)?.id ?? null

  function add(event: React.SyntheticEvent) {
    event.preventDefault()
    if (title.trim() === '' || clientId === undefined) return
    void changes.add({ clientId, title: title.trim(), pillarId: pillar })
    setTitle('')
  }

  return (
    <form className="idea-add" onSubmit={add}>
      <TextInput ref={field} size="sm" aria-label={t('plan.ideas.add')} placeholder={t('plan.ideas.add')} maxLength={300} value={title} disabled={clientId === undefined} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
      {clients.length > 1 && <Select size="xs" aria-label={t('plan.ideas.addFor')} allowDeselect={false} searchable value={clientId ?? null} data={clients.map(({ id, name }) => ({ value: id, label: visibleText(name) }))} onChange={setChosen} />}
      {own.length > 0 && <Select size="xs" aria-label={t('plan.ideas.addIn')} placeholder={t('plan.ideas.noPillar')} clearable value={pillar} data={own.map(({ id, name }) => ({ value: id, label: visibleText(name) }))} onChange={setPillarId} />}
    </form>
  )
}

function Idea({ post, withClient }: { post: PostSummary; withClient: boolean }) {
  const { t } = useTexts()
  const [, setAddress] = useSearchParams()
  const clients = useClients().data?.clients
  const client = withClient ? clients?.find(({ id }) => id === post.clientId) : undefined
  const title = visibleText(post.title) || t('plan.post.untitled')
  const [isPlanning, setPlanning] = useState(false)
  return (
    <li
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(postType, post.ref)
        dataTransfer.setData(planType, JSON.stringify({ kind: 'posts', refs: [post.ref], held: post.ref }))
        dataTransfer.effectAllowed = 'move'
      }}
    >
      <button
        type="button"
        className="idea"
        aria-keyshortcuts="p"
        onClick={() => setAddress((now) => { const next = new URLSearchParams(now); next.set('post', post.ref); return next })}
        onKeyDown={(event) => { if (event.key === 'p' && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); event.stopPropagation(); setPlanning(true) } }}
      >
        <bdi>{title}</bdi>
        <span className="soft small">{t(`plan.status.${post.status}`)}{client && <> · <bdi>{visibleText(client.name)}</bdi></>}</span>
      </button>
      <Popover opened={isPlanning} onChange={setPlanning} position="bottom-end" width={250} transitionProps={{ duration: 0 }} trapFocus returnFocus>
        <Popover.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('plan.ideas.plan', { title })} title={t('plan.ideas.planShort')} onClick={() => setPlanning(!isPlanning)}><IconCalendarPlus size={16} aria-hidden /></ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('plan.ideas.plan', { title })}>{isPlanning && <PlanTime post={post} onClose={() => setPlanning(false)} />}</Popover.Dropdown>
      </Popover>
    </li>
  )
}
