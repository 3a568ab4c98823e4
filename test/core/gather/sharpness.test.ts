import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSharpness } from '../../../electron/core/gather/sharpness.ts'
import type { Still } from '../../../electron/core/gather/gatherer.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'
import { stillsOf } from '../../fixtures/made-stills.ts'
import { deadLeaves, plain, words, type Picture } from '../../fixtures/stills.ts'

const file = path.join(temporaryFolder(), 'still.pam')
const [widthPx, heightPx] = [1080, 1920]
const photos = [deadLeaves(1, widthPx, heightPx, 2500), deadLeaves(2, widthPx, heightPx, 600)]
/** Six steps make ffmpeg's recursive blur a Gaussian; one does not. */
const blur = (sigmaPx: number) => (sigmaPx === 0 ? 'null' : `gblur=sigma=${sigmaPx}:steps=6`)

function sharpnessOf(...stills: Still[]): number | null {
  const sharpness = createSharpness()
  for (const still of stills) sharpness.add(still)
  return sharpness.finish()
}

function sharpnesses(picture: Picture, filters: string[]): (number | null)[] {
  return stillsOf(file, picture, filters).map((still) => sharpnessOf(still))
}

function made(lumaAt: (x: number, y: number) => number): Still {
  const luma = Uint8Array.from({ length: 540 * 960 }, (_, at) => lumaAt(at % 540, Math.floor(at / 540)))
  return { timeS: 0, widthPx: 540, heightPx: 960, luma }
}

describe('sharpness', () => {
  // σ at 1080×1920, and what the docstring says.
  const scale: [sigmaPx: number, expected: number][] = [[0, 0.93], [1, 0.88], [2, 0.77], [3, 0.65], [4, 0.52], [6, 0.34], [9, 0.2], [12, 0.15]]

  it.each(photos.map((photo, at) => ({ photo, at })))('falls with blur on the documented scale: photo $at', ({ photo }) => {
    const found = sharpnesses(photo, scale.map(([sigmaPx]) => blur(sigmaPx)))
    found.forEach((value, at) => expect(Math.abs((value ?? 9) - scale[at]![1])).toBeLessThan(0.05))
    expect(found).toEqual(found.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
  })

  it('does not depend on contrast, brightness or moderate grain', () => {
    const changed = ['eq=contrast=0.5', 'eq=brightness=-0.2', 'noise=c0s=8:c0f=t'].map((filter) => `${blur(3)},${filter}`)
    for (const value of sharpnesses(photos[0]!, changed)) expect(value).toBeCloseTo(0.65, 1)
  })

  it('takes a sharp subject before a soft background for sharp', () => {
    const soft = `split[a][b];[a]${blur(12)}[a];[b]crop=500:700[b];[a][b]overlay=(W-w)/2:(H-h)/2`
    expect(sharpnesses(photos[0]!, [soft])[0]).toBeGreaterThan(0.7)
  })

  it('does not take flat graphics for blur, and blurred ones for sharp', () => {
    const card = words(plain(widthPx, heightPx, [245, 245, 240]), 4, { dotPx: 14, lines: 4, colour: [20, 20, 30] })
    const [crisp, soft, softest] = sharpnesses(card, [0, 6, 12].map(blur))
    expect(crisp).toBeGreaterThan(0.9)
    expect(soft).toBeLessThan(0.5)
    expect(softest).toBeLessThan(0.25)
  })

  it('says nothing where there are too few edges', () => {
    expect(sharpnessOf()).toBeNull()
    expect(sharpnessOf(made(() => 90))).toBeNull()
    expect(sharpnessOf(made((x, y) => 30 + (x + y) / 10))).toBeNull()
    expect(sharpnessOf(made((x) => (x < 270 ? 40 : 200)))).toBeNull()
    expect(sharpnessOf({ timeS: 0, widthPx: 16, heightPx: 16, luma: new Uint8Array(256) })).toBeNull()
    expect(sharpnessOf({ timeS: 0, widthPx: 2, heightPx: 2, luma: new Uint8Array(4) })).toBeNull()
  })

  it('does not take the straight ends of bars for detail', () => {
    const barred = `${blur(6)},crop=1080:960,pad=1080:1920:0:480`
    expect(sharpnesses(photos[0]!, [barred])[0]).toBeLessThan(0.4)
  })

  it('is the median over the stills, those without edges left out', () => {
    const [crisp, soft] = stillsOf(file, photos[1]!, [blur(0), blur(6)])
    expect(sharpnessOf(made(() => 90), soft!, crisp!, made(() => 16), soft!)).toBe(sharpnessOf(soft!))
  })
})
