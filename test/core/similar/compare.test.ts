import { describe, expect, it } from 'vitest'
import { thumbBytes } from '../../../electron/core/gather/signature-thumbs.ts'
import { wordsOf } from '../../../electron/core/gather/signature-words.ts'
import type { Signature } from '../../../electron/core/gather/signature.ts'
import { compare } from '../../../electron/core/similar/compare.ts'
import { createLibrary } from '../../../electron/core/similar/library.ts'
import { createMadeSignatures } from '../../fixtures/made-signatures.ts'

const make = createMadeSignatures(7)
const original = make(20)
const strangers = Array.from({ length: 40 }, () => make(20))
const none = new Uint32Array()

function draft(signature: Signature): { signature: Signature; durationS: number } {
  return { signature, durationS: signature.thumbs.length / thumbBytes / 2 }
}

function withThumbs(thumbs: Uint8Array, sounds: Uint32Array = none): Signature {
  return { thumbs, words: wordsOf(thumbs), sounds }
}

function mirror(thumbs: Uint8Array): Uint8Array {
  return Uint8Array.from(thumbs, (_, at) => {
    const both = thumbs[at - (at % 8) + 7 - (at % 8)]!
    return ((both & 15) << 4) | (both >> 4)
  })
}

const clip = original.thumbs.slice(10 * thumbBytes, 24 * thumbBytes)
const joined = withThumbs(new Uint8Array([...strangers[0]!.thumbs.slice(0, 20 * thumbBytes), ...clip, ...strangers[1]!.thumbs.slice(0, 20 * thumbBytes)]))

describe('compare', () => {
  it.each([
    ['itself', original, 'same'],
    ['a mirror image', withThumbs(mirror(original.thumbs)), 'mirrored'],
    ['a stretch of it', withThumbs(clip), 'part'],
    ['a clip of it inside another', joined, 'part'],
    ['its sound under other pictures', { ...strangers[2]!, sounds: original.sounds }, 'sound'],
  ])('finds %s', (_, other, kind) => {
    expect(compare(draft(original), draft(other))?.kind).toBe(kind)
  })

  it('says which second is which', () => {
    const picture = compare(draft(original), draft(joined))?.picture
    expect(picture?.here.startS).toSatisfy((at: number) => Math.abs(at - 5) <= 1)
    expect((picture?.there.startS ?? 0) - (picture?.here.startS ?? 0)).toBeCloseTo(5, 0)
  })

  it.each([
    ['strangers', original, strangers[3]!],
    ['two black and silent videos', withThumbs(new Uint8Array(40 * thumbBytes), new Uint32Array(200)), withThumbs(new Uint8Array(40 * thumbBytes), new Uint32Array(200))],
    ['two static cards', still(strangers[4]!), still(strangers[5]!)],
    ['two held tones', { ...strangers[6]!, sounds: new Uint32Array(200).fill(0x0f0f_3355) }, { ...strangers[7]!, sounds: new Uint32Array(200).fill(0x0f0f_3355) }],
    ['nothing at all', withThumbs(new Uint8Array()), withThumbs(new Uint8Array())],
  ])('does not pair %s', (_, one, other) => {
    expect(compare(draft(one), draft(other))).toBeNull()
  })

  it('finds a still video again', () => {
    expect(compare(draft(still(original)), draft(still(original)))?.kind).toBe('same')
  })
})

function still({ thumbs }: Signature): Signature {
  return withThumbs(Uint8Array.from({ length: 40 * thumbBytes }, (_, at) => thumbs[at % thumbBytes]!))
}

describe('library', () => {
  it('names what has something in common among many', () => {
    const all = [...strangers, original, withThumbs(mirror(original.thumbs)), joined, { ...withThumbs(new Uint8Array(strangers[8]!.thumbs.length)), sounds: original.sounds }]
    const library = createLibrary()
    all.forEach(({ words, sounds }, id) => library.add({ id, words, sounds }))
    expect(library.candidates(original, 40)).toEqual(expect.arrayContaining([41, 42, 43]))
    expect(library.candidates(original, 40)).not.toContain(40)
  })

  it('is empty where nothing is kept', () => {
    expect(createLibrary().candidates(original, 0)).toEqual([])
  })
})
