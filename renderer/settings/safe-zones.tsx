import { Badge, Button } from '@mantine/core'
import { IconCopy, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { givenSafeZones, type SafeZone } from '../../shared/model/settings.ts'
import { useSetSettings, useSettings } from '../api/settings.ts'
import { useTexts } from '../app/use-texts.ts'
import { SettingRow } from './setting-row.tsx'
import { ZoneEditor } from './zone-editor.tsx'
import { zoneName } from './zone-name.ts'

const mostZones = 20

/** The safe zones: which one is drawn, and what each leaves free. */
export function SafeZones() {
  const { t } = useTexts()
  const { safeZones, safeZone: drawn } = useSettings()
  const set = useSetSettings()
  const [openId, setOpenId] = useState<string>()
  const open = safeZones.find(({ id }) => id === openId) ?? safeZones.find(({ id }) => id === drawn) ?? safeZones[0]
  if (!open) return null
  const given = givenSafeZones.find(({ id }) => id === open.id)
  const isGiven = JSON.stringify(safeZones) === JSON.stringify(givenSafeZones)
  const isFull = safeZones.length >= mostZones

  function add(zone: SafeZone) {
    const made = { ...zone, id: crypto.randomUUID() }
    setOpenId(made.id)
    void set(t('settings.zones.added', { name: visibleText(made.name) }), { safeZones: [...safeZones, made] })
  }
  const keep = (zone: SafeZone) => set(t('settings.zones.edited', { name: zoneName(zone, t) }), { safeZones: safeZones.map((each) => (each.id === zone.id ? zone : each)) }, `safe zone ${zone.id}`)

  function remove(zone: SafeZone) {
    const left = safeZones.filter(({ id }) => id !== zone.id)
    void set(t('settings.zones.removed', { name: zoneName(zone, t) }), { safeZones: left, safeZone: left.some(({ id }) => id === drawn) ? drawn : (left[0]?.id ?? drawn) })
  }

  return (
    <SettingRow id="zones" isWide>
      <p className="zone-grade small"><Badge size="sm" variant="default" tt="none">D</Badge> {t('settings.zones.grade')}</p>
      <div className="zones">
        <div className="zone-side">
          <ul className="zone-list" aria-label={t('settings.zones.list')}>
            {safeZones.map((zone) => (
              <li key={zone.id}>
                <button type="button" aria-pressed={zone.id === open.id} onClick={() => setOpenId(zone.id)}>
                  <bdi>{zoneName(zone, t)}</bdi>
                  {zone.id === drawn && <span className="setting-mark">{t('settings.zones.drawn')}</span>}
                </button>
              </li>
            ))}
          </ul>
          <div className="setting-buttons">
            <Button size="compact-sm" variant="default" leftSection={<IconPlus size={15} aria-hidden />} disabled={isFull} onClick={() => add({ ...(givenSafeZones[1] ?? open), name: t('settings.zones.newName') })}>{t('settings.zones.add')}</Button>
            {!isGiven && <Button size="compact-sm" variant="subtle" onClick={() => void set(t('settings.zones.wereReset'), { safeZones: [...givenSafeZones], safeZone: 'most' })}>{t('settings.zones.resetAll')}</Button>}
          </div>
        </div>
        <div className="zone-main">
          <ZoneEditor key={open.id} zone={open} onKeep={(zone) => void keep(zone)} />
          <div className="setting-buttons">
            {open.id !== drawn && <Button size="compact-sm" variant="light" onClick={() => void set(t('settings.changed', { name: t('settings.row.zones.title') }), { safeZone: open.id })}>{t('settings.zones.draws')}</Button>}
            <Button size="compact-sm" variant="default" leftSection={<IconCopy size={15} aria-hidden />} disabled={isFull} onClick={() => add({ ...open, name: t('settings.zones.copyName', { name: zoneName(open, t) }).slice(0, 60) })}>{t('settings.zones.duplicate')}</Button>
            {given && JSON.stringify(given) !== JSON.stringify(open) && <Button size="compact-sm" variant="default" onClick={() => void keep(given)}>{t('settings.zones.reset')}</Button>}
            <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconTrash size={15} aria-hidden />} disabled={safeZones.length === 1} onClick={() => remove(open)}>{t('settings.zones.remove')}</Button>
          </div>
        </div>
      </div>
    </SettingRow>
  )
}
