import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { FullClient } from '../../shared/model/client.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { useFail } from '../api/use-fail.tsx'
import { useSave } from '../parts/use-save.ts'
import { useClientChanges } from './use-client-changes.ts'

/** The client as a file, into the archive, or away. */
export function ClientEnd({ client }: { client: FullClient }) {
  const { t } = useTexts()
  const [, go] = useLocation()
  const { connection } = useWorkbench()
  const changes = useClientChanges()
  const fail = useFail()
  const save = useSave()
  const isArchived = client.archivedAt !== null
  return (
    <section className="panel client-section" aria-label={t('clients.end')}>
      <h2>{t('clients.end')}</h2>
      <p className="soft small">{t('clients.endText')}</p>
      <div className="client-buttons">
        <Button size="xs" variant="default" onClick={() => void connection.call('client.export', { id: client.id }).then(({ fileName, text }) => save({ fileName, content: text }), fail)}>{t('clients.export')}</Button>
        <Button size="xs" variant="default" onClick={() => void changes.archive(client, !isArchived)}>{t(isArchived ? 'clients.fromArchive' : 'clients.toArchive')}</Button>
        <Button size="xs" variant="light" color="red" onClick={() => void changes.remove(client).then((isDone) => isDone && go('/clients'))}>{t('clients.remove')}</Button>
      </div>
    </section>
  )
}
