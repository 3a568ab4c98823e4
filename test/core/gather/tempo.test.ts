import { describe, expect, it } from 'vitest'
import { isMissing } from '../../../shared/model/artifacts.ts'
import { bursts, clicks, hear, mixed, noise, seeded, silence, sine, syllables } from './made-sound.ts'

function tempoOf(samples: Float32Array) {
  const { tempo } = hear(samples)
  if (isMissing(tempo)) throw new Error(tempo.failure.code)
  return tempo
}

describe('a beat', () => {
  // Folded into the octave from 96 BPM up; the other octave is offered.
  it.each([
    { clicksPerMin: 64, bpm: 128, alternativeBpm: 64 },
    { clicksPerMin: 87, bpm: 174, alternativeBpm: 87 },
    { clicksPerMin: 97, bpm: 97, alternativeBpm: 194 },
    { clicksPerMin: 100, bpm: 100, alternativeBpm: 200 },
    { clicksPerMin: 113.5, bpm: 113.5, alternativeBpm: 56.75 },
    { clicksPerMin: 128, bpm: 128, alternativeBpm: 64 },
    { clicksPerMin: 140.77, bpm: 140.77, alternativeBpm: 70.39 },
    { clicksPerMin: 174, bpm: 174, alternativeBpm: 87 },
    { clicksPerMin: 190, bpm: 190, alternativeBpm: 95 },
  ])('of $clicksPerMin clicks a minute is $bpm BPM within 0.5 %', ({ clicksPerMin, bpm, alternativeBpm }) => {
    const tempo = tempoOf(clicks(15, clicksPerMin))
    expect(Math.abs(tempo.bpm! / bpm - 1)).toBeLessThan(0.005)
    expect(Math.abs(tempo.alternativeBpm! / alternativeBpm - 1)).toBeLessThan(0.005)
    expect(tempo.confidence).toBeGreaterThan(0.9)
  })

  it.each([5, 8, 60])('is found in %i s', (durationS) => {
    expect(Math.abs(tempoOf(clicks(durationS, 120)).bpm! / 120 - 1)).toBeLessThan(0.01)
  })

  it('is found at any level, under noise and under syllables', () => {
    const beat = clicks(15, 126)
    for (const samples of [beat.map((value) => value * 0.02), mixed(beat, noise(15, -40)), mixed(beat, syllables(15).map((value) => value * 0.3))]) {
      expect(Math.abs(tempoOf(samples).bpm! / 126 - 1)).toBeLessThan(0.005)
    }
  })
})

/** Times of keys 70 to 230 ms apart, with pauses to think. */
function typed(durationS: number, random: () => number): number[] {
  const timesS: number[] = []
  for (let timeS = 0.2; timeS < durationS; timeS += 0.07 + 0.16 * random() + (random() < 0.15 ? 0.3 + random() : 0)) timesS.push(timeS)
  return timesS
}

describe('no tempo', () => {
  const random = seeded(11)
  const atRandom = (count: number) => Array.from({ length: count }, () => 20 * random()).sort((a, b) => a - b)
  const scattered = atRandom(60)
  it.each([
    { name: 'silence', samples: silence(20) },
    { name: 'white noise', samples: noise(20, -20) },
    { name: 'noise under -60 dB', samples: noise(20, -75) },
    { name: 'a steady tone', samples: sine(20, 220, -20) },
    { name: 'a steady tone in 16 bits', samples: sine(20, 1000, -20).map((value) => Math.round(value * 32_768) / 32_768) },
    { name: 'syllables', samples: syllables(20) },
    { name: 'clicks at random', samples: bursts(20, scattered) },
    { name: 'rain', samples: mixed(bursts(20, atRandom(3000), 0.1, 0.004), noise(20, -50)) },
    { name: 'the crackle of a record', samples: bursts(20, atRandom(240), 0.3, 0.0006) },
    { name: 'keys typed', samples: bursts(20, typed(20, random), 0.2, 0.006) },
    { name: 'one bang', samples: bursts(20, [9]) },
  ])('in $name', ({ samples }) => {
    expect(tempoOf(samples)).toMatchObject({ bpm: null, alternativeBpm: null })
  })

  it('is surer in silence than in clicks at random', () => {
    expect(tempoOf(silence(20)).confidence).toBeGreaterThan(tempoOf(bursts(20, scattered)).confidence)
  })
})

it('is not measured under 4 s', () => {
  expect(() => tempoOf(clicks(3.9, 120))).toThrow('too_short_to_measure')
})
