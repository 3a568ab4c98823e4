import type { SoundFormat } from './gatherer.ts'

/** Centre and surrounds come into both sides 3 dB down (ITU-R BS.775, table 2); the low-frequency channel is left out, as players do. */
const half = Math.SQRT1_2

/** What a listener with one or two loudspeakers hears: what tempo, silence and speech are judged by. */
export function heardFormat({ channels, sampleRateHz }: SoundFormat): { channels: 1 | 2; sampleRateHz: number } {
  return { channels: channels === 1 ? 1 : 2, sampleRateHz }
}

/**
 * Mixes 5.1 (order of `SoundFormat`) down to stereo; one and two channels pass as they are. Takes interleaved whole frames; the array that it
 * gives is used again by the next call.
 */
export function createMixDown({ channels }: SoundFormat): (samples: Float32Array) => Float32Array {
  if (channels <= 2) return (samples) => samples
  let mixed = new Float32Array(0)
  return (samples) => {
    const frames = samples.length / channels
    if (mixed.length < 2 * frames) mixed = new Float32Array(2 * frames)
    for (let frame = 0; frame < frames; frame++) {
      const at = frame * channels
      const centre = half * samples[at + 2]!
      mixed[2 * frame] = samples[at]! + centre + half * samples[at + 4]!
      mixed[2 * frame + 1] = samples[at + 1]! + centre + half * samples[at + 5]!
    }
    return mixed.subarray(0, 2 * frames)
  }
}
