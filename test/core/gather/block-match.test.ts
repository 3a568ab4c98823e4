import { describe, expect, it } from 'vitest'
import { unmatchedShare } from '../../../electron/core/gather/block-match.ts'
import { tilesOf } from '../../../electron/core/gather/tiles.ts'
import { draw, moved, scene, type Scene } from './made-frames.ts'

const [first, second] = [scene(81), scene(82)]

/** Black and white blocks over a part of the picture, from the top. */
function captioned(behind: Scene, share: number): Scene {
  return (x, y) => (y < share ? [Math.floor(x * 22) % 2 === Math.floor(y * 40) % 2 ? 235 : 16, 128, 128] : behind(x, y))
}

function unmatched(before: Scene, now: Scene, reach?: number): number {
  return unmatchedShare(tilesOf(draw(0, before)), tilesOf(draw(1, now)), reach)
}

describe('the share of texture that is not found again', () => {
  it('is nothing in a picture that rests and nearly all in another picture', () => {
    expect(unmatched(first, first)).toBe(0)
    expect(unmatched(first, second)).toBeGreaterThan(0.6)
  })

  it('is small for a shift within reach, and for a farther one only to a farther reach', () => {
    expect(unmatched(first, moved(first, 8 / 90, 0))).toBeLessThan(0.3)
    const [near, far] = [unmatched(first, moved(first, 24 / 90, 0)), unmatched(first, moved(first, 24 / 90, 0), 8)]
    expect(far).toBeLessThan(near - 0.2)
  })

  it('counts a caption by its place in the picture and not by its sharpness', () => {
    expect(unmatched(first, captioned(first, 0.2))).toBeLessThan(0.3)
    expect(unmatched(first, captioned(first, 0.2))).toBeGreaterThan(0.05)
  })

  it('does not depend on what was compared before', () => {
    const alone = unmatched(first, moved(second, 0.03, 0))
    unmatched(second, first)
    unmatchedShare(tilesOf(draw(0, first, { widthPx: 16, heightPx: 16 })), tilesOf(draw(0, second, { widthPx: 16, heightPx: 16 })))
    expect(unmatched(first, moved(second, 0.03, 0))).toBe(alone)
  })
})
