import type { ArtifactValues, Gathered, Probe } from '../../../shared/model/artifacts.ts'
import { isMissing } from '../../../shared/model/artifacts.ts'
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
const leastArea = 0.1
/** Share of the effective picture left out beside fill: the edge of fill is never sharp. */
const fillMargin = 0.015

/**
 * The part of the picture that a signature is made of. What matters is that a copy in bars gives the same part, not whether the lines left
 * out are bars: so flat lines at the edges are left out whatever they are, a black sky as well as a bar. Fill that is a blurred copy is not
 * flat; for that the frame artifact is asked.
 */
export function signatureWindow(blended: BlendedPictures, frame: Gathered<ArtifactValues['frame']>, video: Probe['video']): Window {
  if (!isMissing(frame) && frame.fill === 'blurred') return insideFill(frame, video)
  const { columns, rows, pictures } = blended
  const rowsShown = shownLines(pictures, { lines: rows, length: columns, lineStep: columns, step: 1, from: 0 })
  const height = rowsShown.to - rowsShown.from
  const columnsShown = shownLines(pictures, { lines: columns, length: height, lineStep: 1, step: columns, from: rowsShown.from * columns })
  const width = columnsShown.to - columnsShown.from
  if (width * height < leastArea * columns * rows) return { left: 0, top: 0, width: 1, height: 1 }
  // The line next to flat ones is partly flat itself.
  const [left, right] = [inset(columnsShown.from, 1), inset(columns - columnsShown.to, 1)]
  const [top, bottom] = [inset(rowsShown.from, 1), inset(rows - rowsShown.to, 1)]
  return { left: left / columns, top: top / rows, width: (columns - left - right) / columns, height: (rows - top - bottom) / rows }
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
function shownLines(pictures: Uint8Array[], { lines, length, lineStep, step, from }: Lines): { from: number; to: number } {
  const shown = new Uint32Array(lines)
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
      if (most - least < leastSpread) continue
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

function inset(lines: number, edge: number): number {
  return lines > 0 ? lines + edge / 2 : 0
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
