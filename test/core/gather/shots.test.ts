import { describe, expect, it } from 'vitest'
import { black, brighter, draw, film, flat, mixed, moved, probeOf, random, scene, type Scene, watched, withDisc, zoomed } from './made-frames.ts'

const [first, second, third] = [scene(1), scene(2), scene(3)]

const titled: Scene = (x, y) => (y > 0.4 && y < 0.5 && x > 0.15 && x < 0.85 ? [235, 128, 128] : first(x, y))

function cutsOf(seconds: number, sceneAt: (frame: number) => Scene, grain = 0) {
  return watched(film(seconds, sceneAt, grain)).shots
}

/** A picture that never rests: the camera drifts. */
function drifting(of: Scene, frame: number): Scene {
  return moved(of, frame * 0.006, frame * 0.002)
}

describe('hard cuts', () => {
  const cases: [name: string, cuts: number[], sceneAt: (frame: number) => Scene][] = [
    ['one shot', [], (frame) => drifting(first, frame)],
    ['two shots', [20], (frame) => drifting(frame < 20 ? first : second, frame)],
    ['three shots', [15, 37], (frame) => drifting(frame < 15 ? first : frame < 37 ? second : third, frame)],
    ['stills', [22], (frame) => (frame < 22 ? first : second)],
    ['shots of a third of a second', [20, 25, 30], (frame) => drifting([first, second, third, first][frame < 20 ? 0 : frame < 25 ? 1 : frame < 30 ? 2 : 3]!, frame)],
    ['a shot of a single sample', [20, 21], (frame) => (frame < 20 ? first : frame === 20 ? second : third)],
    ['there and back', [15, 30], (frame) => drifting(frame < 15 || frame >= 30 ? first : second, frame)],
    ['a cut to black and on', [20, 28], (frame) => (frame < 20 ? first : frame < 28 ? black : second)],
    ['a cut amid fast movement', [22], (frame) => moved(frame < 22 ? first : second, frame * 0.05, 0)],
    ['a cut with a caption that stays', [22], (frame) => captioned(drifting(frame < 22 ? first : second, frame), 0.3)],
    ['a punch-in by two fifths', [20], (frame) => zoomed(drifting(withDisc(first, 0.5, 0.5, 0.3), frame), frame < 20 ? 1 : 1.4)],
  ]
  it.each(cases)('%s: %j', (_name, cuts, sceneAt) => {
    const shots = cutsOf(3, sceneAt)
    expect(shots.cuts.map((cut) => cut.kind)).toEqual(cuts.map(() => 'hard'))
    shots.cuts.forEach((cut, at) => {
      // The sources are said to have 30 frames a second: the new shot starts at the sample or one frame before it.
      expect(cut.atS).toBeGreaterThan((cuts[at]! - 1) / 15)
      expect(cut.atS).toBeLessThanOrEqual(cuts[at]! / 15 + 0.001)
    })
    expect(shots.shots).toHaveLength(cuts.length + 1)
  })
})

