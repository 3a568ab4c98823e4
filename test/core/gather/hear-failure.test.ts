import { expect, it, vi } from 'vitest'
import { clicks, hear } from './made-sound.ts'

// No sound is known that breaks a measurement, so one is made to break.
vi.mock('../../../electron/core/gather/true-peak.ts', () => ({
  createTruePeak: () => ({
    add() {
      throw new Error('broken on purpose')
    },
    peak: () => 0,
  }),
}))

it('a measurement that throws is a failure, and the others go on', () => {
  const { loudness, sound, tempo, opening } = hear(clicks(8, 120))
  expect(loudness).toEqual({ failure: { code: 'measurement_failed', details: 'broken on purpose' } })
  expect(sound).toMatchObject({ present: true })
  expect(tempo).toMatchObject({ alternativeBpm: expect.closeTo(60, 0) })
  expect(opening.firstSoundS).toBeCloseTo(0.1, 2)
})
