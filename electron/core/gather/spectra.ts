import FFT from 'fft.js'
import type { SoundFormat } from './gatherer.ts'

/*
 * The spectrum that tempo, speech-like and music-like share read: one row of band magnitudes every 5.3 ms, of a mono mix at half
 * the sample rate (nothing above 12 kHz is needed). Kept whole: 30 kB a second, 5 MB for three minutes.
 */

export const bandCount = 40
const fftSize = 1024
const hop = 128
const lowestHz = 40
const highestHz = 11_000
/** Half-band low pass (windowed sinc) before every second sample is dropped: taps at 1, 3, 5, 7 samples from the middle one (0.5). */
const halfBand = [0.306_85, -0.076_52, 0.023_07, -0.003_4] as const
const halfBandReach = 7

/** Band magnitudes: row i starts at `values[i * bandCount]` and stands for the time `startS + i / rowsPerS`; 1 = full scale. */
export interface Spectra {
  values: Float32Array
  rows: number
  rowsPerS: number
  startS: number
}

/** Takes interleaved samples (whole frames, an even number of them but for the last call). */
export function createSpectra(format: SoundFormat): { add(samples: Float32Array): void; spectra(): Spectra } {
  const rateHz = format.sampleRateHz / 2
  const bands = melBands(rateHz)
  const halve = createHalving(format.channels)
  const fft = new FFT(fftSize)
  const window = hann(fftSize)
  const twoRows = new Float64Array(2 * fftSize)
  const spectrum = new Float64Array(2 * fftSize)
  const magnitudes = new Float64Array(fftSize / 2 + 1)
  const pending = new Float32Array(fftSize + hop)
  let held = 0
  let values = new Float32Array(bandCount * 1024)
  let rows = 0

  function addRow(sign: 1 | -1): void {
    splitMagnitudes(spectrum, sign, magnitudes)
    if (values.length < (rows + 1) * bandCount) {
      const larger = new Float32Array(values.length * 2)
      larger.set(values)
      values = larger
    }
    for (let band = 0; band < bandCount; band++) values[rows * bandCount + band] = bandMagnitude(bands[band]!, magnitudes)
    rows += 1
  }

  function addTwoRows(): void {
    weigh(pending, window, twoRows)
    fft.transform(spectrum, twoRows)
    addRow(1)
    addRow(-1)
  }

  return {
    add(samples) {
      const halved = halve(samples)
      for (let from = 0; from < halved.length; ) {
        const piece = halved.subarray(from, from + pending.length - held)
        pending.set(piece, held)
        held += piece.length
        from += piece.length
        if (held < pending.length) continue
        addTwoRows()
        pending.copyWithin(0, 2 * hop)
        held -= 2 * hop
      }
    },
    spectra: () => ({ values, rows, rowsPerS: rateHz / hop, startS: fftSize / 2 / rateHz }),
  }
}

/** The first row's samples as real parts, the next row's as imaginary ones. */
function weigh(samples: Float32Array, window: Float64Array, twoRows: Float64Array): void {
  for (let i = 0; i < fftSize; i++) {
    twoRows[2 * i] = samples[i]! * window[i]!
    twoRows[2 * i + 1] = samples[i + hop]! * window[i]!
  }
}

/**
 * Two real signals go through one complex transform, one as its imaginary part. Their spectra are its even (`sign` 1, the first signal)
 * and odd (-1) parts, which halves the work.
 */
function splitMagnitudes(spectrum: Float64Array, sign: 1 | -1, magnitudes: Float64Array): void {
  for (let k = 0; k < magnitudes.length; k++) {
    const mirror = (fftSize - k) % fftSize
    const re = spectrum[2 * k]! + sign * spectrum[2 * mirror]!
    const im = spectrum[2 * k + 1]! - sign * spectrum[2 * mirror + 1]!
    magnitudes[k] = 0.5 * Math.sqrt(re * re + im * im)
  }
}

/** Mono mix of whole frames at half the rate; remembers the filter's state between calls. */
function createHalving(channels: number): (samples: Float32Array) => Float32Array {
  const before = 2 * halfBandReach
  let mono = new Float32Array(before)
  return (samples) => {
    const frames = samples.length / channels
    if (mono.length < before + frames) {
      const larger = new Float32Array(before + frames)
      larger.set(mono.subarray(0, before))
      mono = larger
    }
    if (channels === 1) mono.set(samples, before)
    else for (let i = 0; i < frames; i++) mono[before + i] = 0.5 * (samples[2 * i]! + samples[2 * i + 1]!)
    const halved = new Float32Array(frames >> 1)
    for (let i = 0; i < halved.length; i++) {
      const middle = 2 * i + halfBandReach
      let sum = 0.5 * mono[middle]!
      for (let k = 0; k < halfBand.length; k++) sum += halfBand[k]! * (mono[middle - 2 * k - 1]! + mono[middle + 2 * k + 1]!)
      halved[i] = sum
    }
    mono.copyWithin(0, frames, frames + before)
    return halved
  }
}

interface Band {
  first: number
  weights: Float64Array
}

function bandMagnitude(band: Band, magnitudes: Float64Array): number {
  let sum = 0
  for (let k = 0; k < band.weights.length; k++) sum += band.weights[k]! * magnitudes[band.first + k]!
  return sum
}

/** Triangles evenly spaced on the mel scale (O'Shaughnessy 1987), each with a sum of 1, scaled so that a full-scale sine reads about 1. */
function melBands(rateHz: number): Band[] {
  const stepMel = (toMel(highestHz) - toMel(lowestHz)) / (bandCount + 1)
  const edge = (i: number): number => (toHz(toMel(lowestHz) + i * stepMel) * fftSize) / rateHz
  return Array.from({ length: bandCount }, (_, band) => {
    const [low, middle, high] = [edge(band), edge(band + 1), edge(band + 2)]
    const first = Math.min(Math.ceil(low), Math.round(middle))
    const last = Math.max(Math.floor(high), Math.round(middle))
    const weights = new Float64Array(last - first + 1)
    for (let k = first; k <= last; k++) {
      const slope = k < middle ? (k - low) / (middle - low) : (high - k) / (high - middle)
      weights[k - first] = Math.max(slope, 1e-3)
    }
    const scale = 4 / fftSize / weights.reduce((sum, weight) => sum + weight, 0)
    return { first, weights: weights.map((weight) => weight * scale) }
  })
}

function toMel(hz: number): number {
  return 2595 * Math.log10(1 + hz / 700)
}

function toHz(mel: number): number {
  return 700 * (10 ** (mel / 2595) - 1)
}

function hann(size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size))
}
