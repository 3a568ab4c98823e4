import type { ReactElement } from 'react'
import { colours } from './colours.ts'
import { block, dot, drawing, line, rounded } from './drawing.ts'
import { box, row, size, text, type Piece } from './kit.ts'
import { innerWidth } from './page.ts'

/** Room for the numbers of the vertical axis and the names of the horizontal one, points. */
const [axisWidth, axisHeight] = [26, 13]
const plotWidth = innerWidth - axisWidth
const labelWidth = 44

export interface Tick {
  /** Where along the axis, 0-1. */
  at: number
  name: string
}

interface Plot {
  height: number
  across: readonly Tick[]
  up: readonly Tick[]
}

/** A plot with axes: lines across at the ticks of the vertical one, names below those of the horizontal one. */
function plot({ height, across, up }: Plot, shapes: readonly (ReactElement | null)[]): ReactElement {
  const y = (at: number) => rounded((1 - at) * height)
  return box({ height: height + axisHeight + 4, marginTop: 4 }, [
    ...up.map(({ at, name }) => text({ position: 'absolute', left: 0, top: y(at), width: axisWidth - 5, textAlign: 'right', fontSize: size.tiny, color: colours.soft, lineHeight: 1 }, name)),
    box({ position: 'absolute', left: axisWidth, top: 4 }, drawing({ width: plotWidth, height }, [...up.map(({ at }) => block(0, y(at) - (at === 0 ? 0.8 : 0.4), plotWidth, at === 0 ? 0.8 : 0.4, at === 0 ? colours.lineStrong : colours.line)), ...shapes])),
    ...across.map(({ at, name }) => text({ position: 'absolute', left: axisWidth + at * plotWidth - labelWidth / 2, top: height + 8, width: labelWidth, textAlign: 'center', fontSize: size.tiny, color: colours.soft, maxLines: 1 }, name)),
  ], { wrap: false })
}

/** Whole steps up an axis, four to six of them, that reach the most there is. */
function wholeTicks(most: number): { top: number; ticks: Tick[] } {
  const raw = Math.max(1, most / 5)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= raw) ?? raw)
  const steps = Math.max(1, Math.ceil(most / step))
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, place) => ({ at: place / steps, name: String(place * step) })) }
}

export interface Column {
  name: string
  /** From below. */
  parts: readonly { count: number; colour: string }[]
}

/** Counts as columns, each of parts upon each other; a dashed line where the goal is. Names are left out where they would touch. */
export function columnChart(columns: readonly Column[], { height, goal, goalColour }: { height: number; goal: number | null; goalColour: string }): ReactElement {
  const { top, ticks } = wholeTicks(Math.max(1, goal ?? 0, ...columns.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0))))
  const each = plotWidth / Math.max(1, columns.length)
  const width = Math.min(38, each * 0.7)
  const bars = columns.flatMap(({ parts }, place) => {
    let below = 0
    return parts.map(({ count, colour }) => {
      below += count
      return count === 0 ? null : block(each * (place + 0.5) - width / 2, (1 - below / top) * height, width, (count / top) * height, colour)
    })
  })
  const skip = Math.max(1, Math.ceil(labelWidth / each))
  const across = columns.flatMap(({ name }, place) => (place % skip === 0 ? [{ at: (place + 0.5) / columns.length, name }] : []))
  const aim = goal === null ? null : line(`M0 ${rounded((1 - goal / top) * height)}H${rounded(plotWidth)}`, { colour: goalColour, width: 1, dash: '4 3' })
  return plot({ height, across, up: ticks }, [...bars, aim])
}

export interface ScorePoint {
  /** Where along the time that is shown, 0-1. */
  at: number
  score: number
  colour: string
}

/** Scores over time from 0 to 100: a dot each, and a line through what is told as the trend. */
export function scoreChart(points: readonly ScorePoint[], trend: readonly { at: number; score: number }[], { height, across, trendColour }: { height: number; across: readonly Tick[]; trendColour: string }): ReactElement {
  const place = ({ at, score }: { at: number; score: number }) => [rounded(at * plotWidth), rounded((1 - score / 100) * height)] as const
  const path = trend.map((each, number) => `${number === 0 ? 'M' : 'L'}${place(each).join(' ')}`).join('')
  const up = [0, 20, 40, 60, 80, 100].map((score) => ({ at: score / 100, name: String(score) }))
  return plot({ height, across, up }, [...points.map((each) => dot(...place(each), 2.2, each.colour)), trend.length > 1 ? line(path, { colour: trendColour, width: 1.2 }) : null])
}

/** Counts of two things crossed, darker the more; the count stands in its field. */
export function heatMap(rows: readonly { name: string; counts: readonly number[] }[], columns: readonly string[], shade: (share: number) => { fill: string; ink: string }): ReactElement {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const [nameWidth, height] = [34, 14]
  const width = (innerWidth - nameWidth) / Math.max(1, columns.length)
  const fields = rows.flatMap(({ counts }, down) => counts.map((count, across) => ({ count, x: across * width, y: down * height, ...shade(count / most) })))
  const name = { position: 'absolute', fontSize: size.tiny, color: colours.soft, lineHeight: 1 } as const
  return box({ height: (rows.length + 1) * height, marginTop: 4 }, [
    box({ position: 'absolute', left: nameWidth }, drawing({ width: innerWidth - nameWidth, height: rows.length * height }, fields.map(({ count, x, y, fill }) => block(x, y, width - 1, height - 1, count === 0 ? colours.sunken : fill)))),
    ...fields.filter(({ count }) => count > 0).map(({ count, x, y, ink }) => text({ ...name, left: nameWidth + x, top: y + 3.5, width: width - 1, textAlign: 'center', color: ink }, String(count))),
    ...rows.map((each, down) => text({ ...name, left: 0, top: down * height + 3.5, width: nameWidth }, each.name)),
    ...columns.map((each, across) => text({ ...name, left: nameWidth + across * width, top: rows.length * height + 3, width: width - 1, textAlign: 'center' }, each)),
  ], { wrap: false })
}

/** What colours mean, in words. */
export function legend(entries: readonly { colour: string; name: string; isLine?: boolean }[]): Piece {
  return row({ gap: 12, marginTop: 4, flexWrap: 'wrap' }, entries.map(({ colour, name, isLine = false }) => row({ gap: 4, alignItems: 'center' }, [box({ width: isLine ? 12 : 7, height: isLine ? 1.4 : 7, borderRadius: isLine ? 0 : 1.5, backgroundColor: colour }, null), text({ fontSize: size.tiny, color: colours.soft }, name)])))
}

/** A bar as long as its share of a table's cell. */
export function shareBar(share: number, width: number, colour: string): ReactElement {
  return box({ width, height: 7, marginTop: 1.5, backgroundColor: colours.sunken, borderRadius: 1 }, box({ width: Math.max(1, width * Math.min(1, Math.max(0, share))), height: 7, backgroundColor: colour, borderRadius: 1 }, null))
}
