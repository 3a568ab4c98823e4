import { NumberInput, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { safeZone, type SafeZone } from '../../shared/model/settings.ts'
import { useTexts } from '../app/use-texts.ts'
import { zoneName } from './zone-name.ts'
import { edgeOf, edges, furthest, moved } from './zone-edges.ts'
import { ZonePreview } from './zone-preview.tsx'

/** Typing and dragging are kept when they pause. A judgement. */
const pauseMs = 300

/** Edits one safe zone: its name and edges, by number or by hand. */
export function ZoneEditor({ zone, onKeep }: { zone: SafeZone; onKeep: (zone: SafeZone) => void }) {
  const { t } = useTexts()
  const [edited, setEdited] = useState(zone)
  // What is changed elsewhere, as by an undo, takes the place of what is edited; what was kept from here comes back as it is.
  const [given, setGiven] = useState(zone)
  const latest = useRef(zone)
  if (!isSame(given, zone)) {
    setGiven(zone)
    setEdited(zone)
  }
  const keep = useDebouncedCallback(
    () => {
      const parsed = safeZone.safeParse(latest.current)
      if (!parsed.success || isSame(parsed.data, zone)) return
      onKeep(parsed.data)
    },
    { delay: pauseMs, flushOnUnmount: true },
  )

  function change(next: SafeZone) {
    latest.current = next
    setEdited(next)
    keep()
  }

  return (
    <div className="zone-editor">
      <ZonePreview zone={edited} onChange={change} onDone={() => keep.flush()} />
      <div className="zone-fields">
        <TextInput className="zone-name" size="xs" label={t('settings.zones.name')} maxLength={60} value={zoneName(edited, t)} error={edited.name.trim() === ''} onChange={({ currentTarget }) => change({ ...edited, name: currentTarget.value })} onBlur={() => keep.flush()} />
        {edges.map((edge) => (
          <NumberInput
            key={edge}
            size="xs"
            label={t(`settings.zones.${edge}`)}
            min={0}
            max={furthest(edited, edge)}
            clampBehavior="strict"
            allowDecimal={false}
            suffix={` ${t('settings.zones.px')}`}
            value={edgeOf(edited, edge)}
            onChange={(value) => typeof value === 'number' && change(moved(edited, edge, value))}
            onBlur={() => keep.flush()}
          />
        ))}
      </div>
    </div>
  )
}

function isSame(one: SafeZone, other: SafeZone): boolean {
  return one.id === other.id && one.name === other.name && edges.every((edge) => edgeOf(one, edge) === edgeOf(other, edge))
}
