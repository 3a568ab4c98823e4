import { describe, expect, it } from 'vitest'
import type { SmallFrame } from '../../../electron/core/gather/gatherer.ts'
import { findCards } from '../../../electron/core/gather/signature-cards.ts'
import { findFill } from '../../../electron/core/gather/signature-fill.ts'
import { createBlendedPictures } from '../../../electron/core/gather/signature-pictures.ts'
import { soundWordsOf } from '../../../electron/core/gather/signature-sound.ts'
import { thumbBytes, thumbCells, thumbsOf, unpackThumb } from '../../../electron/core/gather/signature-thumbs.ts'
import { signatureWindow } from '../../../electron/core/gather/signature-window.ts'
import { mirrorMask, wordsOf } from '../../../electron/core/gather/signature-words.ts'
import { bandCount } from '../../../electron/core/gather/spectra.ts'
import type { Probe } from '../../../shared/model/artifacts.ts'

const size = { widthPx: 90, heightPx: 160 }
const noCards = new Uint8Array((size.widthPx * size.heightPx) / 4)
const whole = { left: 0, top: 0, width: 1, height: 1 }
const unknownFrame = { failure: { code: 'too_short_to_measure' as const } }
const video: Probe['video'] = { codec: 'h264', profile: null, pixelFormat: 'yuv420p', bitDepth: 8, codedWidthPx: 90, codedHeightPx: 160, sampleAspectRatio: 1, rotationDeg: 0, displayedWidthPx: 90, displayedHeightPx: 160, framesPerSecond: 15, variableFrameRate: false, bitrateKbps: null, interlaced: false, highDynamicRange: false }

function made(luma: (x: number, y: number, timeS: number) => number, frames = 30): ReturnType<ReturnType<typeof createBlendedPictures>['finish']> {
  const blended = createBlendedPictures(size)
  for (let index = 0; index < frames; index++) blended.add(frameOf((x, y) => luma(x, y, index / 15), index / 15))
  return blended.finish()
}

function frameOf(luma: (x: number, y: number) => number, timeS: number): SmallFrame {
  const plane = new Uint8Array(size.widthPx * size.heightPx)
  for (let at = 0; at < plane.length; at++) plane[at] = luma((at % size.widthPx) / size.widthPx, Math.floor(at / size.widthPx) / size.heightPx)
  return { timeS, ...size, luma: plane, cb: new Uint8Array(), cr: new Uint8Array() }
}

const scene = (x: number, y: number): number => 120 + 60 * Math.sin(7 * x + 3 * y * y) * Math.cos(9 * y + 1) + 30 * Math.sin(13 * x * y)

describe('pictures of a signature', () => {
  it('stand half a second apart and hold what was shown through a gap', () => {
    const blended = createBlendedPictures(size)
    for (const timeS of [0, 0.1, 3, 3.1]) blended.add(frameOf(() => (timeS < 1 ? 50 : 150), timeS))
    const { pictures } = blended.finish()
    expect(pictures.map((picture) => picture[0])).toEqual([50, 50, 50, 50, 50, 50, 150])
  })

  it('do not grow with a timestamp out of all bounds', () => {
    const blended = createBlendedPictures(size)
    for (const timeS of [0, 1e12]) blended.add(frameOf(() => 90, timeS))
    expect(blended.finish().pictures.length).toBeLessThanOrEqual(2001)
  })
})

describe('thumbs and words', () => {
  it('are the same for a darker copy and have turned signs for a mirrored one', () => {
    const words = wordsOf(thumbsOf(made(scene, 2), whole, noCards))
    const dark = wordsOf(thumbsOf(made((x, y) => 20 + 0.6 * scene(x, y), 2), whole, noCards))
    const mirrored = wordsOf(thumbsOf(made((x, y) => scene(1 - 1 / 90 - x, y), 2), whole, noCards))
    expect(differing([dark[0]! ^ words[0]!, dark[1]! ^ words[1]!])).toBeLessThan(6)
    expect(differing([mirrored[0]! ^ words[0]! ^ mirrorMask[0], mirrored[1]! ^ words[1]! ^ mirrorMask[1]])).toBeLessThan(6)
  })

  it.each([['black', 16], ['white', 235], ['grey with a little noise', 128]])('say nothing of a %s picture', (name, level) => {
    const thumbs = thumbsOf(made((x, y) => level + (name.includes('noise') ? (x * 7919 + y * 104_729) % 3 : 0), 2), whole, noCards)
    expect(unpackThumb(thumbs, 0, new Int8Array(thumbCells))).toBe(false)
    expect([...wordsOf(thumbs)]).toEqual(Array.from({ length: (2 * thumbs.length) / thumbBytes }, () => 0))
  })
})

