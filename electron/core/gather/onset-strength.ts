import { bandCount, type Spectra } from './spectra.ts'

/** Value i stands for the time `startS + i / perS`; no unit, relative to the draft's own level. */
export interface OnsetStrength {
  values: Float64Array
  perS: number
  startS: number
}

/** The same for each of `onsetBands`; `values` is their sum. */
export interface BandedOnsets extends OnsetStrength {
  bands: readonly Float64Array[]
}

/** First band of each group of mel bands: from 40, 290, 960, 2,600 and 5,700 Hz (drums and bass; voice; voice; its hiss; cymbals). */
const onsetBands = [0, 3, 10, 20, 30] as const
/** Log compression of Klapuri, Eronen and Astola 2006 (mu-law), the constant of Percival and Tzanetakis 2014. */
const compression = 1000
/** A draft whose loud parts are under -60 dB full scale is not raised further: its noise would become onsets. A judgement. */
const quietestLoudPart = 0.001
/** Rises are measured over 10.7 ms, so that an onset that straddles two rows counts once. */
const riseS = 0.0107
/** Smoothing of Percival and Tzanetakis 2014: nothing above 7 Hz, which is a semiquaver at 105 BPM, helps to find the beat. */
const smoothingHz = 7
const smoothingReachS = 0.037

/**
 * Onset strength: how much the sound rises, over all bands (spectral flux of the log spectrum; Percival and Tzanetakis 2014, "Streamlined
 * Tempo Estimation Based on Autocorrelation and Cross-correlation With Pulses", IEEE/ACM TASLP 22(12)), on 40 mel bands rather than
 * on every bin. Levels are taken relative to the draft's loud parts, so a quiet export has the same tempo as a loud one.
 */
export function onsetStrength(spectra: Spectra): BandedOnsets {
  const { rows, rowsPerS, startS } = spectra
  const logs = compressed(spectra)
  const bands = onsetBands.map((from, i) => smooth(rises(logs, rows, rowsPerS, from, onsetBands[i + 1] ?? bandCount), rowsPerS))
  const values = new Float64Array(rows)
  for (const band of bands) for (let row = 0; row < rows; row++) values[row]! += band[row]!
  return { values, bands, perS: rowsPerS, startS }
}

/** Sum over mel bands `from` up to `to` of how much each rises. */
function rises(logs: Float32Array, rows: number, rowsPerS: number, from: number, to: number): Float64Array {
  const riseRows = Math.max(1, Math.round(riseS * rowsPerS))
  const flux = new Float64Array(rows)
  for (let row = riseRows; row < rows; row++) {
    const now = row * bandCount
    const before = now - riseRows * bandCount
    let sum = 0
    for (let band = from; band < to; band++) sum += Math.max(0, logs[now + band]! - logs[before + band]!)
    flux[row] = sum
  }
  return flux
}

function compressed({ values, rows }: Spectra): Float32Array {
  const scale = compression / Math.max(quietestLoudPart, loudMagnitude(values, rows))
  const logs = new Float32Array(rows * bandCount)
  for (let i = 0; i < logs.length; i++) logs[i] = Math.log1p(values[i]! * scale)
  return logs
}

/** 95th percentile over the rows of the strongest band. */
function loudMagnitude(values: Float32Array, rows: number): number {
  const strongest = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    for (let i = row * bandCount; i < (row + 1) * bandCount; i++) strongest[row] = Math.max(strongest[row]!, values[i]!)
  }
  return strongest.sort()[Math.floor(0.95 * (rows - 1))] ?? 0
}

/** Low pass: windowed sinc (Hamming), unit gain at 0 Hz. */
function smooth(values: Float64Array, perS: number): Float64Array {
  const reach = Math.round(smoothingReachS * perS)
  const taps = Float64Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const x = (2 * smoothingHz * (i - reach)) / perS
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
    return sinc * (0.54 + 0.46 * Math.cos((Math.PI * (i - reach)) / reach))
  })
  const gain = taps.reduce((sum, tap) => sum + tap, 0)
  const smoothed = new Float64Array(values.length)
  for (let i = 0; i < values.length; i++) {
    let sum = 0
    for (let k = Math.max(0, reach - i); k < taps.length && i + k - reach < values.length; k++) sum += taps[k]! * values[i + k - reach]!
    smoothed[i] = sum / gain
  }
  return smoothed
}
