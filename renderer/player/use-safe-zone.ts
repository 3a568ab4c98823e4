import { useLocalStorage } from '@mantine/hooks'
import { givenSafeZones, type SafeZone } from '../../shared/model/settings.ts'
import { useSetSettings, useSettings } from '../api/settings.ts'
import { useTexts } from '../app/use-texts.ts'

export interface SafeZoneShown {
  isShown: boolean
  toggle(): void
}

/** Whether the safe zone is drawn, remembered on this computer. */
export function useSafeZoneShown(): SafeZoneShown {
  const [isShown, keep] = useLocalStorage({ key: 'hookline-safe-zone', defaultValue: false, getInitialValueInEffect: false, deserialize: (text) => text === 'true' })
  return { isShown, toggle: () => keep(!isShown) }
}

/** The safe zone that is drawn, those there are, and how to draw another, which can be taken back. */
export function useSafeZone() {
  const { t } = useTexts()
  const { safeZones, safeZone } = useSettings()
  const setSettings = useSetSettings()
  const zones: readonly SafeZone[] = safeZones.length > 0 ? safeZones : givenSafeZones
  const [first] = givenSafeZones
  const current = zones.find(({ id }) => id === safeZone) ?? zones[0] ?? first
  const choose = (id: string) => {
    const name = zones.find((zone) => zone.id === id)?.name ?? ''
    void setSettings(t('player.zone.chosen', { name }), { safeZone: id })
  }
  return { zones, current, choose }
}
