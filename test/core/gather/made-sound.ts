import { createHearing, type Heard } from '../../../electron/core/gather/hear.ts'

export const rateHz = 48_000
export const stereo = { channels: 2, sampleRateHz: rateHz } as const
export const mono = { channels: 1, sampleRateHz: rateHz } as const

/** Interleaved stereo, both channels the same, from a function of time. */
export function made(durationS: number, at: (timeS: number) => number): Float32Array {
  const samples = new Float32Array(2 * Math.round(durationS * rateHz))
  for (let i = 0; i < samples.length; i++) samples[i] = at((i >> 1) / rateHz)
  return samples
}

export function sine(durationS: number, hz: number, peakDb: number): Float32Array {
  const peak = 10 ** (peakDb / 20)
  return made(durationS, (timeS) => peak * Math.sin(2 * Math.PI * hz * timeS))
}

export function silence(durationS: number): Float32Array {
  return new Float32Array(2 * Math.round(durationS * rateHz))
}

/** The same numbers on every run (mulberry32), 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let hash = Math.imul(state ^ (state >>> 15), 1 | state)
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32
  }
}

/** White noise, evenly distributed, the same in both channels, by its RMS level. */
export function noise(durationS: number, rmsDb: number, seed = 1): Float32Array {
  const random = seeded(seed)
  const peak = Math.sqrt(3) * 10 ** (rmsDb / 20)
  const samples = silence(durationS)
  for (let i = 0; i < samples.length; i += 2) samples[i] = samples[i + 1] = peak * (2 * random() - 1)
  return samples
}

/** Bursts of decaying noise at the given times. */
export function bursts(durationS: number, timesS: readonly number[], peak = 0.5, decayS = 0.03): Float32Array {
  const random = seeded(7)
  const samples = silence(durationS)
  for (const timeS of timesS) {
    const from = Math.round(timeS * rateHz)
    for (let i = from; i < Math.min(from + 8 * decayS * rateHz, samples.length / 2); i++) {
      const value = peak * Math.exp(-(i - from) / (decayS * rateHz)) * (2 * random() - 1)
      samples[2 * i]! += value
      samples[2 * i + 1]! += value
    }
  }
  return samples
}

export function clicks(durationS: number, bpm: number, peak = 0.5): Float32Array {
  return bursts(durationS, Array.from({ length: Math.floor((durationS * bpm) / 60) }, (_, beat) => 0.1 + (beat * 60) / bpm), peak)
}

/** Noise in syllables of 80-250 ms with uneven gaps and pauses for breath: the rhythm of speech, nothing else of it. */
export function syllables(durationS: number, seed = 3): Float32Array {
  const random = seeded(seed)
  const samples = silence(durationS)
  for (let fromS = 0; fromS < durationS; ) {
    const lengthS = 0.08 + 0.17 * random()
    const peak = 0.1 + 0.3 * random()
    const last = Math.min(samples.length / 2, Math.round((fromS + lengthS) * rateHz))
    for (let i = Math.round(fromS * rateHz); i < last; i++) {
      const value = peak * Math.sin((Math.PI * (i / rateHz - fromS)) / lengthS) * (2 * random() - 1)
      samples[2 * i] = value
      samples[2 * i + 1] = value
    }
    fromS += lengthS + 0.02 + 0.2 * random() + (random() < 0.15 ? 0.3 + 0.4 * random() : 0)
  }
  return samples
}

export function joined(...parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function mixed(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, i) => value + b[i]!)
}

/** Hears interleaved stereo as a draft of exactly that length, in blocks of `blockSize`. */
export function hear(samples: Float32Array, blockSize = 16_384, durationS = samples.length / 2 / rateHz): Heard {
  const hearing = createHearing(stereo)
  for (let i = 0; i < samples.length; i += blockSize) hearing.add(samples.subarray(i, i + blockSize))
  return hearing.finish(durationS)
}

/** Feeds a gatherer in blocks of 100 ms, as it is in a draft. */
export function fed<Gatherer extends { add(samples: Float32Array): void }>(gatherer: Gatherer, samples: Float32Array, channels = 2): Gatherer {
  const size = channels * 4800
  for (let i = 0; i < samples.length; i += size) gatherer.add(samples.subarray(i, i + size))
  return gatherer
}

export function leftOf(samples: Float32Array): Float32Array {
  return Float32Array.from({ length: samples.length / 2 }, (_, i) => samples[2 * i]!)
}
