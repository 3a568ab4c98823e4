import { describe, expect, it } from 'vitest'
import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import { black, film, flat, inside, type Insets, moved, probeOf, scene, type Scene, watched, withDisc } from './made-frames.ts'

const shots = [scene(31), scene(32), scene(33)]

const caption: Scene = (x, y) => (y > 0.08 && y < 0.12 && x > 0.3 && x < 0.7 ? [235, 128, 128] : black(x, y))
const smooth: Scene = (x, y) => [120 + 30 * Math.sin(x * 4 + y * 7), 128, 128]

/** Cuts and camera movement, as real drafts have them. */
function footage(frame: number): Scene {
  return moved(shots[Math.floor(frame / 15) % 3]!, frame * 0.01, 0)
}

function frameOf(sceneAt: (frame: number) => Scene, grain = 1): ArtifactValues['frame'] {
  return watched(film(3, sceneAt, grain)).frame
}

/** The share of a 1080×1920 picture that the bars take, edge by edge. */
function insetsOf({ bars }: ArtifactValues['frame']): Required<Insets> {
  return { top: bars.topPx / 1920, bottom: bars.bottomPx / 1920, left: bars.leftPx / 1080, right: bars.rightPx / 1080 }
}

/** A blurred copy of the scene, enlarged to fill the picture, behind the scene itself. */
function onBlurredCopy(of: Scene, insets: { top: number; bottom: number }): Scene {
  const shrink = 1 - insets.top - insets.bottom
  const copy: Scene = (x, y) => {
    let luma = 0
    for (let at = 0; at < 9; at++) luma += of(0.5 + (x - 0.5) * shrink + ((at % 3) - 1) * 0.03, y + (Math.floor(at / 3) - 1) * 0.03)[0] / 9
    return [luma * 0.8, 128, 128]
  }
  return inside(of, insets, copy)
}

describe('bars', () => {
  const green = flat(120, 90, 80)
  const cases: [name: string, fill: string, insets: Insets, around: Scene][] = [
    ['a landscape picture in a vertical frame', 'black', { top: 0.34, bottom: 0.34 }, black],
    ['uneven bars', 'black', { top: 0.1, bottom: 0.2 }, black],
    ['a bar at one side', 'black', { bottom: 0.15 }, black],
    ['pillars', 'black', { left: 0.12, right: 0.12 }, black],
    ['bars all round', 'black', { top: 0.1, bottom: 0.1, left: 0.08, right: 0.08 }, black],
    ['thin bars', 'black', { top: 0.03, bottom: 0.03 }, black],
    ['white bars', 'colour', { top: 0.2, bottom: 0.2 }, flat(235)],
    ['green bars', 'colour', { top: 0.25, bottom: 0.25 }, green],
    ['nothing but picture', 'none', {}, black],
  ]
  it.each(cases)('%s: %s %j', (_name, fill, insets, around) => {
    const frame = frameOf((at) => inside(footage(at), insets, around))
    expect(frame.fill).toBe(fill)
    const found = insetsOf(frame)
    for (const edge of ['top', 'bottom', 'left', 'right'] as const) expect(Math.abs(found[edge] - (insets[edge] ?? 0))).toBeLessThan(0.008)
    expect(frame.effective.widthPx).toBe(1080 - frame.bars.leftPx - frame.bars.rightPx)
    expect(frame.effective.yPx).toBe(frame.bars.topPx)
  })

  it('are seen through captions that stand on them, and black lead-ins', () => {
    const frame = frameOf((at) => (at < 10 ? black : inside(footage(at), { top: 0.3, bottom: 0.3 }, caption)))
    expect(insetsOf(frame).top).toBeCloseTo(0.3, 2)
    expect(frame.effectiveAspectRatio).toBeCloseTo(0.5625 / 0.4, 1)
    expect(frame.coveredShare).toBeCloseTo(0.4, 2)
  })

  it('are in pixels of the displayed picture', () => {
    const frames = film(2, (at) => inside(footage(at), { left: 0.25, right: 0.25 }, black), 0, { widthPx: 160, heightPx: 90 })
    const { frame } = watched(frames, probeOf(1280, 720))
    expect(frame.bars).toEqual({ topPx: 0, bottomPx: 0, leftPx: 320, rightPx: 320 })
    expect(frame).toMatchObject({ displayedAspectRatio: 1.7778, effectiveAspectRatio: 0.8889, coveredShare: 0.5 })
  })
})

describe('what has no bars', () => {
  const cases: [name: string, sceneAt: (frame: number) => Scene][] = [
    ['a dark scene with a lamp', (at) => withDisc((x, y) => [18 + 20 * Math.exp(-((x - 0.5) ** 2 + (y - 0.5) ** 2) * 18), 128, 128], 0.5 + 0.1 * Math.sin(at / 6), 0.5, 0.15, 150)],
    ['a subject before black', (at) => withDisc(black, 0.3 + at * 0.01, 0.5, 0.2)],
    ['a letterboxed shot among full ones', (at) => (at < 15 || at > 35 ? footage(at) : inside(footage(at), { top: 0.3, bottom: 0.3 }, black))],
    ['a sky over a ridge', (at) => (x, y) => (y < 0.3 + 0.2 * Math.abs(((x * 3 + at / 40) % 1) - 0.5) ? [190, 140, 110] : footage(at)(x, y))],
    ['a still photo', () => shots[0]!],
    ['a card with words', () => (x, y) => (y > 0.45 && y < 0.5 && Math.floor(x * 20) % 2 === 0 ? [16, 128, 128] : [235, 128, 128])],
    ['a subject before a resting wall', (at) => withDisc(shots[1]!, 0.3 + at * 0.01, 0.5, 0.15)],
    ['nothing but black', () => black],
  ]
  it.each(cases)('%s', (_name, sceneAt) => {
    const frame = frameOf(sceneAt)
    expect(frame).toMatchObject({ fill: 'none', coveredShare: 1, bars: { topPx: 0, bottomPx: 0, leftPx: 0, rightPx: 0 } })
  })
})

describe('other fills', () => {
  it.each([0.34, 0.2])('a blurred copy above and below: %d', (inset) => {
    const frame = frameOf((at) => onBlurredCopy(footage(at), { top: inset, bottom: inset }))
    expect(frame.fill).toBe('blurred')
    expect(Math.abs(insetsOf(frame).top - inset)).toBeLessThan(0.01)
    expect(Math.abs(insetsOf(frame).bottom - inset)).toBeLessThan(0.01)
  })

  it('smooth bars that are no copy are not called one', () => {
    expect(frameOf((at) => inside(footage(at), { top: 0.3, bottom: 0.3 }, smooth)).fill).not.toBe('blurred')
  })

  it('a patterned border that never changes', () => {
    const frame = frameOf((at) => inside(footage(at), { top: 0.2, bottom: 0.15 }, scene(40)))
    expect(frame.fill).toBe('colour')
    expect(insetsOf(frame).top).toBeCloseTo(0.2, 1)
    expect(insetsOf(frame).bottom).toBeCloseTo(0.15, 1)
  })
})
