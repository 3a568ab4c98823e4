import { Failure } from '../../../shared/model/failure.ts'
import type { ArtifactValues, Series } from '../../../shared/model/artifacts.ts'
import type { SoundFormat, SoundGatherer } from './gatherer.ts'
import { createKWeighting } from './k-weighting.ts'
import { integratedLufs, powerToLufs, rangeLu } from './loudness-gate.ts'
import { round } from './round.ts'
import { createTruePeak } from './true-peak.ts'

/** Windows move by 100 ms: a quarter of the momentary window, as BS.1770-4 asks, and what ffmpeg's ebur128 does. */
const stepS = 0.1
const momentarySteps = 4
const shortTermSteps = 30
/** Of the channels in the order of `SoundFormat`: the low-frequency one does not count, surrounds by 1.5 dB more (BS.1770-4, table 3). */
const surroundWeights = [1, 1, 1, 0, 1.41, 1.41] as const
/** A curve goes into a database row: at most this many points, then steps are joined. */
const mostPoints = 600
const quietestLufs = -70

/**
 * Loudness as EBU R128 defines it: ITU-R BS.1770-4 K-weighting, gating and true peak, EBU Tech 3342 range, EBU Tech 3341 momentary
 * windows. A single channel counts once, as ffmpeg's ebur128 counts it (a player that sends mono to two loudspeakers is 3 LU louder).
 * Takes 48 kHz only: the filter's coefficients are for it.
 * @throws Failure `too_short_to_measure` for less than one window (0.4 s)
 */
export function createLoudness(format: SoundFormat): SoundGatherer<ArtifactValues['loudness']> {
  const channelNumbers = Array.from({ length: format.channels }, (_, channel) => channel)
  const weightings = channelNumbers.map((channel) => createKWeighting(channel, format.channels))
  const peaks = channelNumbers.map((channel) => createTruePeak(channel, format.channels))
  const stepSamples = Math.round(stepS * format.sampleRateHz) * format.channels
  const stepPowers: number[] = []
  let energy = 0
  let filled = 0

  return {
    add(samples) {
      for (const peak of peaks) peak.add(samples)
      for (let from = 0; from < samples.length; ) {
        const until = Math.min(samples.length, from + stepSamples - filled)
        const piece = samples.subarray(from, until)
        weightings.forEach((weigh, channel) => (energy += surroundWeights[channel]! * weigh(piece)))
        filled += until - from
        from = until
        if (filled < stepSamples) continue
        stepPowers.push((energy * format.channels) / stepSamples)
        energy = 0
        filled = 0
      }
    },
    finish() {
      if (stepPowers.length < momentarySteps) throw new Failure('too_short_to_measure')
      const momentary = windowPowers(stepPowers, momentarySteps)
      const peak = Math.max(...peaks.map((channel) => channel.peak()))
      return {
        integratedLufs: roundOrNull(integratedLufs(momentary)),
        rangeLu: roundOrNull(rangeLu(windowPowers(stepPowers, shortTermSteps))),
        truePeakDbtp: peak > 0 ? round(20 * Math.log10(peak), 2) : null,
        momentary: curve(momentary),
      }
    },
  }
}

/** Mean power of every run of `steps` steps. */
function windowPowers(powers: readonly number[], steps: number): number[] {
  const windows: number[] = []
  for (let end = steps; end <= powers.length; end++) {
    let sum = 0
    for (let i = end - steps; i < end; i++) sum += powers[i]!
    windows.push(sum / steps)
  }
  return windows
}

/** Momentary loudness in LUFS, a value at the middle of its window(s); joined steps hold their loudest; null below -70 LUFS. */
function curve(momentary: readonly number[]): Series {
  const joined = Math.ceil(momentary.length / mostPoints)
  const values: (number | null)[] = []
  for (let from = 0; from < momentary.length; from += joined) {
    const lufs = powerToLufs(Math.max(...momentary.slice(from, from + joined)))
    values.push(lufs < quietestLufs ? null : round(lufs, 1))
  }
  const middleS = (momentarySteps * stepS + (joined - 1) * stepS) / 2
  return { startS: round(middleS, 3), stepS: round(joined * stepS, 3), values }
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : round(value, 2)
}
