import { describe, expect, it } from 'vitest'
import { black, brighter, film, flat, mixed, moved, random, scene, type Scene, watched, withDisc, zoomed } from './made-frames.ts'

const [first, second] = [scene(11), scene(12)]

function motionOf(seconds: number, sceneAt: (frame: number) => Scene, grain = 0) {
  return watched(film(seconds, sceneAt, grain)).motion
}

/** A disc that starts to travel at a frame. */
function disc(frame: number, from: number): Scene {
  return withDisc(first, 0.3 + Math.max(0, frame - from) * 0.015, 0.5, 0.12)
}

/** Mean energy of a disc that travels so much of the width in a frame. */
function paced(pace: number): number {
  return motionOf(2, (frame) => withDisc(first, 0.2 + frame * pace, 0.5, 0.15)).openingMean
}

describe('the first movement', () => {
  const shake = random(3)
  const cases: [name: string, startsS: number | null, sceneAt: (frame: number) => Scene][] = [
    ['a still picture', null, () => first],
    ['one flat tone', null, () => flat(90)],
    ['black', null, () => black],
    ['a subject from the start', 0, (frame) => disc(frame, 0)],
    ['a subject after a second', 1, (frame) => disc(frame, 15)],
    ['a subject after a second, the camera shaking', 1, (frame) => moved(disc(frame, 15), (shake() - 0.5) * 0.02, (shake() - 0.5) * 0.012)],
    ['a shaking camera alone', null, () => moved(first, (shake() - 0.5) * 0.02, (shake() - 0.5) * 0.012)],
    ['a pan after a second', 1, (frame) => moved(first, Math.max(0, frame - 15) * 0.012, 0)],
    ['a slow zoom after a second', 1, (frame) => zoomed(first, 1 + Math.max(0, frame - 15) * 0.012)],
    ['light that changes', null, (frame) => brighter(first, 10 * Math.sin(frame / 5))],
    ['a fade-in', null, (frame) => mixed(black, first, Math.min(1, frame / 20))],
    ['a subject that moves under a fade-in', 0.3, (frame) => mixed(black, disc(frame, 0), Math.min(1, frame / 15))],
    ['one still after another', null, (frame) => (frame < 20 ? first : second)],
    ['a caption popping in', null, (frame) => (x, y) => (frame > 20 && y > 0.7 && y < 0.76 ? [235, 128, 128] : first(x, y))],
  ]
  it.each(cases)('%s: %j', (_name, startsS, sceneAt) => {
    const { firstMovementS } = motionOf(3, sceneAt)
    if (startsS === null) expect(firstMovementS).toBeNull()
    else expect(Math.abs(firstMovementS! - startsS)).toBeLessThanOrEqual(0.3)
  })

  it.each([2, 4, 6])('is not film grain of %d levels, and is seen through it', (grain) => {
    expect(motionOf(3, () => first, grain).firstMovementS).toBeNull()
    expect(motionOf(3, (frame) => disc(frame, 15), grain).firstMovementS).toBeCloseTo(1, 0)
  })
})

describe('energy', () => {
  it('grows with the pace of the subject', () => {
    expect(paced(0)).toBe(0)
    expect(paced(0.01)).toBeGreaterThan(0)
    expect(paced(0.025)).toBeGreaterThan(1.5 * paced(0.01))
  })

  it('is told for the opening and the rest apart', () => {
    const motion = motionOf(6, (frame) => disc(frame, 50))
    expect(motion.openingMean).toBeLessThan(0.0005)
    expect(motion.restMean).toBeGreaterThan(0.001)
    expect(motionOf(2, () => first).restMean).toBeNull()
  })

  it('is far less for a shaking camera than for the same steps of a pan', () => {
    const shaking = motionOf(2, (frame) => moved(first, frame % 2 === 0 ? 0.02 : 0, 0)).openingMean
    const panning = motionOf(2, (frame) => moved(first, frame * 0.02, 0)).openingMean
    expect(shaking).toBeLessThan(panning / 3)
  })

  it('has no value at a hard cut', () => {
    const { energy } = motionOf(3, (frame) => (frame < 20 ? first : second))
    expect(energy.values).toHaveLength(44)
    expect(energy.startS).toBeCloseTo(1 / 15, 2)
    expect(energy.values.map((value, at) => (value === null ? at : -1)).filter((at) => at >= 0)).toEqual([19])
  })
})

describe('still stretches', () => {
  it('are found with their length and share', () => {
    const motion = motionOf(4, (frame) => withDisc(first, 0.3 + (frame < 15 ? frame : frame < 45 ? 15 : frame - 30) * 0.02, 0.5, 0.12))
    expect(motion.longestStill!.startS).toBeCloseTo(1, 0)
    expect(motion.longestStill!.endS).toBeCloseTo(3, 0)
    expect(Math.abs(motion.stillShare - 0.5)).toBeLessThan(0.08)
  })

  it('are everything in a still draft, and nothing in a lively one', () => {
    expect(motionOf(2, () => first)).toMatchObject({ stillShare: 1, longestStill: { startS: 0, endS: 2 } })
    expect(motionOf(2, (frame) => disc(frame, 0))).toMatchObject({ stillShare: 0, longestStill: null })
  })
})
