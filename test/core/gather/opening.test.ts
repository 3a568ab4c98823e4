import { describe, expect, it } from 'vitest'
import { openingOf } from '../../../electron/core/gather/opening.ts'
import { black, draw, film, flat, mixed, moved, scene, type Scene, watched } from './made-frames.ts'

const [shot, card] = [scene(21), scene(22)]

function lively(frame: number): Scene {
  return moved(shot, frame * 0.012, 0)
}

describe('what a draft begins with', () => {
  const cases: [name: string, expected: { black: number; fade: number; still: number }, sceneAt: (frame: number) => Scene][] = [
    ['action at once', { black: 0, fade: 0, still: 0 }, lively],
    ['black for a second', { black: 1, fade: 0, still: 0 }, (frame) => (frame < 15 ? black : lively(frame))],
    ['noisy black for a second', { black: 1, fade: 0, still: 0 }, (frame) => (frame < 15 ? (x, y) => [16 + ((x * 991 + y * 773) % 4), 128, 128] : lively(frame))],
    ['a night scene, which is not black', { black: 0, fade: 0, still: 0 }, (frame) => (x, y) => [20 + Math.max(0, lively(frame)(x, y)[0] - 100) / 2, 128, 128]],
    ['a navy card, which is not black', { black: 0, fade: 0, still: 1 }, (frame) => (frame < 15 ? flat(21, 163, 124) : lively(frame))],
    ['a fade-in from black', { black: 0, fade: 1, still: 0 }, (frame) => mixed(black, lively(frame), Math.min(1, frame / 15))],
    ['a fade-in from white', { black: 0, fade: 1, still: 0 }, (frame) => mixed(flat(235), lively(frame), Math.min(1, frame / 15))],
    ['black, then a fade-in', { black: 0.67, fade: 1.67, still: 0 }, (frame) => mixed(black, lively(frame), Math.min(1, Math.max(0, (frame - 10) / 15)))],
    ['a title card of a second and a half, then a cut', { black: 0, fade: 0, still: 1.5 }, (frame) => (frame < 22 ? card : lively(frame))],
    ['a card after black', { black: 0.67, fade: 0, still: 2 }, (frame) => (frame < 10 ? black : frame < 30 ? card : lively(frame))],
    ['a still photo until it is panned', { black: 0, fade: 0, still: 1.4 }, (frame) => moved(shot, Math.max(0, frame - 21) * 0.012, 0)],
    ['a breath of stillness', { black: 0, fade: 0, still: 0 }, (frame) => moved(shot, Math.max(0, frame - 3) * 0.012, 0)],
    ['black throughout', { black: 3, fade: 0, still: 0 }, () => black],
    ['one still picture throughout', { black: 0, fade: 0, still: 3 }, () => card],
  ]
  it.each(cases)('%s: %j', (_name, expected, sceneAt) => {
    const { opening } = watched(film(3, sceneAt))
    expect(Math.abs(opening.blackUntilS - expected.black)).toBeLessThanOrEqual(0.14)
    expect(Math.abs(opening.fadeInUntilS - expected.fade)).toBeLessThanOrEqual(0.25)
    expect(Math.abs(opening.staticUntilS - expected.still)).toBeLessThanOrEqual(0.3)
  })

  it('has the first cut, and not the end of a black lead-in', () => {
    const { opening } = watched(film(3, (frame) => (frame < 10 ? black : frame < 30 ? lively(frame) : moved(card, frame * 0.01, 0))))
    expect(opening.firstCutS).toBeCloseTo(2, 1)
    expect(watched(film(2, lively)).opening.firstCutS).toBeNull()
  })

  it('passes on what was heard', () => {
    const none = { firstMovementS: 0, cuts: [] }
    const { opening } = watched([draw(0, shot), draw(0.07, shot)])
    expect(opening).toMatchObject({ silentUntilS: null, firstSoundS: null, firstSpeechLikeS: null })
    const heard = { silentUntilS: 0.4, firstSoundS: 0.4, firstSpeechLikeS: null }
    expect(openingOf([], 1, none, heard)).toMatchObject(heard)
  })
})
