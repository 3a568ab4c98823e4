import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readableJson } from '../../../renderer/findings/readable-json.ts'

const more = (count: number) => `${count} more`

test('lists of plain values stand on one line, and long ones say how many follow', () => {
  expect(readableJson({ stepS: 0.1, values: [1, null, 3, 4] }, more, 2)).toBe('{\n  "stepS": 0.1,\n  "values": [1, null, "2 more"]\n}')
  expect(readableJson({ cuts: [{ atS: 1 }, { atS: 2 }] }, more, 1)).toBe('{\n  "cuts": [\n    {\n      "atS": 1\n    },\n    "1 more"\n  ]\n}')
})

test('whole, it parses to the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(readableJson(value, more))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
