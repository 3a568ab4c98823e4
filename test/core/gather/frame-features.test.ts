import { describe, expect, it } from 'vitest'
import { contentDifference, type FrameFeatures, featuresOf, type Sample, sampleOf } from '../../../electron/core/gather/frame-features.ts'
import type { SmallFrame } from '../../../electron/core/gather/gatherer.ts'
import { lumaStatistics } from '../../../electron/core/gather/luma-statistics.ts'
import { brighter, draw, flat, moved, portrait, scene, type Scene, withDisc, zoomed } from './made-frames.ts'

const [first, second] = [scene(61), scene(62)]
/** Of no say in a step. */
const noLuma = lumaStatistics(draw(0, first))

function sampled(frame: SmallFrame, previous: Sample | null = null): Sample {
  return sampleOf(frame, lumaStatistics(frame), previous)
}

function pair(before: Scene, now: Scene, size = portrait): { previous: Sample; sample: Sample } {
  const previous = sampled(draw(0, before, size))
  return { previous, sample: sampled(draw(1 / 15, now, size), previous) }
}

function step(before: Scene, now: Scene): FrameFeatures['step'] {
  const { previous, sample } = pair(before, now)
  return featuresOf(sample, noLuma, previous).step
}

function lost(before: Scene, now: Scene): Sample['lost'] {
  return pair(before, now).sample.lost
}

describe('the step between two frames', () => {
  const cases: [name: string, before: Scene, now: Scene, expected: { shiftX?: number; shiftY?: number; zoom?: number; left: number }][] = [
    ['nothing', first, first, { left: 0 }],
    ['light', first, brighter(first, 15), { left: 0.6 }],
    ['less contrast', first, (x, y) => [60 + first(x, y)[0] * 0.5, 128, 128], { left: 0.6 }],
    ['a shift of 3 pixels right', first, moved(first, 3 / 90, 0), { shiftX: 3, left: 1.5 }],
    ['a shift of 7 pixels left and 5 down', first, moved(first, -7 / 90, 5 / 160), { shiftX: -7, shiftY: 5, left: 1.5 }],
    ['a zoom of 2 %', first, zoomed(first, 1.02), { zoom: 0.02, left: 1.5 }],
  ]
  it.each(cases)('is explained by the camera: %s', (_name, before, now, { shiftX = 0, shiftY = 0, zoom = 0, left }) => {
    const { camera } = step(before, now)
    expect(Math.abs(camera.shiftXPx - shiftX)).toBeLessThan(0.7)
    expect(Math.abs(camera.shiftYPx - shiftY)).toBeLessThan(0.7)
    expect(Math.abs(camera.zoom - zoom)).toBeLessThan(0.006)
    expect(camera.leftMean).toBeLessThanOrEqual(left)
  })

  it('leaves the subject, when the camera moves with it or not', () => {
    const resting = step(withDisc(first, 0.4, 0.5, 0.15), withDisc(first, 0.45, 0.5, 0.15)).camera
    const shaken = step(withDisc(first, 0.4, 0.5, 0.15), moved(withDisc(first, 0.45, 0.5, 0.15), 3 / 90, 0)).camera
    expect(resting.leftBusiest).toBeGreaterThan(20)
    expect(resting.leftMedian).toBeLessThan(1)
    expect(shaken.leftBusiest).toBeGreaterThan(20)
    expect(shaken.leftMedian).toBeLessThan(2)
  })

  it.each([
    ['the same picture', first, first, 0, 0.01],
    ['the same moved by 8 pixels', first, moved(first, 8 / 90, 0), 0, 0.3],
    ['another picture', first, second, 0.6, 1],
    ['from flat to textured', flat(60), first, 0.5, 1],
  ])('loses texture as the content changes: %s', (_name, before, now, least, most) => {
    const { unmatched } = lost(before, now)
    expect(unmatched).toBeGreaterThanOrEqual(least)
    expect(unmatched).toBeLessThanOrEqual(most)
  })

  it('loses colours as the content changes', () => {
    expect(lost(flat(100, 100, 150), flat(100, 150, 100)).recoloured).toBe(1)
    expect(lost(first, moved(first, 0.03, 0)).recoloured).toBeLessThan(0.25)
  })

  it('is nothing for the first frame', () => {
    const sample = sampled(draw(0, first))
    expect(sample.lost).toEqual({ unmatched: 0, recoloured: 0 })
    expect(featuresOf(sample, noLuma, null).step).toMatchObject({ difference: 0 })
  })
})

it('compares frames far apart both ways alike', () => {
  const [a, b] = [sampled(draw(0, first)), sampled(draw(5, second))]
  expect(contentDifference(a, b)).toEqual(contentDifference(b, a))
  expect(contentDifference(a, a)).toEqual({ unmatched: 0, recoloured: 0 })
})

it('works on frames of any size down to 16 pixels', () => {
  for (const size of [{ widthPx: 16, heightPx: 16 }, { widthPx: 900, heightPx: 16 }, { widthPx: 50, heightPx: 288 }]) {
    const { previous, sample } = pair(first, second, size)
    expect(Number.isFinite(featuresOf(sample, noLuma, previous).step.camera.leftMean) && Number.isFinite(sample.lost.unmatched)).toBe(true)
  }
})
