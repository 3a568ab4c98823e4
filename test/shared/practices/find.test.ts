import { expect, test } from 'vitest'
import { practiceById } from '../../../shared/practices/find.ts'
import { practices } from '../../../shared/practices/index.ts'

test('every practice is found by its id', () => {
  for (const practice of practices) expect(practiceById(practice.id)).toBe(practice)
})

test('what the book does not hold is not found', () => {
  expect(practiceById('astrology')).toBeUndefined()
})
