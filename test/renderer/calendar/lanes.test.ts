import { expect, it } from 'vitest'
import { lanesOf } from '../../../renderer/calendar/lanes.ts'
import { planned } from './plan.ts'

it('puts what would cover each other side by side, and counts what finds no room', () => {
  const posts = ['09:00', '09:10', '09:20', '09:30', '12:00'].map((time, at) => planned(String(at), `2026-03-10T${time}`))
  const { cards, more } = lanesOf(posts, 3)
  expect(cards.map(({ post, lane, lanes }) => [post.title, lane, lanes])).toEqual([['0', 0, 3], ['1', 1, 3], ['4', 0, 1]])
  expect(more).toEqual([{ hour: 9, count: 2, lane: 2, lanes: 3 }])
})

it('loses none', () => {
  const posts = Array.from({ length: 60 }, (_, at) => planned(String(at), `2026-03-10T${String(8 + (at % 12)).padStart(2, '0')}:${String((at * 7) % 60).padStart(2, '0')}`))
  const { cards, more } = lanesOf(posts, 3)
  expect(cards.length + more.reduce((sum, { count }) => sum + count, 0)).toBe(60)
})
