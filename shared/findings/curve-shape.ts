import type { Series, Span } from '../model/artifacts.ts'

export interface CurveSize {
  widthPx: number
  heightPx: number
}

/** SVG paths of a curve: the line, and the area between it and the bottom. Empty where nothing was measured. */
export interface CurveShape {
  line: string
  area: string
}

type Point = readonly [x: number, y: number]

/**
 * A series within the view, drawn between the values of `range`, which it is kept within. Where there are more values than pixels, each column of
 * pixels shows its least and its most, so that no peak is lost. Gaps in the series are gaps in the line; a value between two gaps is a dot.
 */
export function curveShape(series: Series, view: Span, size: CurveSize, [least, most]: readonly [number, number]): CurveShape {
  const { startS, stepS, values } = series
  const perPx = (view.endS - view.startS) / stepS / size.widthPx
  const first = Math.max(0, Math.floor((view.startS - startS) / stepS))
  const last = Math.min(values.length - 1, Math.ceil((view.endS - startS) / stepS))
  const x = (index: number) => (((startS + index * stepS - view.startS) / (view.endS - view.startS)) * size.widthPx)
  const y = (value: number) => (1 - (Math.min(most, Math.max(least, value)) - least) / (most - least)) * size.heightPx
  const runs = perPx > 1 ? columns(values, first, last, x, y) : singles(values, first, last, x, y)
  const lines = runs.map((run) => `M${run.map(text).join('L')}`)
  const areas = runs.map((run, at) => `${lines[at]}V${size.heightPx}H${tenth(run[0]![0])}Z`)
  return { line: lines.map((line, at) => (runs[at]!.length === 1 ? `${line}h1` : line)).join(''), area: areas.join('') }
}

function singles(values: Series['values'], first: number, last: number, x: (index: number) => number, y: (value: number) => number): Point[][] {
  const runs: Point[][] = []
  let run: Point[] = []
  for (let at = first; at <= last; at++) {
    const value = values[at] ?? null
    if (value === null) run = []
    else {
      if (run.length === 0) runs.push(run)
      run.push([x(at), y(value)])
    }
  }
  return runs
}

/** The least and the most of each column of pixels, in the order in which they come. */
function columns(values: Series['values'], first: number, last: number, x: (index: number) => number, y: (value: number) => number): Point[][] {
  const runs: Point[][] = []
  let run: Point[] = []
  for (let at = first; at <= last; ) {
    const column = Math.floor(x(at))
    let [low, high] = [-1, -1]
    for (; at <= last && Math.floor(x(at)) === column; at++) {
      const value = values[at] ?? null
      if (value === null) continue
      if (low < 0 || value < values[low]!) low = at
      if (high < 0 || value > values[high]!) high = at
    }
    if (low < 0) run = []
    else {
      if (run.length === 0) runs.push(run)
      for (const index of low === high ? [low] : [Math.min(low, high), Math.max(low, high)]) run.push([column + 0.5, y(values[index]!)])
    }
  }
  return runs
}

function text([x, y]: Point): string {
  return `${tenth(x)} ${tenth(y)}`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
