import { expect, it } from 'vitest'
import { findByWords, indexByWords } from '../../../renderer/actions/find-by-words.ts'

const find = (query: string) => findByWords(indexByWords(['Open library', 'Library', 'Undo', 'Café à la carte', 'Play or pause'], (text) => text), query)

it.each([
  ['', ['Open library', 'Library', 'Undo', 'Café à la carte', 'Play or pause']],
  ['lib', ['Library', 'Open library']],
  ['LIBRARY open', ['Open library']],
  ['cafe', ['Café à la carte']],
  ['se', ['Play or pause']],
  ['zebra', []],
])('finds %j', (query, found) => {
  expect(find(query)).toEqual(found)
})
