import { Button } from '@mantine/core'
import { runAction } from '../actions/able.ts'
import { KeyHint } from '../actions/key-hint.tsx'
import { ariaKeys } from '../actions/keys.ts'
import { actionById, type ActionId } from '../actions/list.ts'
import { useTexts } from '../app/use-texts.ts'
import './selection-bar.css'

const offered: readonly ActionId[] = ['library.tags', 'library.client', 'library.folder', 'library.judge', 'view.report']

/** How many drafts are selected, and what can be done with them. */
export function SelectionBar({ count }: { count: number }) {
  const { t } = useTexts()
  return (
    <div className="selection-bar" role="group" aria-label={t('drafts.shelf.actionsOn')}>
      <strong className="figures">{t('drafts.shelf.selected', { count })}</strong>
      {offered.map((id) => <BarButton key={id} id={id} />)}
      {count === 2 && <BarButton id="library.compare" />}
      <BarButton id="library.remove" />
      <BarButton id="library.clear" />
    </div>
  )
}

function BarButton({ id }: { id: ActionId }) {
  const { t } = useTexts()
  const { Icon, keys } = actionById(id)
  const key = keys[0]
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      leftSection={<Icon size={16} aria-hidden />}
      rightSection={key !== undefined && <KeyHint binding={key} />}
      aria-keyshortcuts={ariaKeys(key)}
      onClick={() => runAction(id)}
    >
      {t(`actions.${id}`)}
    </Button>
  )
}
