/** Half-band low pass (windowed sinc) before every second sample is dropped: taps at 1, 3, 5, 7 samples from the middle one (0.5). */
const halfBand = [0.306_85, -0.076_52, 0.023_07, -0.003_4] as const
const reach = 7

/**
 * Mono mix at half the sample rate; what lies above 16 kHz (of 48) is 34 dB down before it folds.
 * Takes interleaved samples, an even number of whole frames but for the last call; remembers the filter's state between calls.
 */
export function createHalfRate(channels: number): (samples: Float32Array) => Float32Array {
  const before = 2 * reach
  const [h1, h3, h5, h7] = halfBand
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
      const middle = 2 * i + reach
      // Written out: the loop over the taps takes twice as long.
      halved[i] =
        0.5 * mono[middle]! +
        h1 * (mono[middle - 1]! + mono[middle + 1]!) +
        h3 * (mono[middle - 3]! + mono[middle + 3]!) +
        h5 * (mono[middle - 5]! + mono[middle + 5]!) +
        h7 * (mono[middle - 7]! + mono[middle + 7]!)
    }
    mono.copyWithin(0, frames, frames + before)
    return halved
  }
}

