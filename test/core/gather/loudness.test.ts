import { describe, expect, it } from 'vitest'
import { createLoudness } from '../../../electron/core/gather/loudness.ts'
import { bursts, fed, joined, leftOf, made, mono, noise, silence, sine, stereo } from './made-sound.ts'

const loudnessOf = (samples: Float32Array) => fed(createLoudness(stereo), samples).finish(0)

describe('integrated loudness', () => {
  // A 997 Hz sine in both channels reads its peak level (BS.1770-4, note to Annex 1); EBU Tech 3341 cases 1 to 5, made shorter.
  it.each([
    { case: 'EBU 1', parts: [sine(10, 1000, -23)], lufs: -23 },
    { case: 'EBU 2', parts: [sine(10, 1000, -33)], lufs: -33 },
    { case: 'EBU 3, the relative gate', parts: [sine(5, 1000, -36), sine(30, 1000, -23), sine(5, 1000, -36)], lufs: -23 },
    { case: 'EBU 4, the absolute gate', parts: [sine(5, 1000, -72), sine(5, 1000, -36), sine(30, 1000, -23), sine(5, 1000, -36), sine(5, 1000, -72)], lufs: -23 },
    { case: 'EBU 5', parts: [sine(20, 1000, -26), sine(20.1, 1000, -20), sine(20, 1000, -26)], lufs: -23 },
    { case: '100 Hz, under the high pass', parts: [sine(10, 100, -23)], lufs: -24.8 },
    { case: '10 kHz, above the shelf', parts: [sine(10, 10_000, -23)], lufs: -19.65 },
  ])('$case reads $lufs', ({ parts, lufs }) => {
    expect(Math.abs(loudnessOf(joined(...parts)).integratedLufs! - lufs)).toBeLessThanOrEqual(0.1)
  })

  it('counts one channel once', () => {
    expect(fed(createLoudness(mono), leftOf(sine(5, 997, -20)), 1).finish(0).integratedLufs).toBeCloseTo(-23.01, 1)
  })

  it('is unknown below the absolute gate', () => {
    expect(loudnessOf(sine(5, 1000, -75))).toMatchObject({ integratedLufs: null, rangeLu: null })
    expect(loudnessOf(silence(5))).toMatchObject({ integratedLufs: null, rangeLu: null, truePeakDbtp: null })
  })

  it('needs one window of 400 ms', () => {
    expect(loudnessOf(sine(0.4, 1000, -20)).integratedLufs).toBeCloseTo(-20, 0)
    expect(() => loudnessOf(sine(0.39, 1000, -20))).toThrow('too_short_to_measure')
  })
})

describe('loudness range', () => {
  // EBU Tech 3342, cases 1 to 3.
  it.each([
    { levels: [-20, -30], lu: 10 },
    { levels: [-20, -15], lu: 5 },
    { levels: [-40, -20], lu: 20 },
  ])('of $levels LUFS is $lu LU', ({ levels, lu }) => {
    const { rangeLu } = loudnessOf(joined(...levels.map((level) => sine(20, 1000, level))))
    expect(Math.abs(rangeLu! - lu)).toBeLessThanOrEqual(1)
  })

  it('needs 3 s', () => {
    expect(loudnessOf(sine(2.9, 1000, -20)).rangeLu).toBeNull()
  })
})

describe('true peak', () => {
  // A sine at a quarter of the sample rate whose samples all miss its top (EBU Tech 3341 cases 15 to 19 are built so).
  it.each([
    { hz: 12_000, phase: Math.PI / 4, peakDb: -6 },
    { hz: 12_000, phase: 0, peakDb: -6 },
    { hz: 8000, phase: Math.PI / 6, peakDb: -6 },
    { hz: 997, phase: 0.3, peakDb: 1 },
  ])('of a $hz Hz sine at phase $phase is $peakDb dBTP', ({ hz, phase, peakDb }) => {
    const wave = made(1, (timeS) => 10 ** (peakDb / 20) * Math.sin(2 * Math.PI * hz * timeS + phase) * Math.min(1, timeS * 20, (1 - timeS) * 20))
    const { truePeakDbtp } = loudnessOf(wave)
    // Tech 3341 allows +0.2 and -0.4 dB.
    expect(truePeakDbtp! - peakDb).toBeLessThanOrEqual(0.2)
    expect(truePeakDbtp! - peakDb).toBeGreaterThanOrEqual(-0.2)
  })
})

describe('momentary curve', () => {
  it('steps by 100 ms from the middle of the first window', () => {
    const { momentary } = loudnessOf(joined(silence(1), sine(2, 1000, -20)))
    expect(momentary).toMatchObject({ startS: 0.2, stepS: 0.1 })
    expect(momentary.values).toHaveLength(27)
    expect(momentary.values.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => null))
    expect(momentary.values.at(-1)).toBeCloseTo(-20, 1)
  })

  it('keeps at most 600 values and the loudest of each', () => {
    const { momentary } = loudnessOf(joined(noise(60, -40), bursts(1, [0.5], 1, 0.1), noise(64, -40)))
    expect(momentary.values.length).toBeLessThanOrEqual(600)
    expect(momentary.values.length * momentary.stepS).toBeCloseTo(124.8, 0)
    const loudest = momentary.values.reduce<number>((best, value, i) => ((value ?? -99) > (momentary.values[best] ?? -99) ? i : best), 0)
    expect(Math.abs(momentary.startS + loudest * momentary.stepS - 60.6)).toBeLessThan(0.4)
  })
})
