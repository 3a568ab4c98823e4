import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { pictureSize } from '../../electron/core/picture-size.ts'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const webp = (kind: string, rest: string) => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), Buffer.from(kind), hex(rest)])

it.each<[string, Buffer, [number, number]]>([
  ['PNG', hex('89504e470d0a1a0a 0000000d 49484452 00000040 00000030'), [64, 48]],
  ['JPEG, after a comment and a table', hex('ffd8 fffe0004 0000 ffc40003 00 ff ffc0 0011 08 0030 0040'), [64, 48]],
  ['WebP, lossy', webp('VP8 ', '00000000 000000 9d012a 4000 3000'), [64, 48]],
  ['WebP, lossless', webp('VP8L', '00000000 2f 3fc00b00'), [64, 48]],
  ['WebP, extended', webp('VP8X', '0a000000 00000000 3f0000 2f0000'), [64, 48]],
])('reads the size of a %s', (_, bytes, [widthPx, heightPx]) => {
  expect(pictureSize(bytes)).toEqual({ widthPx, heightPx })
  for (let length = 0; length < bytes.length - 1; length += 1) expect(pictureSize(bytes.subarray(0, length))).toBeUndefined()
})

it('ends on anything', () => {
  const start = fc.constantFrom('ffd8ff', '89504e47', '5249464600000000574542505650384c', '')
  fc.assert(fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => void pictureSize(Buffer.concat([hex(head), rest]))))
})
