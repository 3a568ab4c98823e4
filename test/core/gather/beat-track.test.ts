import { describe, expect, it } from 'vitest'
import { trackBeats } from '../../../electron/core/gather/beat-track.ts'
import { onsetStrength } from '../../../electron/core/gather/onset-strength.ts'
import { createSpectra } from '../../../electron/core/gather/spectra.ts'
import { isMissing } from '../../../shared/model/artifacts.ts'
import { bursts, clicks, fed, hear, joined, mixed, noise, silence, stereo, syllables } from './made-sound.ts'

/** What the evaluation of beat trackers allows either way (MIREX). */
const toleranceS = 0.07

function beatsOf(samples: Float32Array): number[] {
  const { tempo } = hear(samples)
  if (isMissing(tempo)) throw new Error(tempo.failure.code)
  return tempo.beats
}

/** F-measure of beats that may each be used once. */
function fMeasure(beats: readonly number[], truth: readonly number[]): number {
  const left = [...beats]
  const hits = truth.filter((timeS) => {
    const at = left.findIndex((beat) => Math.abs(beat - timeS) <= toleranceS)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return (2 * hits) / (beats.length + truth.length)
}

const clickTimes = (durationS: number, bpm: number, fromS = 0.1) => Array.from({ length: Math.floor((durationS * bpm) / 60) }, (_, i) => fromS + (i * 60) / bpm)

describe('steady clicks', () => {
  it.each([90, 96, 113.5, 120, 128, 140.77, 174, 190])('at %s a minute are the beats', (bpm) => {
    const beats = beatsOf(clicks(15, bpm))
    const truth = clickTimes(15, bpm)
    expect(fMeasure(beats, truth)).toBeGreaterThanOrEqual(0.95)
    // Far nearer than the tolerance, so that a cut on the beat can be told from one beside it.
    const nearest = beats.map((beat) => Math.min(...truth.map((timeS) => Math.abs(beat - timeS))))
    expect(Math.max(...nearest)).toBeLessThan(0.01)
  })

  it('keep their phase over three minutes', () => {
    const beats = beatsOf(clicks(180, 128))
    expect(fMeasure(beats, clickTimes(180, 128))).toBeGreaterThanOrEqual(0.99)
  })

  it('are found under noise and under syllables', () => {
    const beat = clicks(20, 120)
    for (const samples of [mixed(beat, noise(20, -40)), mixed(beat, syllables(20).map((value) => value * 0.3))]) {
      expect(fMeasure(beatsOf(samples), clickTimes(20, 120))).toBeGreaterThanOrEqual(0.95)
    }
  })

  it('played by hand, up to 20 ms off, are met where they are', () => {
    const played = clickTimes(20, 120).map((timeS, i) => timeS + 0.02 * Math.sin(i * 2.4))
    const beats = beatsOf(bursts(20, played))
    expect(beats).toHaveLength(played.length)
    beats.forEach((beat, i) => expect(Math.abs(beat - played[i]!)).toBeLessThan(0.015))
  })
})

describe('where there is no sound', () => {
  const beat = clicks(10, 120)

  it('before the first onset and after the last no beats are counted', () => {
    const beats = beatsOf(joined(silence(3), beat, silence(4)))
    expect(beats[0]).toBeGreaterThan(3.08)
    expect(beats.at(-1)).toBeLessThan(12.7)
    expect(fMeasure(beats, clickTimes(10, 120, 3.1))).toBeGreaterThanOrEqual(0.95)
  })

  it('in between the count goes on', () => {
    const beats = beatsOf(joined(beat, silence(2), beat))
    expect(fMeasure(beats, clickTimes(22, 120))).toBeGreaterThanOrEqual(0.95)
  })

  it('and no tempo, there are no beats', () => {
    for (const samples of [silence(20), noise(20, -20), syllables(20)]) expect(beatsOf(samples)).toEqual([])
  })
})

it('beats are in order, within the draft, and to the millisecond', () => {
  const beats = beatsOf(clicks(15, 174))
  expect(beats).toEqual(beats.toSorted((a, b) => a - b))
  expect(beats[0]).toBeGreaterThanOrEqual(0)
  expect(beats.at(-1)).toBeLessThanOrEqual(15)
  for (const beat of beats) expect(beat).toBe(Math.round(beat * 1000) / 1000)
})

it('a hostile length is capped', () => {
  const onsets = onsetStrength(fed(createSpectra(stereo), clicks(10, 120)).spectra())
  const values = new Float64Array(600_000).map((_, i) => onsets.values[i % 750]!)
  expect(trackBeats({ ...onsets, values }, 46.875)).toHaveLength(2000)
})
