import { isMissing, type Artifacts } from '../../shared/model/artifacts.ts'
import { useTexts } from '../app/use-texts.ts'
import { lanePx, type Lane } from './lane.ts'
import { Track } from './track.tsx'
import { xOf } from './view.ts'

/** Where the picture flashes more than three times a second: a warning, with a sign where there is room for it. */
export function FlashTrack({ picture, view, widthPx }: Lane & { picture: Artifacts['picture'] }) {
  const { t } = useTexts()
  if (isMissing(picture)) return <Track id="flashes" instead={t('player.timeline.missing')}>{null}</Track>
  const { flashes } = picture
  return (
    <Track id="flashes" instead={flashes.length === 0 ? t('player.timeline.noFlashes') : null}>
      <svg className="timeline-flashes" width={widthPx} height={lanePx.flashes} role="img" aria-label={t('player.timeline.flashes', { count: flashes.length })}>
        {flashes.map(({ startS, endS }) => {
          const fromPx = xOf(startS, view, widthPx)
          const lengthPx = Math.max(4, xOf(endS, view, widthPx) - fromPx)
          return (
            <g key={startS} data-flash data-from={startS} data-until={endS}>
              <rect x={fromPx} y={2} width={lengthPx} height={lanePx.flashes - 4} rx={3} />
              {lengthPx > 22 && <path d={`M${Math.max(4, fromPx + 11)} 4l-5 7h4l-1 5l5-7h-4z`} />}
            </g>
          )
        })}
      </svg>
    </Track>
  )
}
