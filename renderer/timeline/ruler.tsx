import { useTexts } from '../app/use-texts.ts'
import type { Lane } from './lane.ts'
import { rulerTicks } from './ruler-ticks.ts'

const heightPx = 20

/** The times, as many as there is room for. */
export function Ruler({ view, widthPx }: Lane) {
  const { language } = useTexts()
  const ticks = rulerTicks(view, widthPx, language)
  const path = ticks.map(({ xPx, label }) => `M${Math.round(xPx * 10) / 10} ${heightPx}v${label === null ? -4 : -8}`).join('')
  return (
    <svg className="timeline-ruler" width={widthPx} height={heightPx} aria-hidden>
      <path d={path} />
      {ticks.map(({ timeS, xPx, label }) => label !== null && xPx < widthPx - 46 && <text key={timeS} x={xPx + 4} y={11}>{label}</text>)}
    </svg>
  )
}
