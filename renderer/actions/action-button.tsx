import { ActionIcon, Tooltip } from '@mantine/core'
import { useTexts } from '../app/use-texts.ts'
import { runAction, useAble } from './able.ts'
import { ariaKeys, keysText } from './keys.ts'
import { actionById, type ActionId } from './list.ts'

/** An action as a button with its icon; the tooltip says its name and its shortcut. Off where it cannot be done. */
export function ActionButton({ id, isOn }: { id: ActionId; isOn?: boolean }) {
  const { t } = useTexts()
  const { Icon, keys } = actionById(id)
  const isAble = useAble().has(id)
  const label = t(`actions.${id}`)
  const binding = keys[0]
  return (
    <Tooltip label={binding === undefined ? label : `${label} (${keysText(binding)})`} openDelay={400}>
      <ActionIcon
        variant={isOn ? 'light' : 'subtle'}
        color={isOn ? 'violet' : 'gray'}
        aria-label={label}
        aria-pressed={isOn}
        aria-keyshortcuts={ariaKeys(binding)}
        disabled={!isAble}
        onClick={() => runAction(id)}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
