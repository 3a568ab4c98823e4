import { Failure } from '../../../shared/model/failure.ts'
import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import { createBeatComb, type BeatComb } from './beat-comb.ts'
import { trackBeats } from './beat-track.ts'
import type { BandedOnsets } from './onset-strength.ts'
import { fastestBpm, shortestPulseS, slowestBpm, type Pulse } from './pulse-period.ts'
import { round } from './round.ts'

/** Each piece's answer is spread by this much when they are added up: 10 samples at 344 a second in Percival and Tzanetakis 2014. */
const spreadS = 0.029
/** What the pieces agree on counts this much beside the comb (relative to its root mean square: a clear peak has 5 to 10). */
const pieceWeight = 2
/** Lags are tried at steps of 0.4 %, then around the best at 0.04 %. */
const coarseStep = 1.004
const fineStep = 1.0004
const fineShare = 0.008
/**
 * Periods are sure, octaves are not: people tap most music between 100 and 200 BPM, so the answer is folded into one octave from here
 * up. Learnt: of the octaves that start at 70 to 120, this holds the most labelled development clips (92 %; 88 % where each group of clips is
 * folded by what the others say). One fold for all is the baseline that Schreiber and Müller 2017 ("A Post-Processing Procedure for
 * Improving Music Tempo Estimates") improve by learning; four wrong clips of 51, two each way, are too few to learn more from.
 */
const octaveFromBpm = 96
/**
 * Log odds that the period is right, from the logarithms of the comb's strength and of the length: logistic regression on the development
 * clips, their excerpts of 5, 10 and 15 s, the same under voices, at low bitrate, and on made clips without a tempo (1,900 in all).
 */
const oddsOfRight = { constant: -1.34, perStrength: 1.95, perLength: 1.44 } as const
/**
 * A tempo is claimed from odds of 2 to 1 on. Of 148 voices, noises, crackles, drones and clicks at random (116 of them made after the odds
 * were learnt) none gets through, keys typed come nearest; 4 to 1 refuses one per cent more of the music: short excerpts, music under voices.
 */
const claimedFrom = Math.log(2)
/** The draft's length counts up to here: longer ones change more. */
const longestCountedS = 60

/**
 * Tempo of the whole draft: the period at whose multiples all bands repeat most (beat-comb.ts), with the pieces' own pulses as a second
 * opinion, folded into one octave; none where the repetition is not stronger than chance makes it (speech, noise, drones).
 * `confidence` is in the answer given, octave aside, "no tempo" included. BPM is to 0.01.
 * @throws Failure `too_short_to_measure` for less than 4 s
 */
export function measureTempo(onsets: BandedOnsets, pulses: readonly Pulse[], durationS: number): ArtifactValues['tempo'] {
  if (durationS < shortestPulseS) throw new Failure('too_short_to_measure')
  const comb = createBeatComb(onsets)
  const lag = bestLag(comb, pulses, onsets.perS)
  const right = 1 / (1 + Math.exp(-logOdds(comb.at(lag), durationS)))
  // Refused where one band alone repeats, but without the certainty: it may be a beat that a voice covers elsewhere.
  if (logOdds(comb.sharedAt(lag), durationS) < claimedFrom) return { bpm: null, confidence: round(1 - right, 3), alternativeBpm: null, beats: [] }
  const bpm = foldIntoOctave((60 * onsets.perS) / lag)
  return { bpm: round(bpm, 2), confidence: round(right, 3), alternativeBpm: round(otherOctave(bpm), 2), beats: trackBeats(onsets, (60 * onsets.perS) / bpm) }
}

function bestLag(comb: BeatComb, pulses: readonly Pulse[], perS: number): number {
  const lags = steps((60 * perS) / fastestBpm, (60 * perS) / slowestBpm, coarseStep)
  const strengths = lags.map((lag) => comb.at(lag))
  const typical = Math.sqrt(strengths.reduce((sum, strength) => sum + strength * strength, 0) / lags.length) || 1
  const coarse = highest(lags, (lag, i) => strengths[i]! / typical + pieceWeight * agreement(lag, pulses, perS))
  return highest(steps(coarse * (1 - fineShare), coarse * (1 + fineShare), fineStep), (lag) => comb.at(lag))
}

function steps(from: number, to: number, factor: number): number[] {
  return Array.from({ length: Math.floor(Math.log(to / from) / Math.log(factor)) + 1 }, (_, i) => from * factor ** i)
}

function highest(lags: readonly number[], score: (lag: number, index: number) => number): number {
  const scores = lags.map(score)
  return lags[scores.indexOf(Math.max(...scores))]!
}

/** Share of the pieces whose pulse has about this period, 0 to 1. */
function agreement(lag: number, pulses: readonly Pulse[], perS: number): number {
  const sum = pulses.reduce((votes, pulse) => votes + Math.exp(-0.5 * ((pulse.lag - lag) / (spreadS * perS)) ** 2), 0)
  return sum / Math.max(1, pulses.length)
}

function logOdds(strength: number, durationS: number): number {
  const { constant, perStrength, perLength } = oddsOfRight
  return constant + perStrength * Math.log(Math.max(0.001, strength)) + perLength * Math.log(Math.min(durationS, longestCountedS))
}

function foldIntoOctave(bpm: number): number {
  return bpm * 2 ** Math.ceil(Math.log2(octaveFromBpm / bpm))
}

/** Double where that is a beat at all, otherwise half: people tap nearest to 120 BPM (Moelants 2002), and so does the likelier error. */
function otherOctave(bpm: number): number {
  return 2 * bpm <= fastestBpm ? 2 * bpm : bpm / 2
}
