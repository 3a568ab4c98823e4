import { NativeSelect } from '@mantine/core'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { useSafeZone } from './use-safe-zone.ts'

/** Which safe zone is drawn, and how little stands behind any of them. */
export function SafeZoneChoice() {
  const { t } = useTexts()
  const { zones, current, choose } = useSafeZone()
  return (
    <div className="safe-zone-choice">
      <NativeSelect
        size="xs"
        variant="unstyled"
        aria-label={t('player.zone.choose')}
        value={current?.id ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={zones.map(({ id, name }) => ({ value: id, label: visibleText(name) }))}
      />
      <b className="safe-zone-grade">{t('source.grade', { grade: 'D' })}</b>
      <span className="safe-zone-grade">{t('player.zone.source')}</span>
    </div>
  )
}
