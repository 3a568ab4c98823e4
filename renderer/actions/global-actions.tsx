import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { spotlight } from '@mantine/spotlight'
import { useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import type { Change } from '../api/history.ts'
import { useFail } from '../api/use-fail.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { chooseLanguage } from '../app/language.ts'
import { useTexts } from '../app/use-texts.ts'
import { useAction } from './able.ts'
import { goActions } from './go.ts'
import { Palette } from './palette.tsx'
import { ShortcutList } from './shortcut-list.tsx'
import { useShortcuts } from './use-shortcuts.ts'

/** What can be done on every page, the palette and the list of shortcuts. */
export function GlobalActions({ withSingleKeys }: { withSingleKeys: boolean }) {
  const { i18n, language } = useTexts()
  const [showsShortcuts, setShowsShortcuts] = useState(false)
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  useShortcuts(withSingleKeys)
  useAction('view.palette', () => spotlight.toggle())
  useAction('view.shortcuts', () => setShowsShortcuts((shows) => !shows))
  useAction('view.theme', () => setColorScheme(isDark ? 'light' : 'dark'))
  useAction('view.language', () => chooseLanguage(i18n, language === 'en' ? 'nl' : 'en'))
  useHistoryActions()
  return (
    <>
      {goActions.map(({ id, to }) => <GoAction key={id} id={id} to={to} />)}
      <Palette />
      <ShortcutList isOpen={showsShortcuts} onClose={() => setShowsShortcuts(false)} />
    </>
  )
}

function GoAction({ id, to }: { id: (typeof goActions)[number]['id']; to: string }) {
  const [, go] = useLocation()
  useAction(id, () => go(to))
  return null
}

/** Takes changes back and makes them again, and says which. */
function useHistoryActions() {
  const { t } = useTexts()
  const { history } = useWorkbench()
  const fail = useFail()
  const { isMaking, undoable, redoable } = useSyncExternalStore(history.state.subscribe, history.state.get)

  function tell(title: string, going: Promise<Change | undefined>) {
    going.then(
      (change) => change && void notifications.show({ id: 'history', title, message: change.label, autoClose: 4000, color: 'gray' }),
      fail,
    )
  }

  useAction('edit.undo', () => tell(t('app.undone'), history.undo()), isMaking || undoable !== undefined)
  useAction('edit.redo', () => tell(t('app.redone'), history.redo()), redoable !== undefined)
}
