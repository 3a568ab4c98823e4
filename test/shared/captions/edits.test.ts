import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits, editBetween, moveSpans } from '../../../shared/captions/edits.ts'
import { anyCaption } from './any-caption.ts'

it('makes edits in any order; of those that overlap the first', () => {
  expect(applyEdits('abcdef', [{ from: 4, to: 5, text: 'E' }, { from: 0, to: 2, text: 'X' }, { from: 1, to: 3, text: 'no' }])).toBe('XcdEf')
})

it('finds the edit between any two texts, and cuts no character in two', () => {
  fc.assert(
    fc.property(anyCaption, anyCaption, (before, after) => {
      const edit = editBetween(before, after)
      expect(edit ? applyEdits(before, [edit]) : before).toBe(after)
      if (edit && before.isWellFormed() && after.isWellFormed()) expect(edit.text.isWellFormed()).toBe(true)
    }),
  )
})

it.each([
  ['😀', '😁'],
  ['a😀', 'a😁b'],
  ['😀😀', '😀'],
])('replaces whole emoji from %j to %j', (before, after) => {
  const edit = editBetween(before, after)
  expect(edit && [before.slice(edit.from, edit.to).isWellFormed(), edit.text.isWellFormed()]).toEqual([true, true])
})

it('moves spans along with what is typed before, within and behind them', () => {
  const spans = [{ from: 0, to: 3 }, { from: 4, to: 7 }]
  expect(moveSpans(spans, 'one two', 'an one two')).toEqual([{ from: 3, to: 6 }, { from: 7, to: 10 }])
  expect(moveSpans(spans, 'one two', 'one twXo')).toEqual([{ from: 0, to: 3 }, { from: 4, to: 8 }])
  expect(moveSpans(spans, 'one two', 'one two!')).toEqual(spans)
  expect(moveSpans(spans, 'one two', 'one')).toEqual([{ from: 0, to: 3 }])
  expect(moveSpans(spans, 'one two', '')).toEqual([])
})

it('keeps moved spans within the text', () => {
  const span = fc.tuple(fc.nat(80), fc.nat(20)).map(([from, length]) => ({ from, to: from + length + 1 }))
  fc.assert(
    fc.property(anyCaption, anyCaption, fc.array(span), (before, after, spans) => {
      const within = spans.filter(({ to }) => to <= before.length)
      for (const { from, to } of moveSpans(within, before, after)) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from).toBeLessThan(to)
        expect(to).toBeLessThanOrEqual(after.length)
      }
    }),
  )
})
