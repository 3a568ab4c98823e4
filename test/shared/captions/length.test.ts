import { expect, test } from 'vitest'
import { countCharacters, givenCaption } from '../../../shared/captions/length.ts'

test.each([
  ['', 0],
  ['  a b  ', 3],
  ['é', 1],
  ['👩‍🍳', 5],
])('%j has %i units', (caption, count) => {
  expect(countCharacters(caption)).toBe(count)
})

test.each([
  [null, null],
  ['', null],
  [' \n\t', null],
  [' hi ', 'hi'],
])('%j is given as %j', (caption, given) => {
  expect(givenCaption({ caption, profile: 'documented' })).toBe(given)
})
