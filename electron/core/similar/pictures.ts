import { putWord } from '../gather/signature-words.ts'
import { thumbBytes, thumbCells, thumbEdge, unpackThumb } from '../gather/signature-thumbs.ts'

/** The thumbs of a draft unpacked: each 256 cells around 0, scaled to a sum of squares of 1; all 0 where there is nothing to see. */
export interface Pictures {
  count: number
  cells: Float32Array
  seen: Uint8Array
  /** Cells (1) that lie under a card in all of them. */
  hidden: Uint8Array
}

export function unpack(thumbs: Uint8Array): Pictures {
  const count = thumbs.length / thumbBytes
  const pictures: Pictures = { count, cells: new Float32Array(count * thumbCells), seen: new Uint8Array(count), hidden: new Uint8Array(thumbCells).fill(1) }
  const cells = new Int8Array(thumbCells)
  for (let index = 0; index < count; index++) {
    if (!unpackThumb(thumbs, index, cells)) continue
    pictures.seen[index] = 1
    for (let at = 0; at < thumbCells; at++) if (cells[at] !== 0) pictures.hidden[at] = 0
    pictures.cells.set(cells, index * thumbCells)
    normalise(pictures.cells.subarray(index * thumbCells, (index + 1) * thumbCells))
  }
  return pictures
}

export function normalise(cells: Float32Array): void {
  let sum = 0
  for (let at = 0; at < cells.length; at++) sum += cells[at]!
  const mean = sum / cells.length
  let squares = 0
  for (let at = 0; at < cells.length; at++) squares += (cells[at]! - mean) ** 2
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0
  for (let at = 0; at < cells.length; at++) cells[at] = (cells[at]! - mean) * scale
}

/** What is seen through a window of a picture: sides as shares of it, or of its mirror image. */
export interface View {
  left: number
  top: number
  width: number
  height: number
  mirrored: boolean
}

export const wholeView: View = { left: 0, top: 0, width: 1, height: 1, mirrored: false }

/** The pictures seen through a window, stretched to the whole again (bilinear). */
export function look(pictures: Pictures, view: View): Pictures {
  if (view.width === 1 && view.height === 1 && !view.mirrored) return pictures
  const across = places(view.left, view.width)
  const down = places(view.top, view.height)
  const seen: Pictures = { ...pictures, cells: new Float32Array(pictures.cells.length), hidden: new Uint8Array(thumbCells) }
  for (let at = 0; at < thumbCells; at++) {
    const column = at & 15
    const { cell: x, rest: restX } = across[view.mirrored ? thumbEdge - 1 - column : column]!
    const { cell: y, rest: restY } = down[at >> 4]!
    seen.hidden[at] = pictures.hidden[Math.round(y + restY) * thumbEdge + Math.round(x + restX)]!
  }
  for (let index = 0; index < pictures.count; index++) {
    if (!pictures.seen[index]) continue
    const from = pictures.cells.subarray(index * thumbCells, (index + 1) * thumbCells)
    const to = seen.cells.subarray(index * thumbCells, (index + 1) * thumbCells)
    for (let at = 0; at < thumbCells; at++) {
      const column = at & 15
      const { cell: x, rest: restX } = across[view.mirrored ? thumbEdge - 1 - column : column]!
      const { cell: y, rest: restY } = down[at >> 4]!
      const corner = y * thumbEdge + x
      const above = from[corner]! * (1 - restX) + from[corner + 1]! * restX
      const below = from[corner + thumbEdge]! * (1 - restX) + from[corner + thumbEdge + 1]! * restX
      to[at] = above * (1 - restY) + below * restY
    }
    normalise(to)
  }
  return seen
}

/** Two drafts without the cells that are hidden in either: what is under a card in one says nothing of the other. */
export function withoutHidden(one: Pictures, other: Pictures): [Pictures, Pictures] {
  const hidden = one.hidden.map((is, at) => is | other.hidden[at]!)
  return [leaveOut(one, hidden), leaveOut(other, hidden)]
}

/** Words of the pictures as they are now: `wordsOf`. */
export function wordsOfPictures({ count, cells, seen }: Pictures): Uint32Array {
  const words = new Uint32Array(2 * count)
  for (let index = 0; index < count; index++) if (seen[index]) putWord(cells.subarray(index * thumbCells, (index + 1) * thumbCells), words, index)
  return words
}

function leaveOut(pictures: Pictures, hidden: Uint8Array): Pictures {
  if (hidden.every((is, at) => is === pictures.hidden[at])) return pictures
  const shown = Uint16Array.from({ length: thumbCells }, (_, cell) => cell).filter((cell) => hidden[cell] === 0)
  const left: Pictures = { ...pictures, cells: new Float32Array(pictures.cells.length), hidden }
  const picked = new Float32Array(shown.length)
  for (let index = 0; index < pictures.count; index++) {
    for (let at = 0; at < shown.length; at++) picked[at] = pictures.cells[index * thumbCells + shown[at]!]!
    normalise(picked)
    for (let at = 0; at < shown.length; at++) left.cells[index * thumbCells + shown[at]!] = picked[at]!
  }
  return left
}

function places(start: number, size: number): { cell: number; rest: number }[] {
  return Array.from({ length: thumbEdge }, (_, index) => {
    const place = Math.min(thumbEdge - 1, Math.max(0, (start + (size * (index + 0.5)) / thumbEdge) * thumbEdge - 0.5))
    const cell = Math.min(thumbEdge - 2, Math.floor(place))
    return { cell, rest: place - cell }
  })
}

/**
 * Correlation (-1 to 1) of picture `a` of one draft with the moment `place` (in steps, between two pictures) of another. NaN where neither
 * shows anything, 0 where only one does.
 */
export function likeness(one: Pictures, a: number, other: Pictures, place: number): number {
  const first = Math.min(other.count - 1, Math.max(0, Math.floor(place)))
  const second = Math.min(other.count - 1, first + 1)
  const rest = place - first
  const seen = other.seen[rest < 0.5 ? first : second]
  if (!one.seen[a] || !seen) return one.seen[a] || seen ? 0 : Number.NaN
  const share = other.seen[second] ? (other.seen[first] ? rest : 1) : 0
  const [from, x, y] = [a * thumbCells, first * thumbCells, second * thumbCells]
  let product = 0
  let squares = 0
  for (let at = 0; at < thumbCells; at++) {
    const cell = other.cells[x + at]! * (1 - share) + other.cells[y + at]! * share
    product += one.cells[from + at]! * cell
    squares += cell * cell
  }
  return squares > 0 ? product / Math.sqrt(squares) : 0
}
