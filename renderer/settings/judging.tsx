import { Button, NativeSelect } from '@mantine/core'
import { Link } from 'wouter'
import { profileIds } from '../../shared/model/profile.ts'
import { useSetSettings, useSettings } from '../api/settings.ts'
import { useTexts } from '../app/use-texts.ts'
import { rowTitle, SettingRow } from './setting-row.tsx'

export function Judging() {
  const { t } = useTexts()
  const { profile } = useSettings()
  const set = useSetSettings()

  function choose(value: string) {
    const next = profileIds.find((each) => each === value)
    if (next) void set(t('settings.changed', { name: t('settings.row.goal.title') }), { profile: next })
  }

  return (
    <>
      <SettingRow id="goal">
        <NativeSelect size="xs" aria-labelledby={rowTitle('goal')} value={profile} onChange={({ currentTarget }) => choose(currentTarget.value)} data={profileIds.map((id) => ({ value: id, label: t(`terms:profile.${id}`) }))} />
      </SettingRow>
      <SettingRow id="houseRules">
        <Button size="xs" variant="default" component={Link} href="/house-rules">{t('settings.houseOpen')}</Button>
      </SettingRow>
    </>
  )
}