describe('window of a signature', () => {
  it('leaves flat bars out', () => {
    const barred = made((x, y) => (y < 0.3 || y >= 0.7 ? 16 : scene(x, (y - 0.3) / 0.4)))
    const { top, height, left, width } = signatureWindow(barred, noCards, unknownFrame, video)
    expect(top).toBeCloseTo(0.3, 1)
    expect(height).toBeCloseTo(0.4, 1)
    expect([left, width]).toEqual([0, 1])
  })

  it.each([['a full picture', scene], ['black', () => 16]])('is everything for %s', (_, luma) => {
    expect(signatureWindow(made(luma), noCards, unknownFrame, video)).toEqual(whole)
  })
})

const moving = (x: number, y: number, timeS: number): number => scene(x + 0.1 * timeS, y)

function pixelAt(y: number): number {
  return Math.floor((y * size.heightPx) / 2) * (size.widthPx / 2) + 20
}

describe('cards', () => {
  const boxed = made((x, y, timeS) => (y >= 0.7 ? (Math.abs(y - 0.85) < 0.01 && Math.sin(90 * x) > 0 ? 20 : 235) : moving(x, y, timeS)))

  it('are what lies under a caption box, letters and all, and nothing of a moving picture', () => {
    const cards = findCards(boxed)
    expect([0.5, 0.65].map((y) => cards[pixelAt(y)])).toEqual([0, 0])
    expect([0.72, 0.85, 0.97].map((y) => cards[pixelAt(y)])).toEqual([1, 1, 1])
    expect(findCards(made(moving)).includes(1)).toBe(false)
  })

  it('stay in where they cover one edge, so that the rest lies where it lay', () => {
    const cards = findCards(boxed)
    expect(signatureWindow(boxed, cards, unknownFrame, video)).toEqual(whole)
    const cells = new Int8Array(thumbCells)
    unpackThumb(thumbsOf(boxed, whole, cards), 0, cells)
    expect(cells.subarray(12 * 16).every((cell) => cell === 0)).toBe(true)
  })
})

const coarse = (x: number, y: number, timeS: number): number => 120 + 60 * Math.sin(9 * x + timeS) + 40 * Math.cos(5 * y)
const fine = (x: number, y: number, timeS: number): number => coarse(x, y, timeS) + 12 * Math.sin(70 * x) * Math.cos(60 * y)

describe('fill', () => {
  it('is found by the copy of the middle that it is', () => {
    const found = findFill(made((x, y, timeS) => (y < 0.35 || y >= 0.65 ? coarse(0.5 + (x - 0.5) * 0.3, y, timeS) : fine(x, (y - 0.35) / 0.3, timeS))))
    expect(found?.top).toBeCloseTo(0.35, 1)
    expect(found?.height).toBeCloseTo(0.3, 1)
    expect(findFill(made(fine))).toBeNull()
  })
})

describe('words of sound', () => {
  it('are the same at another level, and nothing in silence', () => {
    const rows = 1000
    const values = Float32Array.from({ length: rows * bandCount }, (_, at) => 0.05 * (1 + Math.sin((at % bandCount) * 1.7 + Math.floor(at / bandCount) / 40) ** 3))
    const spectra = { values, rows, rowsPerS: 187.5, startS: 0.02 }
    const words = soundWordsOf(spectra)
    expect(words.some((word) => word !== 0)).toBe(true)
    const quieter = soundWordsOf({ ...spectra, values: values.map((value) => value / 4) })
    const bits = words.reduce((sum, word, at) => sum + differing([word ^ quieter[at]!]), 0)
    expect(bits / words.length).toBeLessThan(1)
    expect(soundWordsOf({ ...spectra, values: new Float32Array(values.length) }).every((word) => word === 0)).toBe(true)
  })
})

function differing(words: number[]): number {
  return words.reduce((sum, word) => sum + (word >>> 0).toString(2).replaceAll('0', '').length, 0)
}
