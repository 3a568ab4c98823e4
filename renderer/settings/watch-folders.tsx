import { ActionIcon, Button, Switch } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { IconFolderPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Input } from '../../shared/contract/contract.ts'
import type { WatchFolder } from '../../shared/contract/imports.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { bridge } from '../api/bridge.ts'
import { keys } from '../api/keys.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { FolderBrowser } from './folder-browser.tsx'
import { SettingRow } from './setting-row.tsx'

/** The folders whose new videos come in by themselves. */
export function WatchFolders() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const query = useQuery({ queryKey: keys.watch, queryFn: () => connection.call('watch.list', {}) })
  const watch = useWatch()
  const [isBrowsing, setBrowsing] = useState(false)
  const folders = query.data?.folders ?? []

  async function choose() {
    if (!bridge) return setBrowsing(true)
    const path = await bridge.chooseFolder()
    if (path !== null) await watch.add({ path }, path)
  }

  return (
    <SettingRow id="folders" isWide>
      {query.isError && <QueryState query={query} />}
      {query.data && folders.length === 0 && <p className="setting-empty">{t('settings.watch.none')}</p>}
      {folders.length > 0 && <ul className="watch-list">{folders.map((folder) => <Watched key={folder.id} folder={folder} onSet={(enabled) => void watch.set(folder, enabled)} onRemove={() => void watch.remove(folder)} />)}</ul>}
      <div className="setting-buttons">
        <Button size="compact-sm" variant="default" leftSection={<IconFolderPlus size={15} aria-hidden />} onClick={() => void choose()}>{t('settings.watch.add')}</Button>
      </div>
      <FolderBrowser opened={isBrowsing} onClose={() => setBrowsing(false)} onChoose={(folder, path) => void watch.add({ folder }, path)} />
    </SettingRow>
  )
}

function Watched({ folder, onSet, onRemove }: { folder: WatchFolder; onSet: (enabled: boolean) => void; onRemove: () => void }) {
  const { t } = useTexts()
  const path = visibleText(folder.path)
  return (
    <li className="watch-folder">
      <Switch size="sm" aria-label={t('settings.watch.enabled', { path })} checked={folder.enabled} onChange={({ currentTarget }) => onSet(currentTarget.checked)} />
      <div>
        <bdi className="setting-path">{path}</bdi>
        {folder.problem && <FailureNotice failure={folder.problem} />}
      </div>
      <ActionIcon variant="subtle" color="gray" aria-label={t('settings.watch.remove', { path })} title={t('settings.watch.remove', { path })} onClick={onRemove}><IconTrash size={16} aria-hidden /></ActionIcon>
    </li>
  )
}

function useWatch() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  const change = useChange()
  const told = async <Result,>(work: Promise<Result>): Promise<Result> => {
    const result = await work
    await queries.invalidateQueries({ queryKey: keys.watch })
    return result
  }
  return {
    add: (wanted: Input<'watch.add'>, path: string) =>
      change({ label: t('settings.watch.added', { path: visibleText(path) }), do: () => told(connection.call('watch.add', wanted)), undo: ({ id }) => told(connection.call('watch.remove', { id })) }),
    set: ({ id, path }: WatchFolder, enabled: boolean) =>
      change({
        label: t(enabled ? 'settings.watch.resumed' : 'settings.watch.paused', { path: visibleText(path) }),
        do: () => told(connection.call('watch.set', { id, enabled })),
        undo: () => told(connection.call('watch.set', { id, enabled: !enabled })),
      }),
    remove: ({ id, path }: WatchFolder) =>
      change({ label: t('settings.watch.removed', { path: visibleText(path) }), do: () => told(connection.call('watch.remove', { id })), undo: () => told(connection.call('watch.restore', { id })), tells: true }),
  }
}
