import { describe, expect, test } from 'vitest'
import { readAt, valueAt } from '../../../renderer/timeline/reading.ts'
import type { Artifacts } from '../../../shared/model/artifacts.ts'
import { goodDraft } from '../../shared/practices/good-draft.ts'

const missing = { failure: { code: 'measurement_failed' as const } }
const draft: Artifacts = {
  ...goodDraft,
  opening: { ...goodDraft.opening, blackUntilS: 0.5, fadeInUntilS: 0, staticUntilS: 0, silentUntilS: 1 },
  motion: { ...goodDraft.motion, energy: { startS: 0.1, stepS: 0.1, values: [0.01, 0.02, null, 0.04] }, longestStill: { startS: 4, endS: 5 } },
  loudness: { ...goodDraft.loudness, momentary: { startS: 0.2, stepS: 0.1, values: [null, -20, -15] } },
  picture: { ...goodDraft.picture, luma: { startS: 0, stepS: 0.5, values: [0, 0.5] }, flashes: [{ startS: 6, endS: 7, flashesPerS: 5 }] },
  sound: { ...goodDraft.sound, silences: [{ startS: 0, endS: 1 }], clips: [{ startS: 8, endS: 8.001 }] },
  shots: {
    cuts: [
      { atS: 2, kind: 'hard', startS: 2, endS: 2, confidence: 1 },
      { atS: 4.5, kind: 'dissolve', startS: 4.2, endS: 4.8, confidence: 1 },
    ],
    shots: [{ startS: 0, endS: 2 }, { startS: 2, endS: 4.5 }, { startS: 4.5, endS: 10 }],
    averageShotS: 3.3,
    cutsPer10S: 2,
  },
}

test('all values at one time', () => {
  expect(readAt(draft, 0.4, 30)).toEqual({ timeS: 0.4, frame: 12, shot: { number: 1, count: 3, lengthS: 2 }, motion: 0.04, lufs: -15, luma: 0.5, holds: ['black', 'silent'] })
})

test.each([
  [0.7, ['silent']],
  [2, ['hard']],
  [2.02, ['hard']],
  [2.05, []],
  [4.3, ['still', 'dissolve']],
  [6.5, ['flashes']],
  [8, ['clipped']],
] as const)('what holds at %f s', (timeS, holds) => {
  expect(readAt(draft, timeS, 30).holds).toEqual(holds)
})

test.each([
  [0, 1],
  [1.99, 1],
  [2, 2],
  [9.99, 3],
  [10, 3],
])('at %f s stands shot %i', (timeS, number) => {
  expect(readAt(draft, timeS, 30).shot?.number).toBe(number)
})

test('the frame on screen is the one that began last', () => {
  expect(readAt(draft, 151 / 30, 30).frame).toBe(151)
  expect(readAt(draft, 151.9 / 30, 30).frame).toBe(151)
})

describe('what was not measured', () => {
  test('is null, and nothing holds', () => {
    const none: Artifacts = { ...draft, motion: missing, opening: missing, shots: missing, picture: missing, loudness: missing, sound: missing, tempo: missing }
    expect(readAt(none, 0.4, 30)).toEqual({ timeS: 0.4, frame: 12, shot: null, motion: null, lufs: null, luma: null, holds: [] })
  })

  test('nor are gaps and what lies outside a series', () => {
    const series = { startS: 1, stepS: 0.5, values: [7, null, 9] }
    expect([0.7, 1, 1.2, 1.5, 2, 2.3].map((timeS) => valueAt(series, timeS))).toEqual([null, 7, 7, null, 9, null])
  })
})
