import { visibleText } from '../../shared/i18n/format.ts'
import { givenSafeZones, type SafeZone } from '../../shared/model/settings.ts'
import type { Translate } from '../app/use-texts.ts'

/** What a safe zone is called: a given one in the language of the page, until the person calls it otherwise. */
export function zoneName(zone: SafeZone, t: Translate): string {
  const isAsGiven = givenSafeZones.some(({ id, name }) => id === zone.id && name === zone.name)
  if (isAsGiven && (zone.id === 'least' || zone.id === 'most')) return t(`settings.zones.given.${zone.id}`)
  return visibleText(zone.name)
}
