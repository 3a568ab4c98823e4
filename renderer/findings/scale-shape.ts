import type { Scale } from '../../shared/practices/practice.ts'
import { toScore } from '../../shared/scoring/ramp.ts'

/** A scale as a curve of scores over values. Places are 0-1 from the left, scores 0-100. */
export interface ScaleShape {
  curve: { x: number; score: number }[]
  /** Where the value stands; `isBeyond` where it is so far off that it stands at the edge. */
  value: { x: number; score: number; isBeyond: boolean }
  good: { from: number; to: number }
  poor: { x: number; value: number }[]
}

/** Room beside the bounds, and how far beyond them a value is still drawn in its place, in widths of the scale. Judgements. */
const [padding, reach] = [0.12, 0.6]

/** What a value scores on a scale, to be drawn; the value must be finite. */
export function scaleShape(scale: Exclude<Scale, { kind: 'yes' }>, value: number): ScaleShape {
  const isLogarithmic = scale.logarithmic === true
  const place = (point: number) => (isLogarithmic ? Math.log(point) : point)
  const back = (point: number) => (isLogarithmic ? Math.exp(point) : point)
  const [goodFrom, goodTo] = scale.kind === 'range' ? scale.good : [scale.good, scale.good]
  const poor = scale.kind === 'range' ? scale.poor.filter((bound, side) => Number.isFinite(bound) && bound !== scale.good[side]) : [scale.poor]
  const bounds = [goodFrom, goodTo, ...poor].map(place)
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)]
  const width = most - least || Math.abs(most) || 1
  const at = isLogarithmic && value <= 0 ? -Infinity : place(value)
  const shown = Math.min(most + reach * width, Math.max(least - reach * width, at))
  const from = Math.min(least, shown) - padding * width
  const to = Math.max(most, shown) + padding * width
  const x = (point: number) => (point - from) / (to - from)
  const corners = [from, ...bounds.toSorted((a, b) => a - b), to]
  return {
    curve: corners.map((corner) => ({ x: x(corner), score: toScore(back(corner), scale) })),
    value: { x: x(shown), score: toScore(value, scale), isBeyond: shown !== at },
    // A ramp goes on being good to the edge of the drawing.
    good: scale.kind === 'range' ? { from: x(place(goodFrom)), to: x(place(goodTo)) } : scale.good > scale.poor ? { from: x(place(goodFrom)), to: 1 } : { from: 0, to: x(place(goodTo)) },
    poor: poor.map((bound) => ({ x: x(place(bound)), value: bound })),
  }
}
