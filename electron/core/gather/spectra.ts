import FFT from 'fft.js'
import type { SoundFormat } from './gatherer.ts'
import { createHalfRate } from './half-rate.ts'
import { bandMagnitude, melBands } from './mel-bands.ts'

/*
 * The spectrum that tempo, speech-like and music-like share read: one row of band magnitudes every 10.7 ms, of a mono mix at half
 * the sample rate (nothing above 12 kHz is needed). Kept whole: 15 kB a second, 3 MB for three minutes.
 */

export const bandCount = 40
const fftSize = 1024
const hop = 256

/** Band magnitudes: row i starts at `values[i * bandCount]` and stands for the time `startS + i / rowsPerS`. */
export interface Spectra {
  values: Float32Array
  rows: number
  rowsPerS: number
  startS: number
}

/** Takes interleaved samples (whole frames, an even number of them but for the last call). */
export function createSpectra(format: SoundFormat): { add(samples: Float32Array): void; spectra(): Spectra } {
  const rateHz = format.sampleRateHz / 2
  const bands = melBands(bandCount, fftSize, rateHz)
  const halve = createHalfRate(format.channels)
  const fft = new FFT(fftSize)
  const window = hann(fftSize)
  const twoRows = new Float64Array(2 * fftSize)
  const spectrum = new Float64Array(2 * fftSize)
  const first = new Float64Array(fftSize / 2)
  const second = new Float64Array(fftSize / 2)
  const pending = new Float32Array(fftSize + hop)
  let held = 0
  let values = new Float32Array(bandCount * 1024)
  let rows = 0

  function addRow(magnitudes: Float64Array): void {
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
    splitMagnitudes(spectrum, first, second)
    addRow(first)
    addRow(second)
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
 * Two real signals go through one complex transform, the second as its imaginary part. Their spectra are its even and odd parts, which
 * halves the work. Bins from 1 up to half the sample rate; no band reads the others.
 */
function splitMagnitudes(spectrum: Float64Array, first: Float64Array, second: Float64Array): void {
  for (let k = 1; k < fftSize / 2; k++) {
    const re = spectrum[2 * k]!
    const im = spectrum[2 * k + 1]!
    const mirroredRe = spectrum[2 * (fftSize - k)]!
    const mirroredIm = spectrum[2 * (fftSize - k) + 1]!
    first[k] = 0.5 * Math.sqrt((re + mirroredRe) ** 2 + (im - mirroredIm) ** 2)
    second[k] = 0.5 * Math.sqrt((re - mirroredRe) ** 2 + (im + mirroredIm) ** 2)
  }
}

function hann(size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size))
}
