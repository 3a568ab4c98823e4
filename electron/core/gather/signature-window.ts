import type { ArtifactValues, Gathered, Probe } from '../../../shared/model/artifacts.ts'
import { isMissing } from '../../../shared/model/artifacts.ts'
import { findFill } from './signature-fill.ts'
import type { BlendedPictures } from './signature-pictures.ts'
import type { Window } from './signature-thumbs.ts'

/**
 * Luma levels between the darkest and the brightest pixel of a line from which it shows something. A decode without the loop filter drags
 * streaks of up to 26 levels into a black bar.
 */
const leastSpread = 30
/** Share of the pictures in which a line must show something. */
const leastShown = 0.1
/** Outermost share of the lines that is not asked: encoders leave marks there, also in the middle of a bar. */
const rimShare = 0.025
/** Smaller than this share of the picture is no picture but a mark on a card: then all of it is looked at. */
const leastArea = 0.08
/** Share of the effective picture left out beside fill: the edge of fill is never sharp. */
const fillMargin = 0.015

const whole: Window = { left: 0, top: 0, width: 1, height: 1 }
/** The line next to flat ones is partly flat itself. */
const softLine = 0.5
/** Share of a line that must lie outside all cards for the line to show something. */
const leastOpen = 0.15
/**
 * A caption box covers one edge of a picture, padding lies at two: an edge between these shares, and the other less than this much of it, is
 * covered and stays in. Judgements.
 */
const covered = { least: 0.12, most: 0.45, other: 0.4 }

/**
 * The part of the picture that a signature is made of. What matters is that a copy in bars gives the same part, not whether the lines left
 * out are bars: so flat lines at the edges are left out whatever they are, a black sky as well as a bar, and so are those that `cards` hide (see
 * `findCards`). Fill that is a blurred copy is neither; it has a search of its own.
 */
export function signatureWindow(blended: BlendedPictures, cards: Uint8Array, frame: Gathered<ArtifactValues['frame']>, video: Probe['video']): Window {
  const { columns, rows, pictures } = blended
  const inside = (!isMissing(frame) && frame.fill === 'blurred' ? insideFill(frame, video) : findFill(blended)) ?? whole
  const [x, y] = [Math.ceil(inside.left * columns), Math.ceil(inside.top * rows)]
  const wide = Math.floor((inside.left + inside.width) * columns + 1e-6) - x
  const high = Math.floor((inside.top + inside.height) * rows + 1e-6) - y
  const openRows = shownLines(pictures, cards, { lines: high, length: wide, lineStep: columns, step: 1, from: y * columns + x })
  const openColumns = shownLines(pictures, cards, { lines: wide, length: openRows.to - openRows.from, lineStep: 1, step: columns, from: (y + openRows.from) * columns + x })
  const isSurrounded = isCut(openRows, high) && isCut(openColumns, wide)
  const rowsShown = isSurrounded ? openRows : uncut(openRows, high)
  const columnsShown = isSurrounded ? openColumns : uncut(openColumns, wide)
  const height = rowsShown.to - rowsShown.from
  const width = columnsShown.to - columnsShown.from
  if (width * height < leastArea * columns * rows) return inside
  const left = columnsShown.from > 0 ? (x + columnsShown.from + softLine) / columns : inside.left
  const top = rowsShown.from > 0 ? (y + rowsShown.from + softLine) / rows : inside.top
  const right = columnsShown.to < wide ? (x + columnsShown.to - softLine) / columns : inside.left + inside.width
  const bottom = rowsShown.to < high ? (y + rowsShown.to - softLine) / rows : inside.top + inside.height
  return { left, top, width: right - left, height: bottom - top }
}

function isCut({ from, to }: { from: number; to: number }, lines: number): boolean {
  return lines - to + from >= covered.least * lines
}

function uncut({ from, to }: { from: number; to: number }, lines: number): { from: number; to: number } {
  const [before, after] = [from, lines - to]
  const isCovered = (edge: number, other: number) => edge >= covered.least * lines && edge <= covered.most * lines && other < covered.other * edge
  return { from: isCovered(before, after) ? 0 : from, to: isCovered(after, before) ? lines : to }
}

interface Lines {
  lines: number
  length: number
  /** Distance in memory between lines, and between the pixels of a line. */
  lineStep: number
  step: number
  from: number
}

/** First and last (exclusive) line that shows something often enough. */
function shownLines(pictures: Uint8Array[], cards: Uint8Array, { lines, length, lineStep, step, from }: Lines): { from: number; to: number } {
  const shown = new Uint32Array(lines)
  const isOpen = Array.from({ length: lines }, (_, line) => openPixels(cards, { length, step, from: from + line * lineStep }) >= leastOpen * length)
  let telling = 0
  for (const picture of pictures) {
    let any = 0
    for (let line = 0; line < lines; line++) {
      let [least, most] = [255, 0]
      for (let at = from + line * lineStep, left = length; left > 0; left--, at += step) {
        const luma = picture[at]!
        if (luma < least) least = luma
        if (luma > most) most = luma
      }
      if (most - least < leastSpread || !isOpen[line]) continue
      shown[line]! += 1
      any = 1
    }
    telling += any
  }
  const enough = Math.max(1, leastShown * telling)
  const rim = Math.ceil(rimShare * lines)
  const inner = shown.subarray(rim, lines - rim)
  const first = inner.findIndex((count) => count >= enough)
  if (first < 0) return { from: 0, to: lines }
  const last = inner.findLastIndex((count) => count >= enough)
  return { from: first === 0 ? 0 : first + rim, to: last === inner.length - 1 ? lines : last + rim + 1 }
}

function openPixels(cards: Uint8Array, { length, step, from }: Pick<Lines, 'length' | 'step' | 'from'>): number {
  let open = 0
  for (let at = 0; at < length; at++) open += 1 - cards[from + at * step]!
  return open
}

function insideFill({ effective, bars }: ArtifactValues['frame'], { displayedWidthPx, displayedHeightPx }: Probe['video']): Window {
  const left = effective.xPx + margin(bars.leftPx, effective.widthPx)
  const top = effective.yPx + margin(bars.topPx, effective.heightPx)
  const right = effective.xPx + effective.widthPx - margin(bars.rightPx, effective.widthPx)
  const bottom = effective.yPx + effective.heightPx - margin(bars.bottomPx, effective.heightPx)
  return { left: left / displayedWidthPx, top: top / displayedHeightPx, width: (right - left) / displayedWidthPx, height: (bottom - top) / displayedHeightPx }
}

function margin(barPx: number, sizePx: number): number {
  return barPx > 0 ? fillMargin * sizePx : 0
}
