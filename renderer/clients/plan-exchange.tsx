import { Button, FileButton, Menu } from '@mantine/core'
import { useState } from 'react'
import { planFormats } from '../../shared/contract/exchange.ts'
import type { FullClient } from '../../shared/model/client.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { useFail } from '../api/use-fail.tsx'
import { useSave } from '../parts/use-save.ts'
import { fileSource } from './file-source.ts'
import { useChosenFile } from './use-chosen-file.ts'
import { formatOf, PlanImport, type ChosenPlan, type PlanFormat } from './plan-import.tsx'

/** The plan of a client out, as a file of each kind, and in. */
export function PlanExchange({ client }: { client: Pick<FullClient, 'id' | 'name'> }) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const fail = useFail()
  const save = useSave()
  const [chosen, setChosen] = useState<ChosenPlan | null>(null)

  const choose = useChosenFile(async (file) => setChosen({ name: file.name, format: formatOf(file.name), source: await fileSource(file) }))

  const give = (how: { format: PlanFormat; isPublic?: boolean }) => void connection.call('plan.export', { clientIds: [client.id], ...how }).then(({ fileName, text }) => save({ fileName, content: text }), fail)

  return (
    <section className="panel client-section" aria-label={t('exchange.title')}>
      <h2>{t('exchange.title')}</h2>
      <p className="soft small">{t('exchange.text')}</p>
      <div className="client-buttons">
        <FileButton accept=".csv,.tsv,.txt,.ics,.json" onChange={choose}>
          {(props) => <Button {...props} size="xs" variant="default">{t('exchange.import')}</Button>}
        </FileButton>
        <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
          <Menu.Target><Button size="xs" variant="default">{t('exchange.export')}</Button></Menu.Target>
          <Menu.Dropdown>
            {planFormats.map((format) => <Menu.Item key={format} onClick={() => give({ format })}>{t(`exchange.format.${format}`)}</Menu.Item>)}
            <Menu.Divider />
            <Menu.Item onClick={() => give({ format: 'ics', isPublic: true })}>{t('exchange.public')}<span className="plan-public soft small">{t('exchange.publicText')}</span></Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {chosen && <PlanImport client={client} chosen={chosen} onClose={() => setChosen(null)} />}
    </section>
  )
}
