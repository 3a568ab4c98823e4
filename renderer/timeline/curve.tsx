import type { Series } from '../../shared/model/artifacts.ts'
import { curveShape } from '../../shared/findings/curve-shape.ts'
import type { Lane } from './lane.ts'

interface Props extends Lane {
  series: Series
  range: readonly [number, number]
  heightPx: number
}

/** A series as a line over a tinted area. */
export function Curve({ series, range, heightPx, view, widthPx }: Props) {
  if (widthPx <= 0) return null
  const { line, area } = curveShape(series, view, { widthPx, heightPx }, range)
  return (
    <>
      <path className="timeline-area" d={area} />
      <path className="timeline-line" d={line} />
    </>
  )
}
