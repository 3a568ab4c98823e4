import { loudMagnitude } from './loud-magnitude.ts'
import { bandCount, type Spectra } from './spectra.ts'

/** Value i stands for the time `startS + i / perS` (about 94 a second); no unit, relative to the draft's own level. */
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
/** One value every 10.7 ms, the rise since the last: six times what the smoothing leaves, and an onset that straddles two rows counts once. */
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
  const stride = Math.max(1, Math.round(riseS * spectra.rowsPerS))
  const perS = spectra.rowsPerS / stride
  const count = Math.ceil(spectra.rows / stride)
  const logs = compressed(spectra, stride, count)
  const bands = onsetBands.map((from, i) => smooth(rises(logs, count, from, onsetBands[i + 1] ?? bandCount), perS))
  const values = new Float64Array(count)
  for (const band of bands) for (let i = 0; i < count; i++) values[i]! += band[i]!
  return { values, bands, perS, startS: spectra.startS }
}

/** Sum over mel bands `from` up to `to` of how much each rises. */
function rises(logs: Float32Array, count: number, from: number, to: number): Float64Array {
  const flux = new Float64Array(count)
  for (let i = 1; i < count; i++) {
    const now = i * bandCount
    const before = now - bandCount
    let sum = 0
    for (let band = from; band < to; band++) {
      const rise = logs[now + band]! - logs[before + band]!
      if (rise > 0) sum += rise
    }
    flux[i] = sum
  }
  return flux
}

/** Logarithms of `count` rows, `stride` apart. */
function compressed({ values }: Spectra, stride: number, count: number): Float32Array {
  const scale = compression / Math.max(quietestLoudPart, loudMagnitude(values, count, stride))
  const logs = new Float32Array(count * bandCount)
  for (let i = 0; i < count; i++) {
    const from = i * stride * bandCount
    for (let band = 0; band < bandCount; band++) logs[i * bandCount + band] = Math.log1p(values[from + band]! * scale)
  }
  return logs
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
