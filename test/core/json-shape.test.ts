import { expect, it } from 'vitest'
import { isPlainJson } from '../../electron/core/json-shape.ts'

it.each([
  ['brackets', '['.repeat(33)],
  ['braces', '{"a":'.repeat(33)],
  ['brackets that close again', '['.repeat(33) + ']'.repeat(33)],
])('JSON that is nested too deep in %s is not plain', (_, text) => {
  expect(isPlainJson(text)).toBe(false)
})

it('what stands in strings does not count, and an honest file is plain', () => {
  expect(isPlainJson(JSON.stringify({ text: '['.repeat(100), quoted: '"[\\"', list: [[[{ deep: [1, 2] }]]] }))).toBe(true)
})
