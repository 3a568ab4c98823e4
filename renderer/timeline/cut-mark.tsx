import type { ArtifactValues } from '../../shared/model/artifacts.ts'
import { lanePx, type Lane } from './lane.ts'
import { xOf } from './view.ts'

type Cut = ArtifactValues['shots']['cuts'][number]

/** A transition is never drawn narrower: its shape tells its kind. */
const leastPx = 9

/** More marks than this cannot be told apart, and cost time. */
const mostMarks = 120

/** A mark for each cut in view; where there are very many, the hard ones are one path. */
export function CutMarks({ cuts, view, widthPx }: Lane & { cuts: readonly Cut[] }) {
  const shown = cuts.filter(({ startS, endS }) => endS >= view.startS && startS <= view.endS)
  const hard = shown.length > mostMarks ? shown.filter(({ kind }) => kind === 'hard') : []
  return (
    <>
      {hard.length > 0 && <path className="timeline-cut" data-cut="hard" data-count={hard.length} d={hard.map(({ atS }) => shapes.hard(0, tenth(xOf(atS, view, widthPx)), 0)).join('')} />}
      {shown.map((cut) => (hard.length > 0 && cut.kind === 'hard' ? null : <CutMark key={cut.atS} cut={cut} view={view} widthPx={widthPx} />))}
    </>
  )
}

/** A cut by its kind: a line; two wedges that cross; a dip; a slanted bar. */
function CutMark({ cut, view, widthPx }: Lane & { cut: Cut }) {
  const atPx = xOf(cut.atS, view, widthPx)
  const halfPx = Math.max(leastPx, xOf(cut.endS, view, widthPx) - xOf(cut.startS, view, widthPx)) / 2
  return <path className="timeline-cut" data-cut={cut.kind} data-at={cut.atS} d={shapes[cut.kind](tenth(atPx - halfPx), tenth(atPx), tenth(atPx + halfPx))} />
}

type Shape = (from: number, middle: number, to: number) => string
const height = lanePx.shots

const shapes: { [Kind in Cut['kind']]: Shape } = {
  hard: (_, middle) => `M${middle} 0V${height}`,
  dissolve: (from, _, to) => `M${from} 0L${to} ${height}V0L${from} ${height}Z`,
  fade: (from, middle, to) => `M${from} 0H${to}L${middle} ${height}Z`,
  wipe: (from, middle, to) => `M${middle} 0H${to}L${middle} ${height}H${from}Z`,
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
