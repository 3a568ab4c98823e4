import { expect, test } from 'vitest'
import { evidence } from '../../../shared/model/verdict.ts'
import { evidenceNames, moments, table } from '../../../shared/practices/evidence.ts'

test('a stretch without length is a moment', () => {
  const found = moments([{ startS: 1, endS: 1 }, { startS: 2, endS: 3.5 }])
  expect(found).toEqual({ kind: 'moments', moments: [{ atS: 1 }, { atS: 2, untilS: 3.5 }] })
  expect(() => evidence.parse(found)).not.toThrow()
})

test('a table keeps names, values and units', () => {
  const found = table({ name: 'codec', value: 'h264', unit: 'name' }, { name: 'silent-until', value: null, unit: 's' })
  expect(evidence.parse(found)).toEqual(found)
})

test('names of rows are unique', () => {
  expect(new Set(evidenceNames).size).toBe(evidenceNames.length)
})