describe('hard cuts to the frame', () => {
  it.each([15, 24, 25, 30, 50, 60])('at %d frames a second', (framesPerS) => {
    const of = probeOf()
    const probe = { ...of, video: { ...of.video, framesPerSecond: framesPerS } }
    const read = framesPerS > 30 ? 2 : 1
    for (const cut of [framesPerS, framesPerS + 1]) {
      const frames = Array.from({ length: Math.ceil((2 * framesPerS) / read) }, (_, at) => at * read)
      const { cuts } = watched(frames.map((at) => draw(at / framesPerS, moved(at < cut ? first : second, (at * 0.09) / framesPerS, 0))), probe).shots
      expect(cuts.map(({ kind }) => kind)).toEqual(['hard'])
      expect(Math.abs(cuts[0]!.atS * framesPerS - cut)).toBeLessThanOrEqual(read === 1 ? 0.05 : 0.55)
    }
  })

  const atThirty: [name: string, cuts: string[], sceneAt: (frame: number) => Scene][] = [
    ['a shot of a tenth of a second', ['hard', 'hard'], (frame) => drifting(frame < 30 ? first : frame < 33 ? second : third, frame / 2)],
    ['a flash of one frame', [], (frame) => brighter(drifting(first, frame / 2), frame === 40 ? 90 : 0)],
    ['a flash of a tenth of a second', [], (frame) => (frame >= 40 && frame < 43 ? flat(235) : drifting(first, frame / 2))],
    ['a white flash between shots', ['fade'], (frame) => (frame === 40 || frame === 41 ? flat(230) : drifting(frame < 40 ? first : second, frame / 2))],
    ['a push to the left', ['wipe'], (frame) => pushed(Math.min(1, Math.max(0, (frame - 40) / 10)))],
    ['a dissolve', ['dissolve'], (frame) => mixed(first, second, Math.min(1, Math.max(0, (frame - 30) / 20)))],
    ['a fast pan', [], (frame) => moved(first, frame * 0.025, 0)],
  ]
  it.each(atThirty)('at 30 samples a second: %s', (_name, kinds, sceneAt) => {
    const frames = Array.from({ length: 90 }, (_, at) => draw(at / 30, sceneAt(at)))
    expect(watched(frames).shots.cuts.map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('what is no cut', () => {
  const shake = random(5)
  const cases: [name: string, sceneAt: (frame: number) => Scene][] = [
    ['a photographer’s flash', (frame) => brighter(drifting(first, frame), frame === 20 ? 90 : 0)],
    ['a flash of two frames', (frame) => (frame === 20 || frame === 21 ? flat(235) : drifting(first, frame))],
    ['a shaking camera', () => moved(first, (shake() - 0.5) * 0.08, (shake() - 0.5) * 0.05)],
    ['a fast pan', (frame) => moved(first, frame * 0.05, 0)],
    ['a zoom', (frame) => zoomed(first, 1 + frame * 0.02)],
    ['a subject running through', (frame) => withDisc(first, frame * 0.05 - 0.3, 0.5, 0.25)],
    ['a caption popping in', (frame) => (x, y) => (frame >= 20 && y > 0.7 && y < 0.76 && x > 0.2 && x < 0.8 ? [235, 128, 128] : first(x, y))],
    ['captions on a third of the picture, coming and going', (frame) => (frame % 14 < 7 ? captioned(drifting(first, frame), 0.33) : drifting(first, frame))],
    ['a whip to the side', (frame) => moved(first, frame < 18 ? 0 : Math.min(1, (frame - 18) * 0.24), 0)],
    ['a flash of three frames, the camera moving', (frame) => (frame >= 20 && frame < 23 ? mixed(moved(first, frame * 0.02, 0), flat(235), 0.9) : moved(first, frame * 0.02, 0))],
    ['a light going on slowly', (frame) => brighter(first, frame)],
    ['a black lead-in', (frame) => (frame < 12 ? black : drifting(first, frame))],
  ]
  it.each(cases)('%s', (_name, sceneAt) => {
    expect(cutsOf(3, sceneAt).cuts).toEqual([])
  })

  it('grain', () => {
    expect(cutsOf(2, () => first, 8).cuts).toEqual([])
  })
})

describe('gradual transitions', () => {
  const cases: [name: string, kind: string, from: number, to: number, sceneAt: (frame: number) => Scene][] = [
    ['a dissolve of a second', 'dissolve', 15, 30, (frame) => mixed(first, second, Math.min(1, Math.max(0, (frame - 15) / 15)))],
    ['a dissolve of a third of a second', 'dissolve', 20, 25, (frame) => mixed(first, second, Math.min(1, Math.max(0, (frame - 20) / 5)))],
    ['a dissolve between moving shots', 'dissolve', 15, 27, (frame) => mixed(moved(first, frame * 0.003, 0), moved(second, 0, frame * 0.002), Math.min(1, Math.max(0, (frame - 15) / 12)))],
    ['a fade through black', 'fade', 12, 32, (frame) => mixed(frame < 22 ? first : second, black, Math.max(0, 1 - Math.abs(frame - 22) / 10))],
    ['a push to the left', 'wipe', 20, 25, (frame) => pushed(Math.min(1, Math.max(0, (frame - 20) / 5)))],
    ['a white flash between shots', 'fade', 19, 21, (frame) => (frame < 20 ? first : frame === 20 ? flat(230) : second)],
    ['a white flash between moving shots', 'fade', 19, 22, (frame) => (frame === 20 || frame === 21 ? flat(230) : drifting(frame < 20 ? first : second, frame))],
  ]
  it.each(cases)('%s is a %s', (_name, kind, from, to, sceneAt) => {
    const { cuts } = cutsOf(3, sceneAt)
    expect(cuts.map((cut) => cut.kind)).toEqual([kind])
    expect(cuts[0]!.startS).toBeGreaterThanOrEqual(from / 15 - 0.14)
    expect(cuts[0]!.endS).toBeLessThanOrEqual(to / 15 + 0.14)
    expect(cuts[0]!.atS).toBeGreaterThan(from / 15)
    expect(cuts[0]!.atS).toBeLessThan(to / 15)
  })

  it('leaves a title that fades in over the picture alone', () => {
    expect(cutsOf(3, (frame) => mixed(first, titled, Math.min(1, Math.max(0, (frame - 15) / 15)))).cuts).toEqual([])
  })
})

describe('the shots between them', () => {
  it('cover the draft without gaps', () => {
    const shots = cutsOf(4, (frame) => drifting(frame < 20 ? first : frame < 40 ? second : third, frame))
    expect(shots.shots[0]!.startS).toBe(0)
    expect(shots.shots.at(-1)!.endS).toBe(4)
    shots.cuts.forEach((cut, at) => expect([shots.shots[at]!.endS, shots.shots[at + 1]!.startS]).toEqual([cut.atS, cut.atS]))
    expect(shots.averageShotS).toBeCloseTo(4 / 3, 3)
    expect(shots.cutsPer10S).toBe(5)
  })
})

/** Black and white blocks on a share of the picture, from a fifth down. */
function captioned(behind: Scene, share: number): Scene {
  return (x, y) => (y > 0.2 && y < 0.2 + share ? [Math.floor(x * 22) % 2 === Math.floor(y * 40) % 2 ? 235 : 16, 128, 128] : behind(x, y))
}

function pushed(share: number): Scene {
  return (x, y) => (x + share < 1 ? first(x + share, y) : second(x + share - 1, y))
}
