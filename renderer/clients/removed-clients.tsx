import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { keys } from '../api/keys.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { ClientName } from '../library/client-name.tsx'

/** Whole days until an instant, at least none. */
export function daysLeft(goneAt: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(goneAt) - now) / 86_400_000))
}

/** Clients that were taken away and can still come back, with how long. */
export function RemovedClients() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  const [now] = useState(Date.now)
  const { data } = useQuery({ queryKey: [...keys.clients, 'removed'], queryFn: ({ signal }) => connection.call('client.removed', {}, { signal }) })
  if (!data || data.clients.length === 0) return null
  return (
    <details className="clients-apart">
      <summary>{t('clients.removed', { count: data.clients.length })}</summary>
      <ul>
        {data.clients.map((client) => (
          <li key={client.id}>
            <ClientName client={client} />
            <span className="soft small">{t('clients.daysLeft', { count: daysLeft(client.goneAt, now) })}</span>
            <Button size="compact-sm" variant="default" aria-label={t('clients.restoreNamed', { client: visibleText(client.name) })} onClick={() => void change({ label: t('clients.done.restored', { client: visibleText(client.name) }), do: () => connection.call('client.restore', { id: client.id }), undo: () => connection.call('client.remove', { id: client.id }) })}>{t('clients.restore')}</Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
