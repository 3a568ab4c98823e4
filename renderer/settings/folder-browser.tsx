import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconCornerLeftUp, IconFolder } from '@tabler/icons-react'
import { useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { keys } from '../api/keys.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { QueryState } from '../parts/query-state.tsx'

interface Props {
  opened: boolean
  onClose: () => void
  /** Gets what the core calls the folder, and its path to show. */
  onChoose: (folder: string, path: string) => void
}

/** Chooses a folder of this computer in a browser, which has no dialog that tells where a folder lies. */
export function FolderBrowser({ opened, onClose, onChoose }: Props) {
  const { t } = useTexts()
  return (
    <Modal opened={opened} onClose={onClose} title={t('settings.watch.browse')} size="md" lockScroll={false} closeButtonProps={{ 'aria-label': t('settings.watch.cancel') }}>
      <Folders onClose={onClose} onChoose={onChoose} />
    </Modal>
  )
}

function Folders({ onClose, onChoose }: Omit<Props, 'opened'>) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const [folder, setFolder] = useState<string>()
  const query = useQuery({
    queryKey: [...keys.watch, 'browse', folder],
    queryFn: () => connection.call('folder.browse', folder === undefined ? {} : { folder }),
    placeholderData: (before) => before,
    staleTime: 0,
    gcTime: 0,
  })
  if (!query.data) return <QueryState query={query} />
  const { path, parent, folders, videos, folder: here } = query.data

  function choose() {
    onChoose(here, path)
    onClose()
  }

  return (
    <div className="folder-browser">
      <p><bdi className="setting-path">{visibleText(path)}</bdi></p>
      <ul className="folder-list" aria-label={t('settings.watch.folders', { path: visibleText(path) })}>
        {parent !== null && <li><button type="button" onClick={() => setFolder(parent)}><IconCornerLeftUp size={16} aria-hidden />{t('settings.watch.up')}</button></li>}
        {folders.map((each) => <li key={each.folder}><button type="button" onClick={() => setFolder(each.folder)}><IconFolder size={16} aria-hidden /><bdi>{visibleText(each.name)}</bdi></button></li>)}
        {folders.length === 0 && <li className="soft small folder-none">{t('settings.watch.noFolders')}</li>}
      </ul>
      <div className="setting-buttons restore-buttons">
        <span className="soft small figures" role="status">{t('settings.watch.videos', { count: videos })}</span>
        <Button size="sm" variant="default" onClick={onClose}>{t('settings.watch.cancel')}</Button>
        <Button size="sm" onClick={choose}>{t('settings.watch.choose')}</Button>
      </div>
    </div>
  )
}
