import type { Mark } from './marks.ts'

/** A stretch of a text, marked or not. */
export interface Piece {
  from: number
  text: string
  mark: Mark | null
  /** Which mark. */
  place: number
}

/** A text cut where its marks begin and end; put together again it is the text. Marks come in order and side by side; what lies outside is left out. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const cut: Piece[] = []
  let at = 0
  const add = (to: number, mark: Mark | null, place: number) => {
    if (to > at) cut.push({ from: at, text: text.slice(at, to), mark, place })
    at = Math.max(at, to)
  }
  for (const [place, mark] of marks.entries()) {
    add(Math.min(mark.from, text.length), null, -1)
    add(Math.min(mark.to, text.length), mark, place)
  }
  add(text.length, null, -1)
  return cut
}
