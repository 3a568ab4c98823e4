import FFT from 'fft.js'

/**
 * Autocorrelation through the spectrum of pieces of at most `length` values. `spectrumPower` is what the spectrum's magnitudes are raised
 * to: 2 gives the ordinary autocorrelation, less sharpens its peaks (Tolonen and Karjalainen 2000, "generalised autocorrelation").
 * Value i of the answer is for lag i.
 */
export function createAutocorrelation(length: number): (values: Float64Array, spectrumPower: number) => Float64Array {
  // Twice the length: what would wrap around falls into the zeros.
  const size = 2 ** Math.ceil(Math.log2(2 * length))
  const fft = new FFT(size)
  const real = new Float64Array(size)
  const spectrum = new Float64Array(2 * size)
  return (values, spectrumPower) => {
    real.fill(0).set(values)
    fft.realTransform(spectrum, real)
    for (let k = 0; k <= size / 2; k++) {
      const re = spectrum[2 * k]!
      const im = spectrum[2 * k + 1]!
      const power = re * re + im * im
      const magnitude = spectrumPower === 2 ? power : Math.pow(power, spectrumPower / 2)
      real[k] = magnitude
      real[(size - k) % size] = magnitude
    }
    // The magnitudes are real and even, so the forward transform is the inverse but for its scale.
    fft.realTransform(spectrum, real)
    return values.map((_, lag) => spectrum[2 * lag]! / size)
  }
}

/**
 * An ordinary autocorrelation of values about their mean, relative to lag 0 and to what is left to overlap at each lag: 1 repeats exactly.
 * `leastDeviation` is added to the values' variance: what varies less than that does not count as repeating.
 */
export function normalise(autocorrelation: Float64Array, leastDeviation: number): Float64Array {
  const { length } = autocorrelation
  const energy = autocorrelation[0]! + length * leastDeviation ** 2
  return autocorrelation.map((value, lag) => (value / energy) * (length / (length - lag)))
}

export function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}
