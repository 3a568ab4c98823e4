import { expect, test } from 'vitest'
import { cases, findingOf } from '../cases.ts'

cases('file-size', [
  { when: 'usual', outcome: 'allowed', value: 10_000_000 },
  { when: 'between the two readings of 4 GB', probe: { fileBytes: 4_100_000_000 }, outcome: 'allowed' },
  { when: 'just 4 GiB', probe: { fileBytes: 4 * 1024 ** 3 }, outcome: 'allowed' },
  { when: 'larger', probe: { fileBytes: 4 * 1024 ** 3 + 1 }, outcome: 'blocked' },
])

test('it borrows no name for the refusal', () => {
  expect(findingOf('file-size', { probe: { fileBytes: 5e9 } })).not.toHaveProperty('gate')
})
