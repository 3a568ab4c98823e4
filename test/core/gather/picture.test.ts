import { describe, expect, it } from 'vitest'
import { black, brighter, film, flat, moved, scene, type Scene, watched, withDisc } from './made-frames.ts'

const shot = scene(51)
const half: Scene = (x) => [x < 0.5 ? 16 : 235, 128, 128]

/** Lit for one frame in so many. */
function every(frames: number, levels = 120): (frame: number) => Scene {
  return (frame) => flat(frame % frames === 0 ? 60 + levels : 60)
}

function pictureOf(seconds: number, sceneAt: (frame: number) => Scene) {
  return watched(film(seconds, sceneAt)).picture
}

describe('exposure', () => {
  const cases: [name: string, sceneAt: Scene, expected: Record<string, number>][] = [
    ['black', black, { meanLuma: 0, contrast: 0, darkShare: 1, brightShare: 0, clippedBlackShare: 1, clippedWhiteShare: 0 }],
    ['white', flat(235), { meanLuma: 1, contrast: 0, darkShare: 0, brightShare: 1, clippedBlackShare: 0, clippedWhiteShare: 1 }],
    ['grey', flat(125), { meanLuma: 0.498, contrast: 0, darkShare: 0, brightShare: 0, clippedBlackShare: 0, clippedWhiteShare: 0 }],
    ['half and half', half, { meanLuma: 0.5, contrast: 1, darkShare: 0.5, brightShare: 0.5, clippedBlackShare: 0.5, clippedWhiteShare: 0.5 }],
    ['dark, nothing clipped', flat(30), { meanLuma: 0.064, darkShare: 1, clippedBlackShare: 0 }],
    ['values outside the video range', (x) => [x < 0.5 ? 2 : 250, 128, 128], { meanLuma: 0.5, contrast: 1, clippedBlackShare: 0.5, clippedWhiteShare: 0.5 }],
  ]
  it.each(cases)('%s', (_name, of, expected) => {
    const picture = pictureOf(0.5, () => of)
    for (const [name, value] of Object.entries(expected)) expect(picture, name).toHaveProperty(name, expect.closeTo(value, 2))
    expect(picture.sharpness).toBeNull()
  })

  it('is kept over time', () => {
    const { luma } = pictureOf(2, (frame) => (frame < 15 ? black : flat(235)))
    expect(luma.values.slice(0, 15)).toEqual(Array.from({ length: 15 }, () => 0))
    expect(luma.values.slice(15)).toEqual(Array.from({ length: 15 }, () => 1))
  })
})

describe('flicker', () => {
  it('is the light that jumps, not the light that drifts or the cuts', () => {
    expect(pictureOf(2, (frame) => brighter(shot, frame % 2 === 0 ? 6 : 0)).flicker).toBeCloseTo(6 / 219, 2)
    expect(pictureOf(2, (frame) => brighter(shot, frame)).flicker).toBeLessThan(0.002)
    expect(pictureOf(2, (frame) => (frame < 15 ? flat(60) : brighter(shot, 0))).flicker).toBe(0)
  })
})

describe('flashes by ITU-R BT.1702', () => {
  const cases: [name: string, harmful: boolean, sceneAt: (frame: number) => Scene][] = [
    ['five in a second', true, every(3)],
    ['seven and a half in a second', true, every(2)],
    ['three in a second', false, every(5)],
    ['five in a second, too weak (under 20 cd/m²)', false, every(3, 30)],
    ['five in a second on a tenth of the picture', false, (frame) => (_x, y) => (y < 0.1 && frame % 3 === 0 ? [220, 128, 128] : [60, 128, 128])],
    ['five in a second on a third of the picture', true, (frame) => (_x, y) => (y < 0.34 && frame % 3 === 0 ? [220, 128, 128] : [60, 128, 128])],
    ['light and dark moving past', false, (frame) => (x) => [Math.sin(x * 12 + frame * 2) > 0 ? 200 : 60, 128, 128]],
    ['a camera moving over texture', false, (frame) => moved(shot, frame * 0.05, 0)],
    ['a subject', false, (frame) => withDisc(shot, frame * 0.03, 0.5, 0.2)],
    ['two changes of light', false, (frame) => flat(frame < 10 || frame > 20 ? 60 : 200)],
  ]
  it.each(cases)('%s: %j', (_name, harmful, sceneAt) => {
    expect(pictureOf(3, sceneAt).flashes.length > 0).toBe(harmful)
  })

  it('are told with their time and pace', () => {
    const { flashes } = pictureOf(4, (frame) => (frame >= 20 && frame < 40 ? every(3)(frame) : flat(60)))
    expect(flashes).toHaveLength(1)
    expect(flashes[0]!.startS).toBeCloseTo(21 / 15, 1)
    expect(flashes[0]!.endS).toBeCloseTo(40 / 15, 0)
    expect(flashes[0]!.flashesPerS).toBeGreaterThanOrEqual(4.5)
    expect(flashes[0]!.flashesPerS).toBeLessThanOrEqual(5.5)
  })
})
