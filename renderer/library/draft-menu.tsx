import { Kbd, Menu } from '@mantine/core'
import { runAction, useAble } from '../actions/able.ts'
import { shownKeys } from '../actions/keys.ts'
import { actionById, type ActionId } from '../actions/list.ts'
import { useTexts } from '../app/use-texts.ts'

/** In the order of use; a null parts. */
const offered: readonly (ActionId | null)[] = ['library.open', 'library.toggle', 'library.compare', null, 'library.tags', 'library.client', 'library.folder', 'library.judge', 'library.newVersion', null, 'library.remove']

/** What can be done with the selected drafts or the one pointed at. */
export function DraftMenu() {
  const able = useAble()
  const { t } = useTexts()
  return (
    <Menu.Dropdown aria-label={t('drafts.shelf.actionsOn')}>
      {offered.map((id, index) => {
        if (id === null) return <Menu.Divider key={`part ${offered[index - 1]}`} />
        const { Icon, keys } = actionById(id)
        const key = keys[0]
        return (
          <Menu.Item
            key={id}
            disabled={!able.has(id)}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={key !== undefined && <Kbd size="xs" aria-hidden>{shownKeys(key).map((press) => press.join('+')).join(' ')}</Kbd>}
            onClick={() => runAction(id)}
          >
            {t(`actions.${id}`)}
          </Menu.Item>
        )
      })}
    </Menu.Dropdown>
  )
}
