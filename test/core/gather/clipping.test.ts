import { describe, expect, it } from 'vitest'
import { createClipping } from '../../../electron/core/gather/clipping.ts'
import { fed, joined, made, rateHz, silence, sine, stereo } from './made-sound.ts'

const clipsOf = (samples: Float32Array) => fed(createClipping(stereo), samples).clips()
const hardClipped = (samples: Float32Array) => samples.map((value) => Math.max(-1, Math.min(1, value)))
const shareOf = (samples: Float32Array) => clipsOf(samples).clippedSamples / samples.length

describe('what clips', () => {
  it.each([
    { name: 'a sine 3.5 dB too loud', samples: hardClipped(sine(1, 440, 3.52)), share: 0.535 },
    { name: 'the same beyond full scale, as a lossy decoder gives it', samples: sine(1, 440, 3.52), share: 0.535 },
    { name: 'a 50 Hz sine 1 dB too loud', samples: hardClipped(sine(1, 50, 1)), share: 0.3 },
    { name: 'a square wave', samples: made(1, (timeS) => (Math.sin(2 * Math.PI * 441 * timeS) >= 0 ? 1 : -1)), share: 1 },
  ])('$name', ({ samples, share }) => {
    expect(shareOf(samples)).toBeCloseTo(share, 1)
  })

  it('is found where it is, close runs joined', () => {
    const { spans } = clipsOf(joined(silence(1), hardClipped(sine(0.5, 440, 3)), silence(1), hardClipped(sine(0.5, 440, 3))))
    expect(spans).toHaveLength(2)
    expect(spans[0]!.startS).toBeCloseTo(1, 2)
    expect(spans[0]!.endS).toBeCloseTo(1.5, 2)
    expect(spans[1]!.startS).toBeCloseTo(2.5, 2)
  })

  it('is found in one channel too, and at the very end', () => {
    const samples = silence(0.2)
    for (let i = 0; i < 5; i++) samples[samples.length - 1 - 2 * i] = -1
    const { spans, clippedSamples } = clipsOf(samples)
    expect(clippedSamples).toBe(5)
    expect(spans).toHaveLength(1)
    expect(spans[0]!.startS).toBeCloseTo(0.2 - 5 / rateHz, 9)
    expect(spans[0]!.endS).toBeCloseTo(0.2, 9)
  })
})

it.each([
  { name: 'a full-scale sine of 1 kHz', samples: sine(1, 1000, 0) },
  { name: 'a full-scale sine of 50 Hz', samples: sine(1, 50, 0) },
  { name: 'single full-scale samples', samples: silence(1).map((_, i) => (i % 400 < 2 ? 1 : 0)) },
  { name: 'a flat top under full scale', samples: sine(1, 440, 6).map((value) => Math.max(-0.9, Math.min(0.9, value))) },
])('$name does not clip', ({ samples }) => {
  expect(clipsOf(samples)).toEqual({ spans: [], clippedSamples: 0 })
})
