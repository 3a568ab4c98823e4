import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { formatNumber } from '../../shared/i18n/format.ts'
import { zonePicture, type SafeZone } from '../../shared/model/settings.ts'
import { useTexts } from '../app/use-texts.ts'
import { edgeAt, edgeOf, edges, furthest, moved, stepOf, type Edge } from './zone-edges.ts'
import './zone-preview.css'

interface Props {
  zone: SafeZone
  onChange: (zone: SafeZone) => void
  /** A drag or a key has ended: what it made may be kept. */
  onDone: () => void
}

/** A safe zone to scale, with edges that can be dragged. */
export function ZonePreview({ zone, onChange, onDone }: Props) {
  const { t, language } = useTexts()
  const picture = useRef<HTMLDivElement>(null)
  const inset = { top: share(zone.topPx, zonePicture.heightPx), bottom: share(zone.bottomPx, zonePicture.heightPx), left: share(zone.leftPx, zonePicture.widthPx), right: share(zone.rightPx, zonePicture.widthPx) }

  function drag(edge: Edge, { currentTarget, pointerId, clientX, clientY }: PointerEvent) {
    const box = picture.current?.getBoundingClientRect()
    if (!box || !currentTarget.hasPointerCapture(pointerId)) return
    onChange(moved(zone, edge, edgeAt(edge, (clientX - box.left) / box.width, (clientY - box.top) / box.height)))
  }

  function press(edge: Edge, event: KeyboardEvent) {
    const step = stepOf(edge, event.key, event.shiftKey)
    if (step === 0) return
    event.preventDefault()
    onChange(moved(zone, edge, edgeOf(zone, edge) + step))
  }

  return (
    <div className="zone-preview" role="group" aria-label={t('settings.zones.preview')} ref={picture}>
      <div className="zone-free" style={inset}>
        <span className="figures">{t('settings.zones.free', { width: formatNumber(zonePicture.widthPx - zone.leftPx - zone.rightPx, language), height: formatNumber(zonePicture.heightPx - zone.topPx - zone.bottomPx, language) })}</span>
      </div>
      {edges.map((edge) => (
        <div
          key={edge}
          className="zone-edge"
          data-edge={edge}
          style={{ [edge]: inset[edge] }}
          role="slider"
          tabIndex={0}
          aria-label={t('settings.zones.edge', { edge: t(`settings.zones.${edge}`) })}
          aria-orientation={edge === 'top' || edge === 'bottom' ? 'vertical' : 'horizontal'}
          aria-valuemin={0}
          aria-valuemax={furthest(zone, edge)}
          aria-valuenow={edgeOf(zone, edge)}
          aria-valuetext={`${formatNumber(edgeOf(zone, edge), language)} ${t('settings.zones.px')}`}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => drag(edge, event)}
          onPointerUp={onDone}
          onPointerCancel={onDone}
          onKeyDown={(event) => press(edge, event)}
          onKeyUp={onDone}
        />
      ))}
    </div>
  )
}

function share(px: number, ofPx: number): string {
  return `${(100 * px) / ofPx}%`
}
