import { Circle, Path, Rect, Svg } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'

/** A vector drawing of so many points. */
export function drawing({ width, height }: { width: number; height: number }, shapes: readonly (ReactElement | null)[]): ReactElement {
  return createElement(Svg, { width, height, viewBox: `0 0 ${width} ${height}` }, ...shapes)
}

export interface Stroke {
  colour: string
  width: number
  dash?: string
}

export function line(d: string, { colour, width, dash }: Stroke): ReactElement {
  return createElement(Path, { d, stroke: colour, strokeWidth: width, fill: 'none', strokeLinejoin: 'round', ...(dash !== undefined && { strokeDasharray: dash }) })
}

export function area(d: string, colour: string): ReactElement {
  return createElement(Path, { d, fill: colour })
}

export function block(x: number, y: number, width: number, height: number, colour: string): ReactElement {
  return createElement(Rect, { x: rounded(x), y: rounded(y), width: rounded(Math.max(0, width)), height: rounded(Math.max(0, height)), fill: colour })
}

export function dot(cx: number, cy: number, r: number, colour: string): ReactElement {
  return createElement(Circle, { cx: rounded(cx), cy: rounded(cy), r, fill: colour })
}

/** To a hundredth of a point: finer is not seen and only makes the file larger. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
