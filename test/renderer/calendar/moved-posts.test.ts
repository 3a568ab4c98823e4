import { expect, it } from 'vitest'
import { draggedTo, putOn, shifted } from '../../../renderer/calendar/moved-posts.ts'
import { refsAfter } from '../../../renderer/calendar/use-calendar-changes.ts'

const posts = [{ ref: 'a', localAt: '2026-03-30T09:00' }, { ref: 'b', localAt: '2026-03-31T23:45' }, { ref: 'idea', localAt: null }]
const times = (changes: readonly { change: { localAt?: string | null | undefined } }[]) => changes.map(({ change }) => change.localAt)

it('takes all that are dragged as far as the one that is held, over the end of a month', () => {
  expect(times(draggedTo(posts.slice(0, 2), 'a', '2026-04-01', null))).toEqual(['2026-04-01T09:00', '2026-04-02T23:45'])
  expect(times(draggedTo(posts.slice(0, 2), 'b', '2026-03-31', '08:00'))).toEqual(['2026-03-29T17:15', '2026-03-31T08:00'])
})

it('changes nothing where it is dropped where it was', () => {
  expect(draggedTo(posts.slice(0, 1), 'a', '2026-03-30', null)).toEqual([])
})

it('gives an idea the hour dropped on, else the usual one', () => {
  expect(times(draggedTo(posts.slice(2), 'idea', '2026-04-01', '07:15'))).toEqual(['2026-04-01T07:15'])
  expect(times(draggedTo(posts.slice(2), 'idea', '2026-04-01', null))).toEqual(['2026-04-01T12:00'])
})

it('puts posts on a date, each at its own time unless one is told; ideas are not shifted', () => {
  expect(times(putOn(posts, '2026-05-01', null))).toEqual(['2026-05-01T09:00', '2026-05-01T23:45', '2026-05-01T12:00'])
  expect(times(shifted(posts, { minutes: 15 }))).toEqual(['2026-03-30T09:15', '2026-04-01T00:00'])
})

it('knows touched occurrences by the rows they got', () => {
  expect(refsAfter(['a', 'r@2026-03-01T09:00', 'b', 'r@2026-03-02T09:00'], ['x', 'y'])).toEqual(['a', 'x', 'b', 'y'])
})
