import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTexts } from '../app/use-texts.ts'
import { namedZones, offsetName } from './zone-names.ts'

/** A time zone by the name of a city, with its offset and what its clocks show just now. */
export function ZoneSelect({ value, onChange }: { value: string; onChange: (timeZone: string) => void }) {
  const { t } = useTexts()
  const [now] = useState(() => new Date())
  const zones = useMemo(() => namedZones(value, now), [value, now])
  const byName = useMemo(() => new Map(zones.map((zone) => [zone.value, zone])), [zones])
  const own = byName.get(value)
  return (
    <Select
      size="sm"
      searchable
      limit={100}
      label={t('clients.zone')}
      description={own && t('clients.zoneNow', { offset: offsetName(value, now), time: own.time })}
      allowDeselect={false}
      nothingFoundMessage={t('clients.noZone')}
      value={value}
      data={zones}
      renderOption={({ option }) => <span className="zone-option"><bdi>{option.label}</bdi><span className="soft small figures">{byName.get(option.value)?.offset} · {byName.get(option.value)?.time}</span></span>}
      onChange={(zone) => zone !== null && onChange(zone)}
    />
  )
}
