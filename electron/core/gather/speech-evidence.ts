import { loudMagnitude } from './loud-magnitude.ts'
import { bandCount, type Spectra } from './spectra.ts'

/** A step is judged by this much around its middle, or at either end of the draft: some five syllables, and short enough to tell when they begin. */
const windowS = 1.5
/** Mel bands from about 340 to 3,400 Hz: the formants. */
const [voiceFrom, voiceTo] = [4, 25] as const
const width = voiceTo - voiceFrom
/** What lies further below the draft's loud parts is not heard beside them. A judgement. */
const audibleDb = 50
/** Rises are measured over 64 ms and roughness against the mean of 75 ms, shorter than a syllable. */
const riseRows = 6
const reachRows = 3
/** The least share of a window's power away from the strongest band of each moment: beeps and sirens made have up to 0.04, voices 0.055 at least. */
const leastApart = 0.05

/**
 * Log odds that a window is speech, from 0.35 up from where the fit puts even odds: a judgement between the voices missed under music and the
 * music taken for a voice. Ridge logistic regression on made mixes: 81 excerpts of 50 pieces of music and loops, 42 of noise and beeps, 55
 * voices (espeak-ng in 19 languages, flite, one reader) alone and 0, 6 and 12 dB over the music. Of some thirty features
 * tried, these three also help with voices that were not in the fit.
 */
const speechOdds = { constant: -0.44, perSwing: 4.79, perRoughness: -14.1, perSkewness: -1.21 } as const

/**
 * Log odds of speech in the window around each of these times, null where that is one pure tone or less than a third of a window. By how
 * the formants move, as modulation spectra do (Houtgast and Steeneken 1985) but by shape, which a beat hardly changes.
 *
 * How sure, in quarter seconds smoothed as `soundTextures` does it, where the kind of voice and that of the music were left out of the
 * fit, for espeak-ng / flite / a reader: alone 100 / 100 / 82 % speech-like, 12 dB over music 100 / 98 / 58, 6 dB 100 / 83 / 38, 0 dB
 * 94 / 48 / 25; of music alone 2 % (2 of 83 clips), of noise 2 %, of beeps none. The reader (one, 30 s) is the likest to drafts: expect a
 * fifth of a clear voice to be missed, and most of one that music drowns. Sung voices were not judged.
 */
export function speechEvidence(spectra: Spectra, timesS: readonly number[]): (number | null)[] {
  const voice = voiceOf(spectra)
  const length = Math.round(windowS * spectra.rowsPerS)
  return timesS.map((timeS) => {
    const from = Math.max(0, Math.min(spectra.rows - length, Math.round((timeS - spectra.startS) * spectra.rowsPerS - length / 2)))
    const to = Math.min(spectra.rows, from + length)
    if (to - from < length / 3 || sum(voice.apart, from, to) < leastApart * sum(voice.power, from, to)) return null
    const { constant, perSwing, perRoughness, perSkewness } = speechOdds
    return constant + perSwing * swing(voice.cepstrum, from, to) + perRoughness * roughness(voice, from, to) + perSkewness * skewness(voice.rises, from, to - riseRows)
  })
}

/** Of each row: its voice bands in dB and these less their mean over seven rows; the third cepstral coefficient; how much the level rises; power. */
interface Voice {
  bands: Float32Array
  residues: Float32Array
  cepstrum: Float64Array
  rises: Float64Array
  power: Float64Array
  /** Of the power, what is not in the strongest band and its neighbours. */
  apart: Float64Array
}

function voiceOf({ values, rows }: Spectra): Voice {
  const floor = Math.max(1e-4, loudMagnitude(values, rows, 1)) * 10 ** (-audibleDb / 20)
  const toDb = (magnitude: number) => 20 * Math.log10(magnitude + floor)
  const third = Float64Array.from({ length: width }, (_, at) => (2 / width) * Math.cos((Math.PI * 3 * (at + 0.5)) / width))
  const bands = new Float32Array(rows * width)
  const [levels, cepstrum, power, apart] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    const from = row * bandCount + voiceFrom
    let [total, strongest] = [0, 0]
    for (let at = 0; at < width; at++) {
      const magnitude = values[from + at]!
      const level = toDb(magnitude)
      bands[row * width + at] = level
      cepstrum[row]! += third[at]! * level
      total += magnitude
      power[row]! += magnitude * magnitude
      if (magnitude > values[from + strongest]!) strongest = at
    }
    levels[row] = toDb(total / width)
    let near = 0
    for (let at = Math.max(0, strongest - 1); at <= Math.min(width - 1, strongest + 1); at++) near += values[from + at]! ** 2
    apart[row] = Math.max(0, power[row]! - near)
  }
  return { bands, residues: residuesOf(bands), cepstrum, rises: levels.map((level, row) => (levels[row + riseRows] ?? level) - level), power, apart }
}

/** 0 for the first and the last rows, which no window reads. */
function residuesOf(bands: Float32Array): Float32Array {
  const residues = new Float32Array(bands.length)
  const reach = reachRows * width
  for (let at = reach; at < bands.length - reach; at++) {
    let around = 0
    for (let other = at - reach; other <= at + reach; other += width) around += bands[other]!
    residues[at] = bands[at]! - around / (2 * reachRows + 1)
  }
  return residues
}

/** How far the third cepstral coefficient swings (log dB): formants move, an instrument keeps its shape. The middle one of three thirds, as a sound that begins or ends swings in one. */
function swing(cepstrum: Float64Array, from: number, to: number): number {
  const third = Math.floor((to - from) / 3)
  const deviations = [0, 1, 2].map((at) => Math.sqrt(variance(cepstrum, from + at * third, from + (at + 1) * third, 1)))
  return Math.log(deviations.sort((a, b) => a - b)[1]! + 0.2)
}

/** Share of the bands' variance that is faster than a syllable: noise and drums. */
function roughness({ bands, residues }: Voice, from: number, to: number): number {
  let [fast, all] = [0, 0]
  for (let band = 0; band < width; band++) {
    fast += variance(residues, (from + reachRows) * width + band, (to - reachRows) * width, width)
    all += variance(bands, from * width + band, to * width, width)
  }
  return fast / (all + 1)
}

/** Third moment over the cube of the deviation: notes begin faster than they end, syllables do not. A decibel more, so that a steady tone has none. */
function skewness(rises: Float64Array, from: number, to: number): number {
  const mean = sum(rises, from, to) / (to - from)
  let cubes = 0
  for (let at = from; at < to; at++) cubes += (rises[at]! - mean) ** 3
  return cubes / (to - from) / (Math.sqrt(variance(rises, from, to, 1)) + 1) ** 3
}

function variance(values: Float32Array | Float64Array, from: number, to: number, stride: number): number {
  let [count, total, squares] = [0, 0, 0]
  for (let at = from; at < to; at += stride) {
    count++
    total += values[at]!
    squares += values[at]! * values[at]!
  }
  return Math.max(0, squares / count - (total / count) ** 2)
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0
  for (let at = from; at < to; at++) total += values[at]!
  return total
}
