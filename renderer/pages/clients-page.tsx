import { Button } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useAction } from '../actions/able.ts'
import { useClients } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { ClientImport } from '../clients/client-import.tsx'
import { ClientTable } from '../clients/client-table.tsx'
import { NewClient } from '../clients/new-client.tsx'
import { RemovedClients } from '../clients/removed-clients.tsx'
import { QueryState } from '../parts/query-state.tsx'
import './clients-page.css'

/** All clients at a glance, those in the archive apart, and those removed for as long as they can come back. */
export function ClientsPage() {
  const { t } = useTexts()
  const query = useClients()
  const [, go] = useLocation()
  const [isAdding, setAdding] = useState(false)
  const clients = useMemo(() => query.data?.clients ?? [], [query.data])
  useDocumentTitle(`${t('clients.title')} – ${t('app.name')}`)
  useAction('plan.addClient', () => setAdding(true))
  if (!query.data) return <QueryState query={query} />
  const archived = clients.filter(({ archivedAt }) => archivedAt !== null)
  const active = clients.filter(({ archivedAt }) => archivedAt === null)
  return (
    <div className="clients-page">
      <div className="clients-top">
        <h1>{t('clients.title')}</h1>
        <ClientImport />
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{t('clients.add')}</Button>
      </div>
      {isAdding && <NewClient clients={clients} onClose={() => setAdding(false)} onMade={(id) => go(`/clients/${id}`)} />}
      {active.length === 0 && !isAdding && <p className="soft">{t('clients.none')}</p>}
      {active.length > 0 && <ClientTable clients={active} label={t('clients.title')} />}
      {archived.length > 0 && (
        <details className="clients-apart">
          <summary>{t('clients.archive', { count: archived.length })}</summary>
          <ClientTable clients={archived} label={t('clients.archiveTitle')} />
        </details>
      )}
      <RemovedClients />
    </div>
  )
}
