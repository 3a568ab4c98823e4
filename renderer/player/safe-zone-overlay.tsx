import { useId } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { SafeZone } from '../../shared/model/settings.ts'
import { useTexts } from '../app/use-texts.ts'
import { useSafeZone } from './use-safe-zone.ts'
import './safe-zone-overlay.css'

/** The screen that safe zones are measured on, pixels. */
const screen = { widthPx: 1080, heightPx: 1920 }

/** What the app draws over a draft: hatched areas, and plain shapes where its tabs, buttons and caption stand. Needs a 9:16 box around it. */
export function SafeZoneOverlay({ caption }: { caption: string | null }) {
  const { t } = useTexts()
  const { current } = useSafeZone()
  const hatch = useId()
  if (!current) return null
  const { topPx, bottomPx, leftPx, rightPx } = current
  const [widthPx, heightPx] = [Math.max(0, screen.widthPx - leftPx - rightPx), Math.max(0, screen.heightPx - topPx - bottomPx)]
  const covered = `M0 0H${screen.widthPx}V${screen.heightPx}H0Z M${leftPx} ${topPx}v${heightPx}h${widthPx}v${-heightPx}Z`
  return (
    <div className="safe-zone">
      <svg viewBox={`0 0 ${screen.widthPx} ${screen.heightPx}`} role="img" aria-label={t('player.zone.picture', { name: visibleText(current.name) })}>
        <pattern id={hatch} width="28" height="28" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="28" height="28" className="safe-zone-veil" />
          <rect width="5" height="28" className="safe-zone-stripe" />
        </pattern>
        <path d={covered} fillRule="evenodd" fill={`url(#${hatch})`} />
        <rect x={leftPx} y={topPx} width={widthPx} height={heightPx} className="safe-zone-edge" />
        <Tabs {...current} />
        <Buttons {...current} />
        {caption === null && <CaptionLines {...current} />}
      </svg>
      {caption !== null && (
        <p className="safe-zone-caption" style={{ left: share(Math.max(leftPx, 40), screen.widthPx), right: share(rightPx + 20, screen.widthPx), bottom: share(bottomPx * 0.3, screen.heightPx) }}>
          {caption.split('\n').map(visibleText).join(' ')}
        </p>
      )}
    </div>
  )
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`
}

/** Where the app lets its viewers choose between lists. */
function Tabs({ topPx }: SafeZone) {
  const y = topPx * 0.62
  return (
    <g className="safe-zone-shape">
      {[300, 470, 640].map((x) => <rect key={x} x={x} y={y} width="140" height="22" rx="11" />)}
      <rect x="680" y={y + 40} width="60" height="6" rx="3" />
      <circle cx="990" cy={y + 11} r="20" />
    </g>
  )
}

/** The column of buttons: who made it, like, comments, keep, share, sound. */
function Buttons({ bottomPx, rightPx }: SafeZone) {
  const x = screen.widthPx - rightPx / 2
  const radius = Math.min(46, rightPx * 0.36)
  const lowest = screen.heightPx - bottomPx * 0.4
  return (
    <g className="safe-zone-shape">
      {Array.from({ length: 5 }, (_, row) => (
        <g key={row}>
          <circle cx={x} cy={lowest - (row + 1) * 158} r={radius} />
          <rect x={x - radius * 0.7} y={lowest - (row + 1) * 158 + radius + 14} width={radius * 1.4} height="14" rx="7" />
        </g>
      ))}
      <circle cx={x} cy={lowest} r={radius * 0.9} />
    </g>
  )
}

/** Name, two lines of caption and the sound, below on the left. */
function CaptionLines({ bottomPx, leftPx, rightPx }: SafeZone) {
  const x = Math.max(leftPx, 40)
  const y = screen.heightPx - bottomPx * 0.82
  const room = screen.widthPx - x - rightPx - 40
  return (
    <g className="safe-zone-shape">
      <rect x={x} y={y} width={room * 0.34} height="30" rx="15" />
      <rect x={x} y={y + 58} width={room * 0.94} height="24" rx="12" />
      <rect x={x} y={y + 100} width={room * 0.66} height="24" rx="12" />
      <rect x={x} y={y + 150} width={room * 0.48} height="20" rx="10" />
    </g>
  )
}
