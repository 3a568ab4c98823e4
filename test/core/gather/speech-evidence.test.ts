import { describe, expect, it } from 'vitest'
import { speechEvidence } from '../../../electron/core/gather/speech-evidence.ts'
import { createSpectra } from '../../../electron/core/gather/spectra.ts'
import { fed, made, noise, silence, sine, stereo } from './made-sound.ts'
import { arpeggio, voice } from './made-speech.ts'

const evidence = (samples: Float32Array, timesS = [2, 3, 4]) => speechEvidence(fed(createSpectra(stereo), samples).spectra(), timesS)
const beeps = (hz: number, everyS: number, decay: number) => made(6, (timeS) => 0.5 * Math.sin(2 * Math.PI * hz * timeS) * Math.exp(-decay * (timeS % everyS)))

it.each([
  { name: 'a voice', samples: voice(6) },
  { name: 'a high voice', samples: voice(6, { seed: 5, pitchHz: 210 }) },
])('speaks for $name', ({ samples }) => {
  for (const odds of evidence(samples)) expect(odds).toBeGreaterThan(0)
})

it.each([
  { name: 'notes', samples: arpeggio(6) },
  { name: 'noise', samples: noise(6, -20) },
])('speaks against $name', ({ samples }) => {
  for (const odds of evidence(samples)) expect(odds).toBeLessThan(0)
})

describe('one pure tone at a time is no voice, however it moves', () => {
  it.each([
    { name: 'a steady tone', samples: sine(6, 440, -6) },
    { name: 'beeps', samples: beeps(1000, 0.48, 20) },
    { name: 'quick beeps', samples: beeps(2000, 0.25, 10) },
    { name: 'a siren', samples: made(6, (timeS) => 0.4 * Math.sin(2 * Math.PI * 900 * timeS - 570 * Math.cos(2 * Math.PI * 0.7 * timeS))) },
  ])('$name', ({ samples }) => {
    expect(evidence(samples)).toEqual([null, null, null])
  })
})

it('has nothing to say of less than half a second', () => {
  expect(evidence(silence(0.3), [0.1])).toEqual([null])
})
