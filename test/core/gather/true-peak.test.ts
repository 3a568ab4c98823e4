import { expect, it } from 'vitest'
import { createTruePeak } from '../../../electron/core/gather/true-peak.ts'
import { bursts, fed, joined, leftOf, made, noise, seeded, sine } from './made-sound.ts'

/** The same filter on every sample, without the two bounds. */
function everywhere(wave: Float32Array): number {
  const padded = new Float32Array(wave.length + 64)
  padded.set(wave, 32)
  let peak = 0
  for (let i = 16; i < padded.length - 16; i++) {
    for (const fraction of [0, 0.25, 0.5, 0.75]) peak = Math.max(peak, Math.abs(at(padded, i, fraction)))
  }
  return peak
}

function at(wave: Float32Array, i: number, fraction: number): number {
  if (fraction === 0) return wave[i]!
  let sum = 0
  let gain = 0
  for (let k = -7; k <= 8; k++) {
    const x = k - fraction
    const tap = (Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos((Math.PI * x) / 8.5))
    sum += tap * wave[i + k]!
    gain += tap
  }
  return sum / gain
}

/** A low tone of 0.97, then 12 kHz of 1 whose samples and half points all reach 0.924 only. */
function quarterPeak(): Float32Array {
  const low = made(0.3, (timeS) => 0.97 * Math.sin(2 * Math.PI * 200 * timeS) * ramp(0.28 - timeS))
  const high = made(0.3, (timeS) => Math.cos(2 * Math.PI * 12_000 * timeS - Math.PI / 8) * ramp(timeS) * ramp(0.28 - timeS))
  return leftOf(joined(low, high))
}

function ramp(timeS: number): number {
  return Math.min(1, Math.max(0, timeS * 50))
}

it.each([
  { name: 'white noise', wave: leftOf(noise(1, -12)) },
  { name: 'bursts', wave: leftOf(bursts(1, [0.1, 0.35, 0.8])) },
  { name: 'a low sine', wave: leftOf(sine(1, 60, -3)) },
  { name: 'a high sine', wave: leftOf(sine(1, 15_000, -3)) },
  { name: 'one loud sample at the start', wave: Float32Array.of(1, ...leftOf(noise(0.2, -30))) },
  { name: 'one loud pair at the end', wave: Float32Array.of(...leftOf(noise(0.2, -30)), 0.9, 0.9) },
  { name: 'a quarter point over a lower half point', wave: quarterPeak() },
  { name: 'spikes on noise', wave: leftOf(noise(1, -30)).map((value, i) => (i % 997 === 0 ? value + seeded(i)() : value)) },
])('finds in $name what oversampling everywhere finds', ({ wave }) => {
  expect(fed(createTruePeak(0, 1), wave, 1).peak()).toBeCloseTo(everywhere(wave), 6)
})

it('reads its own channel', () => {
  const samples = noise(0.5, -12).map((value, i) => (i % 2 === 0 ? value : value / 10))
  expect(fed(createTruePeak(1, 2), samples).peak()).toBeCloseTo(fed(createTruePeak(0, 2), samples).peak() / 10, 5)
})
