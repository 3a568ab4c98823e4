import { describe, expect, it } from 'vitest'
import { findPulses } from '../../../electron/core/gather/pulse-period.ts'
import { seeded } from './made-sound.ts'

const perS = 93.75

/** Onset strength of beats as bumps of 40 ms. */
function beats(durationS: number, bpm: number) {
  const values = Float64Array.from({ length: Math.round(durationS * perS) }, (_, i) => {
    const sinceBeatS = ((i / perS + 30 / bpm) % (60 / bpm)) - 30 / bpm
    return 10 * Math.exp(-0.5 * (sinceBeatS / 0.02) ** 2)
  })
  return { values, perS, startS: 0 }
}

describe('the period', () => {
  it.each([61, 88.3, 113.7, 128, 149.2, 190])('of %d beats a minute is exact in every piece, octave aside', (bpm) => {
    const pulses = findPulses(beats(12, bpm))
    expect(pulses.length).toBeGreaterThan(10)
    for (const { lag, regularity } of pulses) {
      const octaves = Math.log2((60 * perS) / lag / bpm)
      expect(Math.abs(octaves - Math.round(octaves))).toBeLessThan(Math.log2(1.003))
      expect(regularity).toBeGreaterThan(0.8)
    }
  })
})

it('pieces start every half second and know their middle', () => {
  const pulses = findPulses(beats(8, 120))
  expect(pulses[0]!.middleS).toBeCloseTo(256 / perS, 6)
  expect(pulses[1]!.middleS - pulses[0]!.middleS).toBeCloseTo(0.5, 2)
})

it('chance is not regular', () => {
  const random = seeded(9)
  const values = Float64Array.from({ length: Math.round(10 * perS) }, () => 10 * random() ** 8)
  for (const { regularity } of findPulses({ values, perS, startS: 0 })) expect(regularity).toBeLessThan(0.5)
})

it('a steady tone’s dither, however regular, is not regular', () => {
  const values = beats(8, 120).values.map((value) => value / 300)
  for (const { regularity } of findPulses({ values, perS, startS: 0 })) expect(regularity).toBeLessThan(0.1)
})

it('there is none in under 4 s, nor where nothing happens', () => {
  expect(findPulses(beats(3.5, 120))).toEqual([])
  expect(findPulses({ values: new Float64Array(0), perS, startS: 0 })).toEqual([])
  expect(findPulses({ values: new Float64Array(2000), perS, startS: 0 })).toEqual([])
})
