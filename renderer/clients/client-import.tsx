import { Button, FileButton, Modal } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { z } from 'zod'
import type { Output } from '../../shared/contract/contract.ts'
import type { TextSource } from '../../shared/contract/text-source.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { clientEnding } from '../../shared/model/video-name.ts'
import { useChange } from '../api/use-change.tsx'
import { useFail } from '../api/use-fail.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { fileSource } from './file-source.ts'
import { useChosenFile } from './use-chosen-file.ts'

/** A client's file that was opened with Hookline in the system (`use-opened-files.ts`). */
const openedFile = z.object({ clientFile: z.string() })

interface Read {
  source: TextSource
  would: Output<'client.import'>
}

/** Takes a client in from a file: first what would come is shown, then all of it comes, or nothing. */
export function ClientImport() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  const [, go] = useLocation()
  const [read, setRead] = useState<Read | null>(null)

  const look = (source: TextSource) => connection.call('client.import', { source, dryRun: true }).then((would) => setRead({ source, would }))
  const chosen = useChosenFile(async (file) => look(await fileSource(file)))
  const fail = useFail()
  const opened = openedFile.safeParse(useHistoryState()).data?.clientFile

  const lookAtOpened = useEffectEvent((path: string) => {
    // Once, and not again when the person comes back here.
    go('/clients', { replace: true, state: null })
    look({ path }).catch(fail)
  })
  useEffect(() => {
    if (opened !== undefined) lookAtOpened(opened)
  }, [opened])

  async function take({ source, would }: Read) {
    setRead(null)
    let id: string | undefined
    const doing = async () => {
      if (id !== undefined) await connection.call('client.restore', { id })
      else id = (await connection.call('client.import', { source, dryRun: false })).client?.id
      return id
    }
    const made = await change({ label: t('clients.done.imported', { client: visibleText(would.name) }), tells: true, do: doing, undo: async (taken) => taken !== undefined && connection.call('client.remove', { id: taken }) })
    if (made !== undefined) go(`/clients/${made}`)
  }

  return (
    <>
      <FileButton accept={`.${clientEnding},.json,application/json`} onChange={chosen}>
        {(props) => <Button {...props} size="xs" variant="default">{t('clients.import')}</Button>}
      </FileButton>
      <Modal opened={read !== null} onClose={() => setRead(null)} title={t('clients.importTitle')} size="md" lockScroll={false} transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': t('app.close') }}>
        {read && <WouldCome would={read.would} onTake={() => void take(read)} onClose={() => setRead(null)} />}
      </Modal>
    </>
  )
}

const counted = ['accounts', 'pillars', 'posts', 'repeats', 'hashtagGroups', 'draftsFound', 'draftsMissing'] as const

function WouldCome({ would, onTake, onClose }: { would: Output<'client.import'>; onTake: () => void; onClose: () => void }) {
  const { t } = useTexts()
  return (
    <div className="client-would">
      {would.problems.length === 0 && <h3><bdi>{visibleText(would.name)}</bdi></h3>}
      {would.isCopy && <p className="soft small">{t('clients.isCopy')}</p>}
      {would.problems.length === 0 && <dl>{counted.map((what) => <div key={what}><dt>{t(`clients.would.${what}`)}</dt><dd className="figures">{would[what]}</dd></div>)}</dl>}
      {[...would.problems, ...would.notices].map((failure, at) => <FailureNotice key={`${failure.code} ${String(at)}`} failure={failure} />)}
      <div className="client-buttons">
        <Button size="xs" disabled={would.problems.length > 0} onClick={onTake}>{t('clients.takeIn')}</Button>
        <Button size="xs" variant="default" onClick={onClose}>{t('clients.cancel')}</Button>
      </div>
    </div>
  )
}
