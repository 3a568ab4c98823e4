import type { ArtifactValues, Probe } from '../../../shared/model/artifacts.ts'
import { emptyTally, findBars, tallyBars } from './bars.ts'
import { findBlurredFill } from './blurred-fill.ts'
import { type Depths, edges, linesFrom, type Size } from './edges.ts'
import { findFixedBorders } from './fixed-borders.ts'
import type { FrameFeatures } from './frame-features.ts'
import type { SmallFrame } from './gatherer.ts'
import { isBlack } from './luma-statistics.ts'
import { addToSums, emptySums } from './picture-sums.ts'
import { round } from './round.ts'

type Frame = ArtifactValues['frame']

/** Bars stand still: five looks a second are enough. */
const lookEveryS = 0.2
/** Bars under a sixtieth of the picture are a soft edge, or half a line of the small frame. */
const leastShare = 0.015

/** Looks for the effective picture inside bars, borders and fill; black frames say nothing and are left out. */
export function createFrameGatherer(small: Size) {
  const sums = emptySums(small.widthPx, small.heightPx)
  const tally = emptyTally(small)
  let lastS = -Infinity
  return {
    add(frame: SmallFrame, { luma }: FrameFeatures): void {
      if (isBlack(luma) || frame.timeS - lastS < lookEveryS) return
      lastS = frame.timeS
      addToSums(sums, frame)
      tallyBars(tally, frame)
    },
    /** Where nothing but black was seen, the whole picture is the effective one. */
    finish(video: Probe['video'], frames: FrameFeatures[]): Frame {
      const displayed = { widthPx: video.displayedWidthPx, heightPx: video.displayedHeightPx }
      if (sums.frames === 0) return framed({ top: 0, bottom: 0, left: 0, right: 0 }, 'none', small, displayed)
      const flat = findBars(tally, sums)
      if (anyOf(flat.depths, small)) return framed(flat.depths, flat.black ? 'black' : 'colour', small, displayed)
      const blurred = findBlurredFill(sums, frames.filter((frame) => !isBlack(frame.luma)))
      if (anyOf(blurred, small)) return framed(blurred, 'blurred', small, displayed)
      return framed(findFixedBorders(sums), 'colour', small, displayed)
    },
  }
}

function anyOf(depths: Depths, small: Size): boolean {
  return edges.some((edge) => depths[edge] >= leastShare * linesFrom(edge, small))
}

/** The artifact, from depths in the small frame. A patterned border that never changes counts as colour. */
function framed(depths: Depths, fill: Frame['fill'], small: Size, { widthPx, heightPx }: Size): Frame {
  const barPx = (edge: keyof Depths) => {
    const share = depths[edge] / linesFrom(edge, small)
    return share < leastShare ? 0 : Math.round(share * linesFrom(edge, { widthPx, heightPx }))
  }
  const bars = { topPx: barPx('top'), bottomPx: barPx('bottom'), leftPx: barPx('left'), rightPx: barPx('right') }
  const effective = {
    xPx: bars.leftPx,
    yPx: bars.topPx,
    widthPx: Math.max(1, widthPx - bars.leftPx - bars.rightPx),
    heightPx: Math.max(1, heightPx - bars.topPx - bars.bottomPx),
  }
  return {
    effective,
    displayedAspectRatio: round(widthPx / heightPx, 4),
    effectiveAspectRatio: round(effective.widthPx / effective.heightPx, 4),
    bars,
    fill: anyOf(depths, small) ? fill : 'none',
    coveredShare: Math.min(1, round((effective.widthPx * effective.heightPx) / (widthPx * heightPx), 4)),
  }
}
