import type { BlendedPictures } from './signature-pictures.ts'

/** Cells along each edge of a thumb. */
export const thumbEdge = 16
export const thumbCells = thumbEdge * thumbEdge
/** Two cells a byte. */
export const thumbBytes = thumbCells / 2
/** Standard deviations at which a cell is cut off, and the level that stands for them; 8 is the mean, 0 is kept for "nothing to see". */
const cutOff = 2.4
const levels = 7
const meanLevel = 8
/**
 * Luma levels of spread below which a picture is as good as blank (black, white, one tone): codec noise would decide what it looks like.
 * A judgement.
 */
const leastDeviation = 5

/** Share of a cell that must lie outside all cards. */
const leastOpen = 0.5

/** Share of the cells that must be shown; with less, the plain parts are what the draft looks like. A judgement. */
const leastShown = 0.55

/** Part of the displayed picture, each side as a share of it. */
export interface Window {
  left: number
  top: number
  width: number
  height: number
}

/**
 * Sees every picture through a window as a thumb of 16×16 cells of 4 bits: brightness and contrast divided out, so that only the
 * distribution of light remains. Cells that lie under `cards` (see `findCards`) read as the mean. Returns 128 bytes a picture; a blank picture is
 * all zeros.
 */
export function thumbsOf({ columns, rows, pictures }: BlendedPictures, window: Window, cards: Uint8Array): Uint8Array {
  const across = spread(columns, window.left, window.width)
  const down = spread(rows, window.top, window.height)
  const thumbs = new Uint8Array(pictures.length * thumbBytes)
  const cells = new Float64Array(thumbCells)
  const lines = new Float64Array(thumbEdge * rows)
  const open = new Float64Array(thumbCells)
  shrink(cards.map((isCard) => 1 - isCard), { columns, across, down }, lines, open)
  const isPlain = open.filter((share) => share >= leastOpen).length < leastShown * thumbCells
  if (isPlain) return thumbsOf({ columns, rows, pictures }, window, new Uint8Array(cards.length))
  const shown = new Uint8Array(columns * rows)
  pictures.forEach((picture, index) => {
    for (let at = 0; at < shown.length; at++) shown[at] = cards[at] ? 0 : picture[at]!
    shrink(shown, { columns, across, down }, lines, cells)
    for (let at = 0; at < thumbCells; at++) cells[at] = open[at]! >= leastOpen ? cells[at]! / open[at]! : Number.NaN
    pack(cells, thumbs.subarray(index * thumbBytes, (index + 1) * thumbBytes))
  })
  return thumbs
}

/** The cells of one thumb, -7 to 7, into `cells`; false where there is nothing to see. */
export function unpackThumb(thumbs: Uint8Array, index: number, cells: Int8Array): boolean {
  const from = index * thumbBytes
  if (thumbs[from] === 0) return false
  for (let at = 0; at < thumbBytes; at++) {
    const both = thumbs[from + at]!
    cells[2 * at] = (both >> 4) - meanLevel
    cells[2 * at + 1] = (both & 15) - meanLevel
  }
  return true
}

/** For each cell the pixels under it, with the share of the cell that each one fills. */
interface Cell {
  first: number
  weights: number[]
}

function spread(pixels: number, start: number, size: number): Cell[] {
  const step = (size * pixels) / thumbEdge
  return Array.from({ length: thumbEdge }, (_, cell) => {
    const from = start * pixels + cell * step
    const to = Math.min(pixels, from + step)
    const first = Math.min(pixels - 1, Math.floor(from))
    const weights: number[] = []
    for (let pixel = first; pixel < Math.max(to, first + 1e-9) && pixel < pixels; pixel++) {
      weights.push(Math.max(1e-6, Math.min(to, pixel + 1) - Math.max(from, pixel)))
    }
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return { first, weights: weights.map((weight) => weight / sum) }
  })
}

function shrink(picture: Uint8Array, { columns, across, down }: { columns: number; across: Cell[]; down: Cell[] }, lines: Float64Array, cells: Float64Array): void {
  const rows = lines.length / thumbEdge
  for (let row = 0; row < rows; row++) {
    for (let cell = 0; cell < thumbEdge; cell++) {
      const { first, weights } = across[cell]!
      let sum = 0
      for (let k = 0; k < weights.length; k++) sum += weights[k]! * picture[row * columns + first + k]!
      lines[row * thumbEdge + cell] = sum
    }
  }
  for (let at = 0; at < thumbCells; at++) {
    const { first, weights } = down[at >> 4]!
    let sum = 0
    for (let k = 0; k < weights.length; k++) sum += weights[k]! * lines[(first + k) * thumbEdge + (at & 15)]!
    cells[at] = sum
  }
}

/** Cells that are not a number lie under a card. */
function pack(cells: Float64Array, bytes: Uint8Array): void {
  let sum = 0
  let squares = 0
  let count = 0
  for (const cell of cells) {
    if (Number.isNaN(cell)) continue
    sum += cell
    squares += cell * cell
    count += 1
  }
  const mean = sum / count
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean))
  if (count === 0 || deviation < leastDeviation) return
  const scale = levels / cutOff / deviation
  const level = (at: number) => (Number.isNaN(cells[at]!) ? meanLevel : meanLevel + Math.max(-levels, Math.min(levels, Math.round((cells[at]! - mean) * scale))))
  for (let at = 0; at < bytes.length; at++) bytes[at] = (level(2 * at) << 4) | level(2 * at + 1)
}
