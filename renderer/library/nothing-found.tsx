import { Button } from '@mantine/core'
import { IconFolderOpen, IconSearchOff } from '@tabler/icons-react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Client } from '../../shared/model/library.ts'
import { runAction } from '../actions/able.ts'
import { useTexts } from '../app/use-texts.ts'
import { noClient, type LibraryView } from './library-view.ts'
import './nothing-found.css'

/** Stands where no draft fits: says which filters are on and leads out of them; an empty folder says how to fill it. */
export function NothingFound({ view, clients }: { view: LibraryView; clients: readonly Client[] }) {
  const { t } = useTexts()
  const filters = useFilterWords(view, clients)
  const isFolderAlone = view.folder !== null && filters.length === 1
  const folder = visibleText(view.folder ?? '') || t('drafts.shelf.noFolder')
  return (
    <div className="nothing-found">
      {isFolderAlone ? <IconFolderOpen size={44} stroke={1.25} aria-hidden /> : <IconSearchOff size={44} stroke={1.25} aria-hidden />}
      <h2>{isFolderAlone ? t('drafts.shelf.emptyFolder', { folder }) : t('drafts.shelf.nothing')}</h2>
      {isFolderAlone ? (
        <p className="soft">{t('drafts.shelf.emptyFolderText')}</p>
      ) : (
        <>
          <p className="soft">{t('drafts.shelf.nothingText')}</p>
          <ul>{filters.map((words) => <li key={words}>{words}</li>)}</ul>
        </>
      )}
      <Button variant="default" size="sm" onClick={() => runAction('library.clearFilters')}>{t('drafts.shelf.clearFilters')}</Button>
    </div>
  )
}

/** Each filter that is on, in words. */
function useFilterWords(view: LibraryView, clients: readonly Client[]): string[] {
  const { t } = useTexts()
  const client = view.client === noClient ? t('drafts.shelf.noClient') : (clients.find(({ id }) => id === view.client)?.name ?? '')
  return [
    ...(view.q.trim() === '' ? [] : [t('drafts.shelf.nothingSearch', { q: visibleText(view.q.trim()) })]),
    ...(view.verdicts.length === 0 ? [] : [`${t('drafts.shelf.filter.verdict')}: ${view.verdicts.map((verdict) => t(`terms:verdict.${verdict}`)).join(', ')}`]),
    ...(view.client === null ? [] : [`${t('drafts.shelf.filter.client')}: ${visibleText(client)}`]),
    ...(view.folder === null ? [] : [`${t('drafts.shelf.filter.folder')}: ${visibleText(view.folder) || t('drafts.shelf.noFolder')}`]),
    ...(view.tags.length === 0 ? [] : [`${t('drafts.shelf.filter.tag')}: ${view.tags.map(visibleText).join(', ')}`]),
    ...view.states.map((state) => t(`drafts.shelf.state.${state}`)),
  ]
}
