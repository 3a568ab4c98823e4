import type { Signature } from '../gather/signature.ts'
import { mirrorMask } from '../gather/signature-words.ts'
import { agreement, align, type Agreement } from './agreement.ts'
import { findCrop } from './find-crop.ts'
import { bitCount, findLines, type Line } from './lines.ts'
import { likeness, look, unpack, wholeView, withoutHidden, wordsOfPictures, type Pictures, type View } from './pictures.ts'

/** Words this many bits apart, of 64, may show the same picture; strangers differ in 32. A judgement. */
const nearBits = 21
const linesTried = 3
/** Votes of about three steps that differ in half of `nearBits`. */
const leastVotes = 20
/** Pictures of a stretch in which a crop is sought. */
const samples = 10
/** Correlation above which a step speaks for one video, below which against: while a crop is still to be found, and after. */
const evenLikeness = { first: 0.5, last: 0.6 }
/** Sum of likeness above that, in a first look before speed, offset and crop are sought, under which it is left at that. */
const leastFirstWorth = 0.5

/** Steps `from` to `to` (inclusive) of one draft look like the other's along `line`. */
export type PictureMatch = {
  line: Line
  mirrored: boolean
  from: number
  to: number
} & Agreement

/** The longest stretch that one draft shares with another, as it is or mirrored; null where there is nothing like it. */
export function matchPictures(one: Signature, other: Signature): PictureMatch | null {
  const a = unpack(one.thumbs)
  const b = unpack(other.thumbs)
  const isHidden = a.hidden.includes(1) || b.hidden.includes(1)
  let best: (Fit & { worth: number }) | null = null
  for (const mirrored of [false, true]) {
    const otherView = { ...wholeView, mirrored }
    const near = isHidden ? nearnessOfShown(a, look(b, otherView)) : nearness(one.words, other.words, mirrored)
    const lines = findLines([a.count, b.count], near, { wanted: linesTried, apart: 3, least: leastVotes })
    if (lines.length === 0) continue
    const [here, there] = withoutHidden(a, look(b, otherView))
    for (const line of lines) {
      const worth = worthOf(here, there, line)
      if (worth >= Math.max(leastFirstWorth, best?.worth ?? 0)) best = { line, oneView: wholeView, otherView, worth }
    }
  }
  return best && conclude(a, b, improve(a, b, best))
}

function nearness(one: Uint32Array, other: Uint32Array, mirrored: boolean): (a: number, b: number) => number {
  const [low, high] = mirrored ? mirrorMask : [0, 0]
  return (a, b) => {
    const [a0, a1, b0, b1] = [one[2 * a]!, one[2 * a + 1]!, other[2 * b]!, other[2 * b + 1]!]
    if ((a0 | a1) === 0 || (b0 | b1) === 0) return 0
    return nearBits + 1 - bitCount(a0 ^ b0 ^ low) - bitCount(a1 ^ b1 ^ high)
  }
}

/** Stored words know of the cards of their own draft alone. */
function nearnessOfShown(one: Pictures, other: Pictures): (a: number, b: number) => number {
  const [here, there] = withoutHidden(one, other)
  return nearness(wordsOfPictures(here), wordsOfPictures(there), false)
}

interface Fit {
  line: Line
  oneView: View
  otherView: View
}

/** Finds the crop, then the speed and the offset at which the two are most alike, by trying neighbours in turn. */
function improve(a: Pictures, b: Pictures, start: Fit & { worth: number }): Fit {
  const [here, there] = withoutHidden(a, look(b, start.otherView))
  const stretch = stretchOf(here, there, start.line)
  const views = findCrop(align(a, b, start.line, stretch.from, stretch.to, samples), [a.hidden, b.hidden], start.otherView)
  const [one, other] = withoutHidden(look(a, views.oneView), look(b, views.otherView))
  let best = { line: start.line, worth: worthOf(one, other, start.line) }
  const offer = (line: Line) => {
    const worth = worthOf(one, other, line)
    if (worth > best.worth) best = { line, worth }
  }
  const middle = (stretch.from + stretch.to) / 2
  for (const step of [0.5, 0.25]) {
    for (const shift of [-step, step]) offer({ ...best.line, offset: best.line.offset + shift })
    for (const turn of [-0.02 * step, 0.02 * step]) offer({ slope: best.line.slope + turn, offset: best.line.offset - turn * middle })
  }
  return { ...views, line: best.line }
}

function worthOf(a: Pictures, b: Pictures, line: Line): number {
  return stretchOf(a, b, line).worth
}

/** The stretch with the greatest sum of likeness above `even` (Kadane's algorithm). */
function stretchOf(a: Pictures, b: Pictures, { slope, offset }: Line, even = evenLikeness.first): { worth: number; from: number; to: number } {
  let best = { worth: 0, from: 0, to: -1 }
  let worth = 0
  let from = 0
  for (let step = 0; step < a.count; step++) {
    const place = slope * step + offset
    if (place < -0.5 || place > b.count - 0.5) continue
    const alike = likeness(a, step, b, place)
    if (Number.isNaN(alike)) continue
    if (worth <= 0) [worth, from] = [0, step]
    worth += alike - even
    if (worth > best.worth) best = { worth, from, to: step }
  }
  return best
}

function conclude(a: Pictures, b: Pictures, { line, oneView, otherView }: Fit): PictureMatch | null {
  const [one, other] = withoutHidden(look(a, oneView), look(b, otherView))
  const { from, to } = stretchOf(one, other, line, evenLikeness.last)
  if (to < from) return null
  const agreeing = agreement(align(one, other, line, from, to), one.hidden)
  return { line, mirrored: otherView.mirrored, from, to, ...agreeing }
}
