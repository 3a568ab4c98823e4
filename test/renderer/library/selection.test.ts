import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { noSelection, rangedTo, selectedAll, shownOf, toggled, type Selection } from '../../../renderer/library/selection.ts'

const shown = ['a', 'b', 'c', 'd', 'e']
const of = (selection: Selection) => shownOf(selection, shown).join('')

test('one is taken in and out again', () => {
  const one = toggled(noSelection, 'c')
  expect(of(one)).toBe('c')
  expect(of(toggled(one, 'c'))).toBe('')
})

test('a range goes either way from the last one taken, and shrinks again', () => {
  const from = toggled(noSelection, 'c')
  expect(of(rangedTo(from, shown, 'e'))).toBe('cde')
  expect(of(rangedTo(rangedTo(from, shown, 'e'), shown, 'd'))).toBe('cd')
  expect(of(rangedTo(rangedTo(from, shown, 'e'), shown, 'a'))).toBe('abc')
})

test('what was taken by itself before a range stays', () => {
  expect(of(rangedTo(toggled(toggled(noSelection, 'a'), 'c'), shown, 'd'))).toBe('acd')
})

test('without a beginning, or with one that is not shown, a range begins where told', () => {
  expect(of(rangedTo(noSelection, shown, 'c', 'b'))).toBe('bc')
  expect(of(rangedTo(toggled(noSelection, 'gone'), shown, 'c', 'b'))).toBe('bc')
  expect(of(rangedTo(noSelection, shown, 'c'))).toBe('c')
})

test('all that is shown is selected, and what is shown no more counts no more', () => {
  expect(of(selectedAll(shown))).toBe('abcde')
  expect(shownOf(selectedAll(shown), ['b', 'x'])).toEqual(['b'])
})

test('a range holds all between its ends, whatever came before', () => {
  const ids = fc.constantFrom(...shown)
  fc.assert(
    fc.property(fc.array(ids), ids, ids, (before, from, to) => {
      const selection = rangedTo(toggled(before.reduce(toggled, noSelection), from), shown, to)
      const [first = 0, last = 0] = [shown.indexOf(from), shown.indexOf(to)].toSorted((a, b) => a - b)
      expect(shown.slice(first, last + 1).every((id) => selection.ids.has(id))).toBe(true)
    }),
  )
})
