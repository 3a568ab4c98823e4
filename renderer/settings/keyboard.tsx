import { Button, Switch } from '@mantine/core'
import { runAction, useAble } from '../actions/able.ts'
import { useSetSettings, useSettings } from '../api/settings.ts'
import { useTexts } from '../app/use-texts.ts'
import { rowTitle, SettingRow } from './setting-row.tsx'

export function Keyboard() {
  const { t } = useTexts()
  const { singleKeyShortcuts } = useSettings()
  const set = useSetSettings()
  const canList = useAble().has('view.shortcuts')
  return (
    <>
      <SettingRow id="singleKeys">
        <Switch
          aria-labelledby={rowTitle('singleKeys')}
          label={t(singleKeyShortcuts ? 'settings.keyboard.on' : 'settings.keyboard.off')}
          checked={singleKeyShortcuts}
          onChange={({ currentTarget }) => void set(t('settings.changed', { name: t('settings.row.singleKeys.title') }), { singleKeyShortcuts: currentTarget.checked })}
        />
      </SettingRow>
      <SettingRow id="shortcuts">
        <Button size="xs" variant="default" disabled={!canList} onClick={() => runAction('view.shortcuts')}>{t('settings.keyboard.open')}</Button>
      </SettingRow>
    </>
  )
}
