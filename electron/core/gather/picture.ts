import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import { flashesOf } from './flashes.ts'
import type { FrameFeatures, Sample } from './frame-features.ts'
import type { LumaStatistics } from './luma-statistics.ts'
import { round } from './round.ts'
import { toSeries } from './series.ts'
import { type Cut, isWithin } from './shots.ts'

/**
 * Exposure, contrast, clipping, flicker and flashing, as means over the frames. Shares are of the whole displayed picture, bars included.
 * Averaging down to the small frame hides clipped specks under about 12 pixels of a 1080 picture; areas count.
 *
 * Flashes are looked for in all samples, which are closer together; the rest in the regular frames.
 *
 * Flicker is how far the mean luma of a frame is from the mean of its two neighbours, cuts left out: 0 steady light, 0.01 visible.
 */
export function pictureOf(frames: FrameFeatures[], samples: Sample[], durationS: number, cuts: Cut[]): ArtifactValues['picture'] {
  const average = (pick: (luma: LumaStatistics) => number) =>
    round(frames.reduce((sum, frame) => sum + pick(frame.luma), 0) / frames.length, 4)
  const means = frames.map((frame) => frame.luma.mean)
  return {
    luma: toSeries(frames.map((frame) => frame.timeS), means, durationS),
    meanLuma: average((luma) => luma.mean),
    contrast: average((luma) => luma.contrast),
    darkShare: average((luma) => luma.darkShare),
    brightShare: average((luma) => luma.brightShare),
    clippedBlackShare: average((luma) => luma.clippedBlackShare),
    clippedWhiteShare: average((luma) => luma.clippedWhiteShare),
    // Small frames are too small for it: a blur of 3 px in a 1080×1920 picture is a quarter of a pixel here. Stills tell; gather.ts joins it in.
    sharpness: null,
    flicker: round(flicker(frames, cuts), 5),
    flashes: flashesOf(samples),
  }
}

function flicker(frames: FrameFeatures[], cuts: Cut[]): number {
  let sum = 0
  let count = 0
  for (let at = 1; at + 1 < frames.length; at++) {
    const [before, now, after] = [frames[at - 1]!, frames[at]!, frames[at + 1]!]
    if (isWithin(cuts, before.timeS, after.timeS)) continue
    sum += Math.abs(now.luma.mean - (before.luma.mean + after.luma.mean) / 2)
    count++
  }
  return count === 0 ? 0 : sum / count
}
