import type { ArtifactValues, Gathered, Probe } from '../../../shared/model/artifacts.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { createFrameGatherer } from './frame.ts'
import { type FrameFeatures, featuresOf } from './frame-features.ts'
import type { HeardOpening, SmallFrame } from './gatherer.ts'
import { motionOf } from './motion.ts'
import { openingOf } from './opening.ts'
import { pictureOf } from './picture.ts'
import { shotsOf } from './shots.ts'

type Seen = { [Name in 'frame' | 'motion' | 'shots' | 'picture' | 'opening']: Gathered<ArtifactValues[Name]> }

/** Everything that is measured on the picture. */
export interface Watch {
  /** Takes the frames in order; keeps about 4 kB a frame and none of its planes. */
  add(frame: SmallFrame): void
  /** `heard` is what the sound says about the opening, null without an audio stream. */
  finish(durationS: number, heard: HeardOpening | null): Seen
}

/** @param small size of the small frames and the step they are asked for at (their real times come with them) */
export function createWatch(probe: Probe, small: { widthPx: number; heightPx: number; stepS: number }): Watch {
  const frames: FrameFeatures[] = []
  const frameGatherer = createFrameGatherer(small)
  const sourceFrameS = probe.video.framesPerSecond > 0 ? 1 / probe.video.framesPerSecond : small.stepS
  return {
    add(frame) {
      const features = featuresOf(frame, frames.at(-1) ?? null)
      frames.push(features)
      frameGatherer.add(frame, features)
    },
    finish(durationS, heard) {
      const shots = gathered(frames.length, 2, () => shotsOf(frames, durationS, sourceFrameS))
      const cuts = 'failure' in shots ? [] : shots.cuts
      const motion = gathered(frames.length, 2, () => motionOf(frames, durationS, cuts))
      return {
        shots,
        motion,
        frame: gathered(frames.length, 1, () => frameGatherer.finish(probe.video, frames)),
        picture: gathered(frames.length, 1, () => pictureOf(frames, durationS, cuts)),
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
