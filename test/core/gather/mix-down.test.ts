import { expect, it } from 'vitest'
import { createMixDown, heardFormat } from '../../../electron/core/gather/mix-down.ts'

const rate = { sampleRateHz: 48_000 }

it.each([
  { channel: 'left', samples: [1, 0, 0, 0, 0, 0], heard: [1, 0] },
  { channel: 'right', samples: [0, 1, 0, 0, 0, 0], heard: [0, 1] },
  { channel: 'centre', samples: [0, 0, 1, 0, 0, 0], heard: [Math.SQRT1_2, Math.SQRT1_2] },
  { channel: 'low frequency', samples: [0, 0, 0, 1, 0, 0], heard: [0, 0] },
  { channel: 'left surround', samples: [0, 0, 0, 0, 1, 0], heard: [Math.SQRT1_2, 0] },
  { channel: 'right surround', samples: [0, 0, 0, 0, 0, 1], heard: [0, Math.SQRT1_2] },
])('$channel goes where a listener hears it', ({ samples, heard }) => {
  const mixed = createMixDown({ channels: 6, ...rate })(Float32Array.from([...samples, ...samples]))
  expect(mixed).toEqual(Float32Array.from([...heard, ...heard]))
})

it('one and two channels stay as they are', () => {
  const samples = Float32Array.of(0.1, 0.2)
  expect(createMixDown({ channels: 1, ...rate })(samples)).toBe(samples)
  expect(createMixDown({ channels: 2, ...rate })(samples)).toBe(samples)
  expect(heardFormat({ channels: 6, ...rate }).channels).toBe(2)
  expect(heardFormat({ channels: 1, ...rate }).channels).toBe(1)
})
