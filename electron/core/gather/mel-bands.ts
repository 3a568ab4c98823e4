const lowestHz = 40
const highestHz = 11_000

/** One band of the spectrum: weights for the magnitudes from bin `first` on. */
export interface Band {
  first: number
  weights: Float64Array
}

export function bandMagnitude(band: Band, magnitudes: Float64Array): number {
  let sum = 0
  for (let k = 0; k < band.weights.length; k++) sum += band.weights[k]! * magnitudes[band.first + k]!
  return sum
}

/**
 * Triangles evenly spaced on the mel scale (O'Shaughnessy 1987), from 40 Hz to 11 kHz. Each averages its bins, so that a flat spectrum reads
 * the same in all; the scale undoes a Hann window and the transform's length (a full-scale sine has a bin of 1).
 */
export function melBands(count: number, fftSize: number, rateHz: number): Band[] {
  const stepMel = (toMel(highestHz) - toMel(lowestHz)) / (count + 1)
  const edge = (i: number): number => (toHz(toMel(lowestHz) + i * stepMel) * fftSize) / rateHz
  return Array.from({ length: count }, (_, band) => {
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
