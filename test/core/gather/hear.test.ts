import { describe, expect, it } from 'vitest'
import { artifactSchemas, isMissing } from '../../../shared/model/artifacts.ts'
import { createHearing } from '../../../electron/core/gather/hear.ts'
import { clicks, hear, joined, leftOf, mixed, mono, noise, silence, sine, stereo, syllables } from './made-sound.ts'

const draft = joined(silence(0.7), mixed(clicks(5, 120), noise(5, -45)), syllables(3), sine(0.333, 440, 2))

describe('the answer', () => {
  it.each([1, 7, 4800, 9601, draft.length])('is the same in blocks of %i', (blockSize) => {
    expect(hear(draft, blockSize)).toEqual(hear(draft))
  })

  it('does not depend on the array after the call', () => {
    const hearing = createHearing(stereo)
    const reused = new Float32Array(1001)
    for (let i = 0; i < draft.length; i += reused.length) {
      const piece = draft.subarray(i, i + reused.length)
      reused.set(piece)
      hearing.add(reused.subarray(0, piece.length))
      reused.fill(0.9)
    }
    expect(hearing.finish(draft.length / 96_000)).toEqual(hear(draft))
  })

  it('fits the model', () => {
    const { loudness, sound, tempo } = hear(draft)
    artifactSchemas.loudness.parse(loudness)
    artifactSchemas.sound.parse(sound)
    artifactSchemas.tempo.parse(tempo)
  })

  it('of one channel is that of two alike, 3 LU less', () => {
    const hearing = createHearing(mono)
    hearing.add(leftOf(draft))
    const one = hearing.finish(draft.length / 96_000)
    const two = hear(draft)
    expect(one.tempo).toEqual(two.tempo)
    expect(one.sound).toEqual(two.sound)
    expect(one.opening).toEqual(two.opening)
    if (isMissing(one.loudness) || isMissing(two.loudness)) throw new Error('loudness is missing')
    expect(one.loudness.truePeakDbtp).toBe(two.loudness.truePeakDbtp)
    expect(one.loudness.integratedLufs).toBeCloseTo(two.loudness.integratedLufs! - 3.01, 1)
  })
})

describe('odd drafts', () => {
  it('0 samples: nothing to measure, silent throughout', () => {
    expect(createHearing(stereo).finish(5)).toMatchObject({
      loudness: { failure: { code: 'too_short_to_measure' } },
      tempo: { failure: { code: 'too_short_to_measure' } },
      sound: { present: false, silentShare: 1, silences: [{ startS: 0, endS: 5 }] },
      opening: { silentUntilS: 5, firstSoundS: null, firstSpeechLikeS: null },
    })
  })

  it('1 s: loud enough to say how loud, too short for a tempo', () => {
    expect(hear(sine(1, 1000, -20))).toMatchObject({
      loudness: { rangeLu: null },
      tempo: { failure: { code: 'too_short_to_measure' } },
      sound: { present: true, silentShare: 0 },
    })
  })

  it('a broken last frame is left out', () => {
    expect(hear(joined(sine(1, 1000, -20), Float32Array.of(0.5)), 500, 1)).toEqual(hear(sine(1, 1000, -20)))
  })

  it('samples that are no numbers, or huge, poison nothing', () => {
    const samples = sine(6, 1000, -20)
    samples[1000] = Number.NaN
    samples[2000] = Number.POSITIVE_INFINITY
    samples[3000] = -1e30
    const { loudness, sound, tempo } = hear(samples)
    artifactSchemas.loudness.parse(loudness)
    artifactSchemas.sound.parse(sound)
    artifactSchemas.tempo.parse(tempo)
  })
})
