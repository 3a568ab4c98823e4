import { useDocumentTitle } from '@mantine/hooks'
import { useClients } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { Calendar } from '../calendar/calendar.tsx'
import { NoClients } from '../calendar/no-clients.tsx'
import { QueryState } from '../parts/query-state.tsx'

export function CalendarPage({ clientId }: { clientId: string | undefined }) {
  const { t } = useTexts()
  const clients = useClients()
  useDocumentTitle(`${t('calendar.title')} – ${t('app.name')}`)
  if (!clients.data) return <QueryState query={clients} />
  return clients.data.clients.length === 0 ? <NoClients /> : <Calendar clients={clients.data.clients} ownClientId={clientId} />
}
