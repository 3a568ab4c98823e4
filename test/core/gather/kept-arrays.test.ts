import { expect, it } from 'vitest'
import { keptBytes, keptWords } from '../../../electron/core/gather/kept-arrays.ts'

it('keeps every array as it was, whatever comes after it', () => {
  const bytes = Array.from({ length: 300 }, (_, at) => new Uint8Array(at * 7).fill(at % 256))
  const words = Array.from({ length: 300 }, (_, at) => new Uint16Array(at * 3).fill(at * 200))
  const kept = bytes.map((each, at) => [keptBytes(each), keptWords(words[at]!)])
  kept.forEach((pair, at) => expect(pair).toEqual([bytes[at], words[at]]))
})

it('keeps one that is greater than a slab', () => {
  const large = new Uint16Array(100_000).fill(9)
  expect(keptWords(large)).toEqual(large)
})
