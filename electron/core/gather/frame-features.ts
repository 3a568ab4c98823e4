import { unmatchedShare } from './block-match.ts'
import { type CameraFit, fitCamera, stillCamera } from './camera-fit.ts'
import { colourDistance, type Colours, colourHistogram } from './colour-histogram.ts'
import type { SmallFrame } from './gatherer.ts'
import { keptBytes, keptWords } from './kept-arrays.ts'
import { isBlack, type LumaStatistics } from './luma-statistics.ts'
import { type Tiles, tileDifference, tilesOf, tileSpread } from './tiles.ts'

/** How different two frames are in content. */
export interface ContentDifference {
  /** Share of the pictures' texture not found again near where it was, the mean of both directions. */
  unmatched: number
  /** Share of the pixels whose colour is not found again. */
  recoloured: number
}

/** What every small frame tells, up to 30 a second: enough for cuts and flashes. Kept for the whole draft, under 2 kB a frame. */
export interface Sample {
  timeS: number
  /** 0 video black to 1 video white. */
  meanLuma: number
  isBlack: boolean
  tiles: Tiles
  /** Standard deviation of the tiles in luma levels: 0 is one flat tone. */
  deviation: number
  colours: Colours
  /** Against the sample before; nothing for the first. */
  lost: ContentDifference
}

/** A sample that all other measurements on the picture see too, about 15 a second (see `createRegular`). */
export interface FrameFeatures extends Sample {
  luma: LumaStatistics
  /** Against the regular frame before; nothing for the first. */
  step: {
    /** Mean absolute difference of the tiles in luma levels. */
    difference: number
    camera: CameraFit
  }
}

/** What a frame tells, seen after `previous` (null for the first). Keeps nothing of the frame's own planes. */
export function sampleOf(frame: SmallFrame, luma: LumaStatistics, previous: Sample | null): Sample {
  const averaged = tilesOf(frame)
  const tiles = { ...averaged, luma: keptBytes(averaged.luma) }
  const sample = { timeS: frame.timeS, meanLuma: luma.mean, isBlack: isBlack(luma), tiles, deviation: tileSpread(tiles).deviation, colours: keptWords(colourHistogram(frame)) }
  return { ...sample, lost: previous === null ? { unmatched: 0, recoloured: 0 } : contentDifference(previous, sample) }
}

/** Adds the step from the regular frame before (null for the first). */
export function featuresOf(sample: Sample, luma: LumaStatistics, previous: Sample | null): FrameFeatures {
  if (previous === null) return { ...sample, luma, step: { difference: 0, camera: stillCamera } }
  return { ...sample, luma, step: { difference: tileDifference(previous.tiles, sample.tiles), camera: fitCamera(previous.tiles, sample.tiles) } }
}

/** How different two frames are in content, whatever their distance in time. */
export function contentDifference(a: Pick<Sample, 'tiles' | 'colours'>, b: Pick<Sample, 'tiles' | 'colours'>): ContentDifference {
  const unmatched = (unmatchedShare(a.tiles, b.tiles) + unmatchedShare(b.tiles, a.tiles)) / 2
  return { unmatched, recoloured: colourDistance(a.colours, b.colours) }
}
