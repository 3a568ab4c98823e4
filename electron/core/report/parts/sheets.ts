import type { ReactElement } from 'react'
import { box, type Piece } from './kit.ts'
import type { Look } from './look.ts'
import { innerHeight, sheet } from './page.ts'
import { table, type Column } from './table.ts'

/** Points that headings and the head of a table may take. */
const [headHeight, columnsHeight] = [66, 16]

/** Pieces of one height, as many as go on a page; the first page has room for a heading. */
export function sheetsOf<Value>(values: readonly Value[], height: number): Value[][] {
  return filledSheets(values.map((value) => ({ value, height }))).map((some) => some.map(({ value }) => value))
}

/** Pieces of known heights, as many as go on a page; the first page has room for a heading. */
export function filledSheets<Value extends { height: number }>(pieces: readonly Value[], room = innerHeight): Value[][] {
  const sheets: Value[][] = []
  let left = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    if (piece.height > left) {
      left = room - (sheets.length === 0 ? headHeight : 0)
      sheets.push([])
    }
    sheets.at(-1)?.push(piece)
    left -= piece.height
  }
  return sheets
}

interface LongTable {
  head: Piece
  columns: readonly Column[]
  rows: readonly (readonly Piece[])[]
  rowHeight: number
  /** What stands below the last row. */
  others?: Piece
}

/** A long table, a page at a time; every cell must fit the height of its row. */
export function tableSheets(look: Look, running: string, { head, columns, rows, rowHeight, others = null }: LongTable): ReactElement[] {
  const sheets = filledSheets(rows.map((cells) => ({ cells, height: rowHeight })), innerHeight - columnsHeight - 14)
  return sheets.map((some, place) => sheet(look, running, [place === 0 ? box({}, head) : null, table(columns, some.map(({ cells }) => cells), rowHeight), place === sheets.length - 1 ? others : null]))
}
