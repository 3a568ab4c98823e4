import { expect, test } from 'vitest'
import { movedIndex } from '../../../renderer/library/grid-move.ts'

// 0 1 2
// 3 4 5
// 6
const grid = { count: 7, columns: 3, pageRows: 2 }
const list = { count: 7, columns: 1, pageRows: 3 }

const moves: [string, number, string, boolean, typeof grid, number | null][] = [
  ['right', 1, 'ArrowRight', false, grid, 2],
  ['right over the end of a row', 2, 'ArrowRight', false, grid, 3],
  ['right at the end', 6, 'ArrowRight', false, grid, 6],
  ['left at the beginning', 0, 'ArrowLeft', false, grid, 0],
  ['down', 0, 'ArrowDown', false, grid, 3],
  ['down to a short last row', 4, 'ArrowDown', false, grid, 6],
  ['down from the last row', 6, 'ArrowDown', false, grid, 6],
  ['up', 5, 'ArrowUp', false, grid, 2],
  ['up from the first row', 1, 'ArrowUp', false, grid, 1],
  ['to the first of a row', 5, 'Home', false, grid, 3],
  ['to the last of a row', 3, 'End', false, grid, 5],
  ['to the last of a short row', 6, 'End', false, grid, 6],
  ['to the very first', 5, 'Home', true, grid, 0],
  ['to the very last', 0, 'End', true, grid, 6],
  ['a page down', 0, 'PageDown', false, grid, 6],
  ['a page down, beyond the end', 4, 'PageDown', false, grid, 6],
  ['a page up', 6, 'PageUp', false, grid, 0],
  ['a page up, in its column', 4, 'PageUp', false, grid, 1],
  ['down a list', 0, 'ArrowDown', false, list, 1],
  ['to the end of a list', 0, 'End', false, list, 6],
  ['a page of a list', 1, 'PageDown', false, list, 4],
  ['sideways in a list', 1, 'ArrowRight', false, list, null],
  ['a letter', 1, 'k', false, grid, null],
]

test.each(moves)('%s', (_, index, key, isMod, shape, to) => {
  expect(movedIndex(index, key, isMod, shape)).toBe(to)
})
