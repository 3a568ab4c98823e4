import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNarrowed, layouts, readView, sortNames, states, wholeLibrary, widened, writeView } from '../../../renderer/library/library-view.ts'
import { verdictWords } from '../../../shared/model/verdict.ts'

test('the whole library has no query', () => {
  expect(writeView(wholeLibrary)).toBe('')
  expect(readView('')).toEqual(wholeLibrary)
})

test('what an address says wrongly counts as not said', () => {
  expect(readView('?sort=loudest&view=cubes&verdict=perfect&state=odd')).toEqual(wholeLibrary)
})

test('every view survives its address', () => {
  const text = fc.string({ unit: 'grapheme' })
  const view = fc.record({
    q: text,
    sort: fc.constantFrom(...sortNames),
    isReversed: fc.boolean(),
    layout: fc.option(fc.constantFrom(...layouts)),
    verdicts: fc.subarray([...verdictWords]),
    client: fc.option(fc.uuid()),
    tags: fc.uniqueArray(text),
    folder: fc.option(text),
    states: fc.subarray([...states]),
  })
  fc.assert(
    fc.property(view, (each) => {
      expect(readView(writeView(each))).toEqual(each)
    }),
  )
})

test('an order or a layout narrows nothing, and stays when all filters go', () => {
  const view = readView('?q=a&verdict=ready&sort=-score&view=list&folder=')
  expect(isNarrowed(view)).toBe(true)
  expect(isNarrowed(widened(view))).toBe(false)
  expect(writeView(widened(view))).toBe('sort=-score&view=list')
  expect(isNarrowed(readView('?folder='))).toBe(true)
  expect(isNarrowed(readView('?q=%20'))).toBe(false)
})
