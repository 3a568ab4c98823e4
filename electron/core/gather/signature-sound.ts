import { bandCount, type Spectra } from './spectra.ts'

/** Seconds between the words of a sound signature. */
export const soundStepS = 0.1
const smoothS = 0.3
/** Steps on either side that are subtracted. */
const reach = 2
const firstBand = 3
const bits = 32
/** Band magnitude, full scale 1, under which nothing is heard: about -66 dB. */
const silence = 5e-4

/**
 * Audio fingerprint after Haitsma and Kalker 2002 ("A Highly Robust Audio Fingerprinting System"): the signs of the differences between
 * neighbouring bands and between moments, 32 bits a word. Coarser in time than theirs (ten words a second of 0.6 s each, 0.4 s apart
 * instead of 86 of 0.37 s), so that two copies may lie half a step apart. 0 is "nothing to hear".
 */
export function soundWordsOf(spectra: Spectra): Uint32Array {
  const levels = smoothLevels(spectra)
  const words = new Uint32Array(levels.length)
  for (let index = reach; index < levels.length - reach; index++) {
    const [before, now, after] = [levels[index - reach]!, levels[index]!, levels[index + reach]!]
    if (Math.max(...now) < Math.log(silence)) continue
    for (let bit = 0; bit < bits; bit++) {
      const band = firstBand + bit
      if (after[band]! - after[band + 1]! > before[band]! - before[band + 1]!) words[index]! |= 1 << bit
    }
  }
  return words
}

/** Logarithm of the band magnitudes every `soundStepS` under a triangle of 0.6 s. */
function smoothLevels({ values, rows, rowsPerS, startS }: Spectra): Float64Array[] {
  const half = Math.round(smoothS * rowsPerS)
  const count = Math.max(0, Math.floor(rows / rowsPerS / soundStepS))
  return Array.from({ length: count }, (_, index) => {
    const middle = Math.round((index * soundStepS - startS) * rowsPerS)
    const level = new Float64Array(bandCount)
    let weights = 0
    for (let row = Math.max(0, middle - half); row <= Math.min(rows - 1, middle + half); row += 1) {
      const weight = 1 - Math.abs(row - middle) / (half + 1)
      weights += weight
      for (let band = 0; band < bandCount; band++) level[band]! += weight * values[row * bandCount + band]!
    }
    return level.map((sum) => Math.log(sum / Math.max(weights, 1e-9) + 1e-6))
  })
}
