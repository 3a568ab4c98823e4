import { View } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { colours } from './colours.ts'
import { size, text, type Piece } from './kit.ts'

export interface Column {
  title: string
  /** Share of the width. */
  share: number
  align?: 'left' | 'right'
}

/** Rows with a head that every page repeats; a row is never cut in two. A cell is a text or a piece. Rows may be told to be of one height, points. */
export function table(columns: readonly Column[], rows: readonly (readonly Piece[])[], rowHeight?: number): ReactElement {
  const cell = ({ share, align = 'left' }: Column, content: Piece, style = {}) =>
    createElement(View, { style: { flexGrow: share, flexShrink: 1, flexBasis: 0, paddingRight: align === 'right' ? 0 : 8 } }, typeof content === 'string' ? text({ fontSize: size.small, lineHeight: 1.35, textAlign: align, ...style }, content) : (content as ReactElement))
  const head = createElement(View, { fixed: true, style: { flexDirection: 'row', borderBottomWidth: 0.8, borderBottomColor: colours.lineStrong, paddingBottom: 3 } }, ...columns.map((column) => cell(column, column.title, { color: colours.soft, fontWeight: 600 })))
  const lines = rows.map((cells) =>
    createElement(View, { wrap: false, style: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: colours.line, paddingVertical: 3.5, ...(rowHeight !== undefined && { height: rowHeight, overflow: 'hidden' }) } }, ...columns.map((column, place) => cell(column, cells[place] ?? null))),
  )
  return createElement(View, {}, head, ...lines)
}
