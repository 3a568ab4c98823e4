import { expect, it } from 'vitest'
import { createSoundBlocks } from '../../../electron/core/gather/sound-blocks.ts'
import { joined, mono, stereo } from './made-sound.ts'

function blocksOf(samples: Float32Array, size: number, format: typeof mono | typeof stereo = stereo): Float32Array[] {
  const blocks: Float32Array[] = []
  const cut = createSoundBlocks(format, (block) => blocks.push(block.slice()))
  for (let i = 0; i < samples.length; i += size) cut.add(samples.subarray(i, i + size))
  cut.finish()
  return blocks
}

const counted = Float32Array.from({ length: 20_002 }, (_, i) => i / 20_002)

it.each([1, 3, 9600, 50_000])('cuts 100 ms blocks from pieces of %i', (size) => {
  const blocks = blocksOf(counted, size)
  expect(blocks.map((block) => block.length)).toEqual([9600, 9600, 802])
  expect(joined(...blocks)).toEqual(counted)
})

it('drops half a frame at the end and gives no empty block', () => {
  expect(blocksOf(new Float32Array(9601), 100).map((block) => block.length)).toEqual([9600])
  expect(blocksOf(new Float32Array(4801), 100, mono).map((block) => block.length)).toEqual([4800, 1])
  expect(blocksOf(new Float32Array(0), 100)).toEqual([])
})

it('gives finite samples: silence for what no sound can be', () => {
  const odd = Float32Array.of(Number.NaN, Infinity, -Infinity, 1e30, -0.5, 1.5)
  expect([...blocksOf(odd, 6)[0]!]).toEqual([0, 0, 0, 0, -0.5, 1.5])
})
