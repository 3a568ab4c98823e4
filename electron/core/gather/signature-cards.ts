import type { BlendedPictures } from './signature-pictures.ts'

/** Pictures that are asked, evenly spread: a card stands through the whole draft. */
const mostAsked = 24
/** Luma levels that a still pixel may leave its median by, and the share of the pictures in which it may leave it further (an intro, an end card). */
const stillLevels = 2
const restless = 0.1
/** Pixels of one card are this near in luma to their tone; a card holds at least this share of the picture. Judgements. */
const toneLevels = 2
const leastCard = 0.06
/** Half the edge of the square that closes the gaps in a card: letters and lines of a caption. */
const gap = 3
/** More than this share of the picture under cards, and there is too little left to know a video by. */
const mostHidden = 0.92

/**
 * Pixels (1) that lie under opaque cards: a caption box or a plain surround, of one tone that stands still through the draft, with the text on it.
 * A plain wall behind a fixed camera counts too, in every copy alike.
 */
export function findCards({ columns, rows, pictures }: BlendedPictures): Uint8Array {
  const tones = stillTones(pictures)
  const counts = new Uint32Array(256)
  for (const tone of tones) if (tone >= 0) counts[tone]! += 1
  const hidden = new Uint8Array(columns * rows)
  const own = new Uint8Array(columns * rows)
  for (;;) {
    const tone = fullest(counts)
    if (countNear(counts, tone) < leastCard * hidden.length) break
    tones.forEach((each, at) => (own[at] = Math.abs(each - tone) <= toneLevels && each >= 0 ? 1 : 0))
    const card = opened(closed(own, columns, rows), columns, rows)
    card.forEach((is, at) => (hidden[at]! |= is))
    counts.fill(0, Math.max(0, tone - toneLevels), tone + toneLevels + 1)
  }
  const share = hidden.reduce((sum, is) => sum + is, 0) / hidden.length
  return share > mostHidden ? hidden.fill(0) : hidden
}

/** The median luma of each pixel that keeps to it, -1 of any other. */
function stillTones(pictures: readonly Uint8Array[]): Int16Array {
  const every = Math.max(1, Math.ceil(pictures.length / mostAsked))
  const asked = pictures.filter((_, at) => at % every === 0)
  const values = new Uint8Array(asked.length)
  return Int16Array.from(pictures[0] ?? [], (_, at) => {
    asked.forEach((picture, index) => (values[index] = picture[at]!))
    values.sort()
    const median = values[values.length >> 1]!
    const away = values.reduce((sum, value) => sum + (Math.abs(value - median) > stillLevels ? 1 : 0), 0)
    return away <= restless * values.length ? median : -1
  })
}

function fullest(counts: Uint32Array): number {
  let best = 0
  for (let tone = 1; tone < counts.length; tone++) if (countNear(counts, tone) > countNear(counts, best)) best = tone
  return best
}

function countNear(counts: Uint32Array, tone: number): number {
  return counts.subarray(Math.max(0, tone - toneLevels), tone + toneLevels + 1).reduce((sum, count) => sum + count, 0)
}

/** Morphological closing: gaps narrower than the square are filled. The picture's edge closes nothing. */
function closed(pixels: Uint8Array, columns: number, rows: number): Uint8Array {
  return spread(spread(pixels, { columns, rows, to: 1 }), { columns, rows, to: 0 })
}

/** Morphological opening: what is narrower than the square is no card. */
function opened(pixels: Uint8Array, columns: number, rows: number): Uint8Array {
  return spread(spread(pixels, { columns, rows, to: 0 }), { columns, rows, to: 1 })
}

/** Gives every pixel the value `to` that has it within `gap` in its row or, then, its column. */
function spread(pixels: Uint8Array, { columns, rows, to }: { columns: number; rows: number; to: 0 | 1 }): Uint8Array {
  const across = pixels.slice()
  pixels.forEach((value, at) => {
    if (value !== to) return
    const column = at % columns
    across.fill(to, at - Math.min(gap, column), at + Math.min(gap, columns - 1 - column) + 1)
  })
  const all = across.slice()
  across.forEach((value, at) => {
    if (value !== to) return
    const row = Math.floor(at / columns)
    for (let other = Math.max(0, row - gap); other <= Math.min(rows - 1, row + gap); other++) all[other * columns + (at % columns)] = to
  })
  return all
}
