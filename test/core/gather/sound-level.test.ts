import { describe, expect, it } from 'vitest'
import { createSoundLevel, silentSpans, soundSpans } from '../../../electron/core/gather/sound-level.ts'
import { bursts, fed, joined, leftOf, mono, noise, silence, sine, stereo } from './made-sound.ts'

const levelsOf = (samples: Float32Array) => fed(createSoundLevel(stereo), samples).levels()

describe('levels', () => {
  it('are RMS in dB full scale per 10 ms', () => {
    const levels = levelsOf(sine(1, 1000, -20))
    expect(levels).toHaveLength(100)
    for (const level of levels) expect(level).toBeCloseTo(-23.01, 1)
  })

  it('are the same for one channel', () => {
    expect(fed(createSoundLevel(mono), leftOf(sine(1, 1000, -20)), 1).levels()[50]).toBeCloseTo(-23.01, 1)
  })

  it('do not hear a constant offset', () => {
    expect(levelsOf(silence(1).map(() => 0.2)).every((level) => level < -100)).toBe(true)
  })

  it('keep the peak', () => {
    expect(fed(createSoundLevel(stereo), joined(sine(1, 1000, -20), sine(0.1, 1000, -6))).peak()).toBeCloseTo(0.501, 3)
  })
})

describe('silences', () => {
  it.each([
    { name: 'none', samples: sine(2, 440, -20), spans: [] },
    { name: 'all', samples: silence(2), spans: [{ startS: 0, endS: 2 }] },
    { name: 'a lead-in', samples: joined(silence(1.2), sine(1, 440, -20)), spans: [{ startS: 0, endS: 1.2 }] },
    { name: 'the end', samples: joined(sine(1, 440, -20), silence(0.5)), spans: [{ startS: 1, endS: 1.5 }] },
    { name: 'too short a gap', samples: joined(sine(1, 440, -20), silence(0.25), sine(1, 440, -20)), spans: [] },
    { name: 'faint noise counts', samples: joined(noise(1, -60), sine(1, 440, -20)), spans: [{ startS: 0, endS: 1 }] },
    { name: 'quiet noise is sound', samples: joined(noise(1, -40), sine(1, 440, -20)), spans: [] },
    { name: 'a click does not end one', samples: joined(bursts(2, [1], 0.5, 0.002), sine(1, 440, -20)), spans: [{ startS: 0, endS: 2 }] },
  ])('$name', ({ samples, spans }) => {
    const found = silentSpans(levelsOf(samples), samples.length / 96_000)
    expect(found).toHaveLength(spans.length)
    spans.forEach((span, i) => {
      expect(found[i]!.startS).toBeCloseTo(span.startS, 2)
      expect(found[i]!.endS).toBeCloseTo(span.endS, 2)
    })
  })

  it('include what the picture lasts longer than the sound', () => {
    expect(silentSpans(levelsOf(sine(1, 440, -20)), 3)).toEqual([{ startS: 1, endS: 3 }])
    expect(silentSpans([], 3)).toEqual([{ startS: 0, endS: 3 }])
  })
})

it('a sound lasts 30 ms', () => {
  expect(soundSpans([-90, -20, -20, -90])).toEqual([])
  expect(soundSpans([-90, -20, -20, -20])).toEqual([{ startS: 0.01, endS: 0.04 }])
})
