import { Menu } from '@mantine/core'
import { useTexts } from '../app/use-texts.ts'
import { runAction, useAble } from './able.ts'
import { KeyHint } from './key-hint.tsx'
import { actionById, type ActionId } from './list.ts'

/** Actions as the items of a menu, in the order given; a null parts. Off where they cannot be done. */
export function ActionItems({ offered }: { offered: readonly (ActionId | null)[] }) {
  const able = useAble()
  const { t } = useTexts()
  return offered.map((id, index) => {
    if (id === null) return <Menu.Divider key={`part ${offered[index - 1]}`} />
    const { Icon, keys: [binding] } = actionById(id)
    return (
      <Menu.Item
        key={id}
        disabled={!able.has(id)}
        leftSection={<Icon size={16} aria-hidden />}
        rightSection={binding !== undefined && <KeyHint binding={binding} />}
        // After the menu has closed and given the focus back.
        onClick={() => setTimeout(() => runAction(id), 0)}
      >
        {t(`actions.${id}`)}
      </Menu.Item>
    )
  })
}
