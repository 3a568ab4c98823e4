import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import type { ListedClient } from '../../shared/model/client.ts'
import { localOf } from '../../shared/planning/zoned.ts'
import { keys } from '../api/keys.ts'
import { useDrafts } from '../api/queries.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { ClientLogo } from './client-logo.tsx'
import { dayAfter, weekOf, weeksOfClients } from './client-weeks.ts'
import { shortTime } from './short-time.ts'

/** How far ahead the next post is looked for, days. A judgement. */
const aheadDays = 60

/** Clients with how full their week is, how many drafts they have and what comes next. */
export function ClientTable({ clients, label }: { clients: readonly ListedClient[]; label: string }) {
  const { t, language } = useTexts()
  const { connection } = useWorkbench()
  const [now] = useState(() => new Date().toISOString())
  const { from } = weekOf(dayAfter(now.slice(0, 10), -1))
  const to = dayAfter(from, aheadDays)
  const ids = clients.map(({ id }) => id)
  const { data } = useQuery({ queryKey: [...keys.plan, 'clients', from, to, ...ids], queryFn: ({ signal }) => connection.call('post.range', { from, to, clientIds: ids }, { signal }) })
  const drafts = useDrafts().data?.drafts
  const counts = useMemo(() => Map.groupBy(drafts ?? [], ({ clientId }) => clientId ?? ''), [drafts])
  const weeks = weeksOfClients(clients, data?.posts ?? [], now)
  return (
    <table className="clients-table" aria-label={label}>
      <thead>
        <tr><th scope="col">{t('clients.client')}</th><th scope="col" data-number>{t('clients.thisWeek')}</th><th scope="col" data-number>{t('clients.drafts')}</th><th scope="col">{t('clients.next')}</th><th scope="col">{t('clients.there')}</th></tr>
      </thead>
      <tbody>
        {clients.map((client) => {
          const week = weeks.get(client.id)
          return (
            <tr key={client.id}>
              <th scope="row"><Link href={`/clients/${client.id}`}><ClientLogo client={client} /><span className="client-dot" style={{ backgroundColor: client.colour }} aria-hidden /><bdi>{visibleText(client.name)}</bdi></Link></th>
              <td data-number className="figures"><Goal id={client.id} posts={week?.thisWeek ?? 0} /></td>
              <td data-number className="figures">{formatNumber(counts.get(client.id)?.length ?? 0, language)}</td>
              <td>{week?.next ? <Link href={`/calendar/${client.id}?date=${(week.next.localAt ?? '').slice(0, 10)}&post=${week.next.ref}`}><bdi>{visibleText(week.next.title) || t('plan.post.untitled')}</bdi> <span className="soft small">{shortTime(week.next.localAt ?? '', language)}</span></Link> : <span className="soft">{t('clients.noNext')}</span>}</td>
              <td className="soft small figures">{localOf(now, client.timeZone).slice(11)} <bdi>{client.timeZone.replaceAll('_', ' ')}</bdi></td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The goal is no part of the list, so it is asked for by itself. */
function Goal({ id, posts }: { id: string; posts: number }) {
  const { t, language } = useTexts()
  const { connection } = useWorkbench()
  const { data } = useQuery({ queryKey: keys.client(id), queryFn: ({ signal }) => connection.call('client.get', { id }, { signal }) })
  const goal = data?.details.weeklyGoal ?? null
  if (goal === null) return <>{formatNumber(posts, language)}</>
  return <span data-short={posts < goal} title={t(posts < goal ? 'clients.goalShort' : 'clients.goalMet')}>{t('clients.ofGoal', { posts, goal })}</span>
}
