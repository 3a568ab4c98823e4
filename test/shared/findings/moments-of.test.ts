import { expect, test } from 'vitest'
import { momentsOf } from '../../../shared/findings/moments-of.ts'

test('the moments of all evidence, in order of time, each start once', () => {
  const moments = momentsOf({
    evidence: [
      { kind: 'moments', moments: [{ atS: 4 }, { atS: 1, untilS: 2 }] },
      { kind: 'table', rows: [] },
      { kind: 'moments', moments: [{ atS: 4, untilS: 5 }] },
    ],
  })
  expect(moments).toEqual([{ atS: 1, untilS: 2 }, { atS: 4 }])
})
