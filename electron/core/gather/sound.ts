import type { ArtifactValues, Span } from '../../../shared/model/artifacts.ts'
import type { Clips } from './clipping.ts'
import { round } from './round.ts'
import { lowestDb, silentSpans, soundSpans } from './sound-level.ts'
import { type Texture, textureStepS } from './sound-texture.ts'

/** What the sound gatherers collected; `samples` counts over all channels. */
export interface SoundFacts {
  levels: readonly number[]
  /** Largest sample, 1 = full scale. */
  peak: number
  clips: Clips
  samples: number
  textures: readonly Texture[]
}

/** The noise floor is read where the draft is quietest: over this long, at this percentile of it. Judgements. */
const floorSteps = 10
const floorPercentile = 0.05
/** A digital silence is an edit, not a room: it says nothing about the noise of the recording. */
const digitalSilenceDb = -100
/** Caps what a hostile draft can store; ten minutes of speech have about as many pauses. */
const mostSpans = 200

/**
 * Presence, silences, peak, clipping, noise floor, speech-like and music-like share. Levels are in dB full scale, RMS of all channels;
 * `clippedShare` is the share of samples in flat tops.
 * The noise floor is an upper bound: in a draft with music throughout it is the quietest music. Shares are of `durationS`, or of the sound
 * where that lasts longer.
 */
export function measureSound({ levels, peak, clips, samples, textures }: SoundFacts, durationS: number): ArtifactValues['sound'] {
  const silences = silentSpans(levels, durationS)
  const lengthS = Math.max(durationS, silences.at(-1)?.endS ?? 0)
  const present = soundSpans(levels).length > 0
  const silentS = silences.reduce((sum, silence) => sum + silence.endS - silence.startS, 0)
  return {
    present,
    silentShare: present ? share(silentS, lengthS) : 1,
    silences: silences.slice(0, mostSpans).map(toMilliseconds),
    peakDb: peak > 0 ? round(20 * Math.log10(peak), 2) : null,
    clippedShare: samples > 0 ? round(clips.clippedSamples / samples, 6) : 0,
    clips: clips.spans.map(toMilliseconds),
    noiseFloorDb: noiseFloorDb(levels),
    speechLikeShare: share(textures.filter((texture) => texture.isSpeechLike).length * textureStepS, lengthS),
    musicLikeShare: share(textures.filter((texture) => texture.isMusicLike).length * textureStepS, lengthS),
  }
}

function noiseFloorDb(levels: readonly number[]): number | null {
  const means: number[] = []
  for (let from = 0; from + floorSteps <= levels.length; from += floorSteps) {
    const powers = levels.slice(from, from + floorSteps).map((level) => (level > lowestDb ? 10 ** (level / 10) : 0))
    const level = 10 * Math.log10(powers.reduce((sum, power) => sum + power, 0) / floorSteps)
    if (level > digitalSilenceDb) means.push(level)
  }
  const floor = means.sort((a, b) => a - b)[Math.floor(floorPercentile * means.length)]
  return floor === undefined ? null : round(floor, 1)
}

function share(partS: number, wholeS: number): number {
  return wholeS > 0 ? round(Math.min(1, partS / wholeS), 4) : 0
}

function toMilliseconds({ startS, endS }: Span): Span {
  return { startS: round(startS, 3), endS: round(endS, 3) }
}
