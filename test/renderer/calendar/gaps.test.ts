import { expect, it } from 'vitest'
import { countPosts, gapsOf } from '../../../renderer/calendar/gaps.ts'
import { planned } from './plan.ts'

const client = '10000000-0000-4000-8000-000000000001'
const march = { from: '2026-03-02', to: '2026-03-15' }

it('tells the weeks under their goal and the days of them that are open', () => {
  const posts = [planned('1', '2026-03-02T09:00'), planned('2', '2026-03-04T09:00'), planned('3', '2026-03-09T09:00'), planned('4', '2026-03-09T12:00'), planned('5', '2026-03-10T12:00')]
  const { weeks, days } = gapsOf(countPosts(posts, march), [{ clientId: client, weeklyGoal: 3 }], march, '2026-03-01')
  expect([...weeks]).toEqual([['2026-03-02', [{ clientId: client, planned: 2, goal: 3 }]]])
  expect([...days.keys()]).toEqual(['2026-03-03', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'])
})

it('asks for nothing on days that are over, and counts nothing that is dropped', () => {
  const { days } = gapsOf(countPosts([planned('1', '2026-03-14T09:00', { status: 'dropped' })], march), [{ clientId: client, weeklyGoal: 1 }], march, '2026-03-14')
  expect([...days.keys()]).toEqual(['2026-03-14', '2026-03-15'])
})
