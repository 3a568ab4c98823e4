import { Menu } from '@mantine/core'
import { ActionItems } from '../actions/action-items.tsx'
import type { ActionId } from '../actions/list.ts'
import { useTexts } from '../app/use-texts.ts'

/** In the order of use; a null parts. */
const offered: readonly (ActionId | null)[] = ['library.open', 'library.toggle', 'library.compare', null, 'library.tags', 'library.client', 'library.folder', 'library.judge', 'view.report', 'library.newVersion', null, 'library.remove']

/** What can be done with the selected drafts or the one pointed at. */
export function DraftMenu() {
  const { t } = useTexts()
  return <Menu.Dropdown aria-label={t('drafts.shelf.actionsOn')}><ActionItems offered={offered} /></Menu.Dropdown>
}
