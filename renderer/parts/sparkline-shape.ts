import type { Series } from '../../shared/model/artifacts.ts'

/** A series as an SVG of `width` by `height`, drawn between `least` and `most`. */
export interface SparklineShape {
  path: string
  band: { y: number; height: number } | null
  least: number
  most: number
}

/** The drawing's own measures; it is stretched to the room there is. */
export const sparklineSize = { width: 600, height: 60 }
const padding = 4

/** Null where nothing was measured. Gaps in the series are gaps in the line. */
export function sparklineShape({ values }: Series, target: readonly [number, number] | undefined): SparklineShape | null {
  const measured = values.filter((value) => value !== null)
  if (measured.length === 0) return null
  const least = measured.reduce((a, b) => Math.min(a, b))
  const most = measured.reduce((a, b) => Math.max(a, b))
  const bottom = Math.min(least, target?.[0] ?? least)
  const range = Math.max(most, target?.[1] ?? most) - bottom || 1
  const y = (value: number) => round(sparklineSize.height - padding - ((value - bottom) / range) * (sparklineSize.height - 2 * padding))
  const x = (index: number) => round((index / Math.max(1, values.length - 1)) * sparklineSize.width)
  const path = values.map((value, index) => (value === null ? '' : `${isLineStart(values, index) ? 'M' : 'L'}${x(index)} ${y(value)}`)).join('')
  const band = target ? { y: y(target[1]), height: round(Math.max(1, y(target[0]) - y(target[1]))) } : null
  return { path, band, least, most }
}

function isLineStart(values: Series['values'], index: number): boolean {
  return index === 0 || values[index - 1] === null
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
