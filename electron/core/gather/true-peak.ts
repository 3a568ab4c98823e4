/*
 * True peak: the peak of the waveform between the samples, by 4x oversampling (ITU-R BS.1770-4, Annex 2), computed only where the
 * maximum could rise. Two bounds say where that is, and neither changes the answer:
 * - an interpolated value cannot exceed the largest sample under the filter times the sum of the filter's magnitudes;
 * - a band-limited wave with peak P stays above P cos(pi d) at d samples from it (Duffin and Schaeffer 1938), so the global peak has a
 *   value of at least P cos(pi / 4) beside it once the wave is oversampled twice: quarter points matter only there.
 */

/** Samples on each side of the interpolated point, 16 in all; the annex's filter has 12. */
const reach = 8
const halfPoint = interpolator(0.5)
const quarterPoint = interpolator(0.25)
const threeQuarterPoint = interpolator(0.75)
const halfPointBound = halfPoint.reduce((sum, tap) => sum + Math.abs(tap), 0)
const besidePeak = Math.cos(Math.PI / 4)
/** Samples tested by the first bound at once. */
const groupSize = 32

/**
 * True peak of one channel.
 * @returns `add` takes interleaved samples (whole frames); `peak` gives the largest magnitude so far, 1 = full scale.
 */
export function createTruePeak(channel: number, channels: number): { add(samples: Float32Array): void; peak(): number } {
  // Starts as the silence before the sound: a draft's first sample may be the loudest.
  let wave = new Float32Array(2 * reach)
  let held = 2 * reach
  let peak = 0

  function scan(): void {
    const last = held - reach
    for (let from = reach; from < last; from += groupSize) {
      const until = Math.min(from + groupSize, last)
      const nearby = largest(wave, from - reach, until + reach)
      if (nearby > peak) peak = Math.max(peak, largest(wave, from, until))
      if (nearby * halfPointBound > peak * besidePeak) peak = scanGroup(wave, from, until, peak)
    }
    wave.copyWithin(0, last - reach, held)
    held = 2 * reach
  }

  function add(samples: Float32Array): void {
    const frames = samples.length / channels
    if (wave.length < held + frames) {
      const larger = new Float32Array(held + frames)
      larger.set(wave)
      wave = larger
    }
    for (let i = 0; i < frames; i++) wave[held + i] = samples[i * channels + channel]!
    held += frames
    scan()
  }

  return {
    add,
    peak() {
      // The silence after the sound, so that the last samples are interpolated too.
      add(new Float32Array(reach * channels))
      return peak
    },
  }
}

/** The two quarter points beside every half point that is high enough, the half point itself too. */
function scanGroup(wave: Float32Array, from: number, until: number, peakSoFar: number): number {
  let peak = peakSoFar
  for (let i = from; i < until; i++) {
    const half = Math.abs(interpolateHalf(wave, i))
    const near = Math.max(half, Math.abs(wave[i]!), Math.abs(wave[i + 1]!))
    if (half > peak) peak = half
    if (near < peak * besidePeak) continue
    peak = Math.max(peak, Math.abs(interpolate(wave, i, quarterPoint)), Math.abs(interpolate(wave, i, threeQuarterPoint)))
  }
  return peak
}

function interpolate(wave: Float32Array, at: number, taps: Float64Array): number {
  let sum = 0
  const start = at - reach + 1
  for (let k = 0; k < 2 * reach; k++) sum += wave[start + k]! * taps[k]!
  return sum
}

/** The same for the half point, whose filter is symmetric: half the products, and this is where the time goes. */
function interpolateHalf(wave: Float32Array, at: number): number {
  let sum = 0
  for (let k = 0; k < reach; k++) sum += (wave[at - k]! + wave[at + 1 + k]!) * halfPoint[reach - 1 - k]!
  return sum
}

function largest(wave: Float32Array, from: number, until: number): number {
  let max = 0
  for (let i = from; i < until; i++) {
    const magnitude = Math.abs(wave[i]!)
    if (magnitude > max) max = magnitude
  }
  return max
}

/** Windowed sinc for the point `fraction` of a sample after tap `reach - 1`; raised cosine window, unit gain at 0 Hz. */
function interpolator(fraction: number): Float64Array {
  const taps = new Float64Array(2 * reach)
  for (let k = 0; k < taps.length; k++) {
    const x = k - (reach - 1) - fraction
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (reach + 0.5))
    taps[k] = (Math.sin(Math.PI * x) / (Math.PI * x)) * window
  }
  const gain = taps.reduce((sum, tap) => sum + tap, 0)
  return taps.map((tap) => tap / gain)
}
