import type { ArtifactValues, Gathered, Probe } from '../../../shared/model/artifacts.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { createFrameGatherer } from './frame.ts'
import { type FrameFeatures, featuresOf, type Sample, sampleOf } from './frame-features.ts'
import type { HeardOpening, SmallFrame } from './gatherer.ts'
import { lumaStatistics } from './luma-statistics.ts'
import { motionOf } from './motion.ts'
import { openingOf } from './opening.ts'
import { pictureOf } from './picture.ts'
import { createRegular } from './regular.ts'
import { shotsOf } from './shots.ts'

type Seen = { [Name in 'frame' | 'motion' | 'shots' | 'picture' | 'opening']: Gathered<ArtifactValues[Name]> }

/** Everything that is measured on the picture. */
export interface Watch {
  /** Takes the frames in order; keeps about 2 kB a frame and none of its planes. */
  add(frame: SmallFrame): void
  /** `heard` is what the sound says about the opening, null without an audio stream. */
  finish(durationS: number, heard: HeardOpening | null): Seen
}

/**
 * Cuts and flashes are looked for in every sample. All else sees the regular frames, whatever the rate of the draft: what moves, or goes on and off, does so
 * by a step of known length.
 *
 * @param small size of the small frames and the step they are asked for at (their real times come with them)
 */
export function createWatch(probe: Probe, small: { widthPx: number; heightPx: number; stepS: number }): Watch {
  const samples: Sample[] = []
  const frames: FrameFeatures[] = []
  const isRegular = createRegular()
  const frameGatherer = createFrameGatherer(small)
  const sourceFrameS = probe.video.framesPerSecond > 0 ? 1 / probe.video.framesPerSecond : small.stepS
  return {
    add(frame) {
      const luma = lumaStatistics(frame)
      const sample = sampleOf(frame, luma, samples.at(-1) ?? null)
      if (!isRegular(frame.timeS)) return void samples.push(sample)
      const features = featuresOf(sample, luma, frames.at(-1) ?? null)
      samples.push(features)
      frames.push(features)
      frameGatherer.add(frame, features)
    },
    finish(durationS, heard) {
      const shots = gathered(frames.length, 2, () => shotsOf(samples, durationS, sourceFrameS))
      const cuts = 'failure' in shots ? [] : shots.cuts
      const motion = gathered(frames.length, 2, () => motionOf(frames, durationS, cuts))
      return {
        shots,
        motion,
        frame: gathered(frames.length, 1, () => frameGatherer.finish(probe.video, frames)),
        picture: gathered(frames.length, 1, () => pictureOf(frames, samples, durationS, cuts)),
        opening: gathered(frames.length, 2, () => {
          if ('failure' in shots || 'failure' in motion) throw new Error('the opening needs shots and motion')
          return openingOf(frames, durationS, { firstMovementS: motion.firstMovementS, cuts }, heard)
        }),
      }
    },
  }
}

function gathered<Value>(frames: number, leastFrames: number, measure: () => Value): Gathered<Value> {
  if (frames < leastFrames) return { failure: { code: 'too_short_to_measure' } }
  try {
    return measure()
  } catch (error) {
    if (error instanceof Failure) return { failure: error.data }
    return { failure: { code: 'measurement_failed', details: String(error instanceof Error ? (error.stack ?? error.message) : error).slice(0, 4000) } }
  }
}
