import { assert, nat, oneof, property, string, stringMatching, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRange } from '../../electron/web/range.ts'

describe('readRange of 1000 bytes', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['bytes=0-', { first: 0, last: 999 }],
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=200-299', { first: 200, last: 299 }],
    ['bytes=999-', { first: 999, last: 999 }],
    ['bytes=900-5000', { first: 900, last: 999 }],
    ['bytes=-1', { first: 999, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['BYTES= 5-9 ', { first: 5, last: 9 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=99999999999999999999-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-5', null],
    ['bytes=-', null],
    ['bytes=0-1,5-9', null],
    ['bytes=a-b', null],
    ['bytes=0x1-2', null],
    ['bytes=1.5-2', null],
    ['bytes=--5', null],
    ['frames=0-1', null],
  ])('%s', (header, expected) => {
    expect(readRange(header, 1000)).toEqual(expected)
  })

  it('finds nothing in an empty file', () => {
    for (const header of ['bytes=0-', 'bytes=-5']) expect(readRange(header, 0)).toBe('unsatisfiable')
  })
})

it('never reaches out of the file, whatever is asked', () => {
  const header = oneof(string(), tuple(nat(), nat()).map(([from, to]) => `bytes=${from}-${to}`), nat().map((from) => `bytes=${from}-`), nat().map((count) => `bytes=-${count}`), stringMatching(/^bytes=\d{0,25}-\d{0,25}$/))
  assert(
    property(header, nat(2 ** 40), (asked, bytes) => {
      const range = readRange(asked, bytes)
      if (range === null || range === 'unsatisfiable') return
      expect(range.first).toBeGreaterThanOrEqual(0)
      expect(range.first).toBeLessThanOrEqual(range.last)
      expect(range.last).toBeLessThan(bytes)
    }),
    { numRuns: 2000 },
  )
})
