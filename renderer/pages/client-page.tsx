import { useDocumentTitle } from '@mantine/hooks'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { BestHours } from '../clients/best-hours.tsx'
import { ClientAudience } from '../clients/client-audience.tsx'
import { ClientEnd } from '../clients/client-end.tsx'
import { ClientGoals } from '../clients/client-goals.tsx'
import { ClientIdentity } from '../clients/client-identity.tsx'
import { ClientPeople } from '../clients/client-people.tsx'
import { PlanExchange } from '../clients/plan-exchange.tsx'
import { Reviews } from '../clients/reviews.tsx'
import { useKeptDetails } from '../clients/use-kept-details.ts'
import { IdeaList } from '../plan/idea-list.tsx'
import { PostDrawer } from '../plan/post-drawer.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { useClient } from '../plan/use-post.ts'
import { useReportAction } from '../reports/use-report-action.ts'
import type { FullClient } from '../../shared/model/client.ts'
import './client-page.css'

/** One client: all that is known of it, each value kept as it is told. */
export function ClientPage({ id }: { id: string }) {
  const { t } = useTexts()
  const query = useClient(id)
  useDocumentTitle(`${query.data ? visibleText(query.data.name) : t('clients.title')} – ${t('app.name')}`)
  if (!query.data) return <QueryState query={query} />
  return <Known client={query.data} />
}

function Known({ client }: { client: FullClient }) {
  const { t } = useTexts()
  const kept = useKeptDetails(client)
  useReportAction({ kind: 'client', clientId: client.id })
  return (
    <div className="client-page">
      <p><Link href="/clients" className="client-back"><IconArrowLeft size={16} aria-hidden />{t('clients.title')}</Link></p>
      <ClientIdentity client={client} kept={kept} />
      <ClientAudience kept={kept} />
      <ClientGoals kept={kept} />
      <BestHours hours={kept.details.bestHours} onChange={(bestHours) => kept.set({ bestHours })} />
      <ClientPeople client={client} kept={kept} />
      <div className="panel client-section">
        <h2>{t('plan.ideas.title')}</h2>
        <IdeaList clientIds={[client.id]} />
      </div>
      <PlanExchange client={client} />
      <Reviews client={client} />
      <ClientEnd client={client} />
      <PostDrawer />
    </div>
  )
}
