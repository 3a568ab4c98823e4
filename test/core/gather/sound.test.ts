import { describe, expect, it } from 'vitest'
import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import { isMissing } from '../../../shared/model/artifacts.ts'
import { clicks, hear, joined, mixed, noise, silence, sine, syllables } from './made-sound.ts'
import { voice } from './made-speech.ts'

function soundOf(samples: Float32Array, durationS?: number): ArtifactValues['sound'] {
  const { sound } = hear(samples, 9600, durationS)
  if (isMissing(sound)) throw new Error(sound.failure.code)
  return sound
}

it('says what is there of a plain draft', () => {
  expect(soundOf(joined(silence(1), sine(3, 440, -6)))).toMatchObject({
    present: true,
    silentShare: 0.25,
    silences: [{ startS: 0, endS: 1 }],
    peakDb: -6,
    clippedShare: 0,
    clips: [],
  })
})

it.each([
  { name: 'digital silence', samples: silence(4), peakDb: null, noiseFloorDb: null },
  { name: 'no samples at all', samples: silence(0), peakDb: null, noiseFloorDb: null },
  { name: 'only faint noise', samples: noise(4, -70), peakDb: -65.2, noiseFloorDb: -70 },
])('$name is no sound', ({ samples, peakDb, noiseFloorDb }) => {
  const sound = soundOf(samples, 4)
  expect(sound).toMatchObject({ present: false, silentShare: 1, silences: [{ startS: 0, endS: 4 }], speechLikeShare: 0, musicLikeShare: 0 })
  if (peakDb === null) expect(sound.peakDb).toBeNull()
  else expect(sound.peakDb).toBeCloseTo(peakDb, 0)
  if (noiseFloorDb === null) expect(sound.noiseFloorDb).toBeNull()
  else expect(sound.noiseFloorDb).toBeCloseTo(noiseFloorDb, 0)
})

it('reads the noise floor between the words, not in the edits', () => {
  const words = mixed(noise(8, -55), joined(sine(2, 300, -20), silence(1), sine(2, 300, -20), silence(1), sine(2, 300, -20)))
  expect(soundOf(joined(silence(1), words)).noiseFloorDb).toBeCloseTo(-55, 0)
})

it('counts the clipped share of the samples', () => {
  const { clippedShare, clips } = soundOf(joined(sine(1, 440, 3.52), sine(1, 440, -6)))
  expect(clippedShare).toBeCloseTo(0.27, 1)
  expect(clips).toHaveLength(1)
  expect(clips[0]!.endS).toBeCloseTo(1, 1)
})

describe('speech-like and music-like', () => {
  it.each([
    { name: 'a voice', samples: voice(12), speech: [0.5, 1], music: [0, 0.2] },
    { name: 'a high voice', samples: voice(12, { seed: 5, pitchHz: 210 }), speech: [0.5, 1], music: [0, 0.2] },
    { name: 'a voice over a beat', samples: mixed(clicks(12, 120, 0.2), voice(12)), speech: [0.4, 1], music: [0.5, 1] },
    { name: 'noise in the rhythm of speech', samples: syllables(12), speech: [0, 0.1], music: [0, 0.2] },
    { name: 'a beat', samples: clicks(12, 120), speech: [0, 0.1], music: [0.9, 1] },
    { name: 'noise', samples: noise(12, -20), speech: [0, 0], music: [0, 0] },
    { name: 'a steady tone', samples: sine(12, 440, -20), speech: [0, 0], music: [0, 0] },
    { name: 'silence', samples: silence(12), speech: [0, 0], music: [0, 0] },
    { name: 'a beat, then a voice', samples: joined(clicks(12, 120), voice(12)), speech: [0.4, 0.55], music: [0.4, 0.65] },
  ])('$name', ({ samples, speech, music }) => {
    const { speechLikeShare, musicLikeShare } = soundOf(samples)
    expect(speechLikeShare).toBeGreaterThanOrEqual(speech[0]!)
    expect(speechLikeShare).toBeLessThanOrEqual(speech[1]!)
    expect(musicLikeShare).toBeGreaterThanOrEqual(music[0]!)
    expect(musicLikeShare).toBeLessThanOrEqual(music[1]!)
  })
})
