import { Failure } from '../../../shared/model/failure.ts'
import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import { fastestBpm, longestLagShare, shortestPulseS, slowestBpm, type Pulse } from './pulse-period.ts'
import { round } from './round.ts'

/** Each piece's answer is spread by this much when they are added up: 10 samples at 344 a second in Percival and Tzanetakis 2014. */
const spreadS = 0.029
/** Two answers within this are the same; the tolerance of the field's ACC1 (Gouyon et al. 2006). */
const sameShare = 0.04
const octaves = [1, 2, 0.5, 4, 0.25] as const
/**
 * Periods are sure, octaves are not: people tap most music between 100 and 200 BPM, so the answer is folded into one octave from here
 * up. Learnt: of the octaves that start at 70 to 120, this holds the most labelled development clips. One fold for all is the baseline
 * that Schreiber and Müller 2017 ("A Post-Processing Procedure for Improving Music Tempo Estimates") improve by learning.
 */
const octaveFromBpm = 96
/**
 * Regularity below which there is no tempo: chance peaks fall with the root of the length, so the bar is lower for a longer draft.
 * The two numbers, and the slope of the confidence, are fitted by eye to the development clips and their excerpts of 5, 10 and 15 s.
 */
const chanceRegularity = (durationS: number): number => 0.2 + 0.5 / Math.sqrt(Math.min(durationS, 60))
const confidenceSlope = 12

/**
 * Tempo of the whole draft from the pulses of its pieces: the period most pieces agree on, folded into one octave; none where the onset
 * strength does not repeat at that period (speech, noise, applause, drones).
 * `confidence` is in the answer given, octave aside, "no tempo" included. BPM is to 0.01.
 * @throws Failure `too_short_to_measure` for less than 4 s
 */
export function measureTempo(pulses: readonly Pulse[], perS: number, durationS: number): ArtifactValues['tempo'] {
  if (durationS < shortestPulseS) throw new Failure('too_short_to_measure')
  const lag = agreedLag(pulses, perS)
  const margin = lag === null ? -1 : regularityAt(lag, pulses, perS) - chanceRegularity(durationS)
  const confidence = round(1 / (1 + Math.exp(-confidenceSlope * Math.abs(margin))), 2)
  if (lag === null || margin < 0) return { bpm: null, confidence, alternativeBpm: null }
  const bpm = foldIntoOctave((60 * perS) / lag)
  return { bpm: round(bpm, 2), confidence, alternativeBpm: round(otherOctave(bpm), 2) }
}

/** Median of the lags, octaves of it included, of the pieces that agree with the most common one. */
function agreedLag(pulses: readonly Pulse[], perS: number): number | null {
  let common = 0
  let most = 0
  for (let lag = (60 * perS) / fastestBpm; lag <= (60 * perS) / slowestBpm; lag += 0.25) {
    const votes = pulses.reduce((sum, pulse) => sum + Math.exp(-0.5 * ((pulse.lag - lag) / (spreadS * perS)) ** 2), 0)
    if (votes > most) [common, most] = [lag, votes]
  }
  const agreeing = pulses.flatMap((pulse) => {
    const octave = octaves.find((factor) => Math.abs((pulse.lag * factor) / common - 1) <= sameShare)
    return octave === undefined ? [] : [pulse.lag * octave]
  })
  return agreeing.sort((a, b) => a - b)[agreeing.length >> 1] ?? null
}

/**
 * How regularly the sound repeats at the period or an octave of it: the highest value there of the pieces' mean normalised
 * autocorrelation, 0 to 1 (pulse clarity, Lartillot et al. 2008). A mean, so that what repeats by chance in one piece does not count.
 */
function regularityAt(lag: number, pulses: readonly Pulse[], perS: number): number {
  const length = pulses[0]!.autocorrelation.length
  const shortest = (60 * perS) / fastestBpm
  let highest = 0
  for (let multiple = 0.25; multiple <= 8; multiple *= 2) {
    for (let at = Math.round(lag * multiple) - 2; at <= Math.round(lag * multiple) + 2; at++) {
      if (at < shortest || at >= longestLagShare * length) continue
      highest = Math.max(highest, pulses.reduce((sum, pulse) => sum + pulse.autocorrelation[at]!, 0) / pulses.length)
    }
  }
  return highest
}

function foldIntoOctave(bpm: number): number {
  return bpm * 2 ** Math.ceil(Math.log2(octaveFromBpm / bpm))
}

/** Double where that is a beat at all, otherwise half: people tap nearest to 120 BPM (Moelants 2002), and so does the likelier error. */
function otherOctave(bpm: number): number {
  return 2 * bpm <= fastestBpm ? 2 * bpm : bpm / 2
}
