import { unmatchedShare } from './block-match.ts'
import { type CameraFit, fitCamera, stillCamera } from './camera-fit.ts'
import { colourDistance, colourHistogram } from './colour-histogram.ts'
import type { SmallFrame } from './gatherer.ts'
import { lumaStatistics, type LumaStatistics } from './luma-statistics.ts'
import { type Tiles, tileDifference, tilesOf, tileSpread } from './tiles.ts'

/** What every measurement on the picture shares: computed once a frame, kept for the whole draft (about 4 kB a frame). */
export interface FrameFeatures {
  timeS: number
  luma: LumaStatistics
  tiles: Tiles
  /** Standard deviation of the tiles in luma levels: 0 is one flat tone. */
  deviation: number
  colours: Uint16Array
  /** Against the frame before; all are 0 for the first frame. */
  step: {
    /** Mean absolute difference of the tiles in luma levels. */
    difference: number
    camera: CameraFit
    /** Share of the picture's texture not found again near where it was, the mean of both directions. */
    unmatched: number
    /** Share of the pixels whose colour is not found again. */
    recoloured: number
  }
}

const noStep = { difference: 0, camera: stillCamera, unmatched: 0, recoloured: 0 }

/** Features of a frame, seen after `previous` (null for the first). Keeps nothing of the frame's own planes. */
export function featuresOf(frame: SmallFrame, previous: FrameFeatures | null): FrameFeatures {
  const tiles = tilesOf(frame)
  const colours = colourHistogram(frame)
  return {
    timeS: frame.timeS,
    luma: lumaStatistics(frame),
    tiles,
    deviation: tileSpread(tiles).deviation,
    colours,
    step: previous === null ? noStep : stepBetween(previous, tiles, colours),
  }
}

function stepBetween(previous: FrameFeatures, tiles: Tiles, colours: Uint16Array): FrameFeatures['step'] {
  return {
    difference: tileDifference(previous.tiles, tiles),
    camera: fitCamera(previous.tiles, tiles),
    unmatched: bothWays(previous.tiles, tiles),
    recoloured: colourDistance(previous.colours, colours),
  }
}

/** How different two frames are in content, whatever their distance in time: texture and colours not found in the other. */
export function contentDifference(a: FrameFeatures, b: FrameFeatures): { unmatched: number; recoloured: number } {
  return { unmatched: bothWays(a.tiles, b.tiles), recoloured: colourDistance(a.colours, b.colours) }
}

function bothWays(a: Tiles, b: Tiles): number {
  return (unmatchedShare(a, b) + unmatchedShare(b, a)) / 2
}
