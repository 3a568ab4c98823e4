import { describe, expect, it } from 'vitest'
import type { Still } from '../../../electron/core/gather/gatherer.ts'
import { edgesOf } from '../../../electron/core/gather/still-edges.ts'

/** A still of 120×90 with the same profile on every line of a patch of 30×30, the rest flat. */
function patch(profile: (x: number) => number): Still {
  const luma = Uint8Array.from({ length: 120 * 90 }, (_, at) => {
    const [x, y] = [at % 120, Math.floor(at / 120)]
    return y >= 30 && y < 60 ? Math.round(profile(x)) : 100
  })
  return { timeS: 0, widthPx: 120, heightPx: 90, luma }
}

/** Those well inside the patch, so that its own upper and lower end do not count. */
function concentrations(still: Still): number[] {
  const { xPx, yPx, concentration } = edgesOf(still)
  return concentration.filter((_, at) => yPx[at]! > 34 && yPx[at]! < 56 && xPx[at]! > 50 && xPx[at]! < 70)
}

describe('the edges of a still', () => {
  const cases: [name: string, profile: (x: number) => number, expected: number][] = [
    ['a step', (x) => (x < 60 ? 60 : 160), 1],
    ['a step of little contrast', (x) => (x < 60 ? 85 : 115), 1],
    ['a ramp of four pixels', (x) => 60 + 25 * Math.min(4, Math.max(0, x - 58)), 0.25],
    ['a ramp of five pixels, down', (x) => 160 - 20 * Math.min(5, Math.max(0, x - 58)), 0.2],
  ]
  it.each(cases)('%s', (_name, profile, expected) => {
    const found = concentrations(patch(profile))
    expect(found.length).toBeGreaterThan(2)
    for (const value of found) expect(value).toBeCloseTo(expected, 2)
  })

  it('leaves out what has too little contrast', () => {
    expect(concentrations(patch((x) => (x < 60 ? 95 : 105)))).toEqual([])
  })

  it('leaves out a line right across the picture, as bars end on', () => {
    const barred: Still = { timeS: 0, widthPx: 120, heightPx: 90, luma: Uint8Array.from({ length: 120 * 90 }, (_, at) => (at < 120 * 30 ? 16 : 150)) }
    expect(edgesOf(barred).concentration).toEqual([])
  })
})
