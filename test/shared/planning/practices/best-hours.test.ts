import { cases, on, post } from '../plans.ts'

const monday18 = [{ weekday: 1, hour: 18 }]

cases('best-hours', [
  { when: 'not known', posts: on([2]), outcome: 'manual' },
  { when: 'nothing planned', posts: [], bestHours: monday18, outcome: 'not-applicable' },
  { when: 'in one', posts: on([2]), bestHours: monday18, value: 1, score: 100, evidence: [] },
  { when: 'the right hour of another day', posts: on([2, 3]), bestHours: monday18, value: 0.5, score: 50, evidence: [{ name: 'outside-best-hours', posts: [{ id: 'p2', date: '2026-03-03' }] }] },
  { when: 'to the end of the hour', posts: [post({ at: '2026-03-02T18:59:59.999Z' })], bestHours: monday18, value: 1 },
  { when: 'and no further', posts: [post({ at: '2026-03-02T19:00:00Z' })], bestHours: monday18, value: 0 },
  { when: 'a Sunday is day 7', posts: on([8]), bestHours: [{ weekday: 7, hour: 18 }], value: 1 },
  { when: 'on the clock of the client in winter', posts: [post({ at: '2026-03-27T17:00:00Z' })], timeZone: 'Europe/Amsterdam', bestHours: [{ weekday: 5, hour: 18 }], value: 1 },
  { when: 'and in summer', posts: [post({ at: '2026-03-30T16:00:00Z' })], timeZone: 'Europe/Amsterdam', bestHours: monday18, value: 1 },
  { when: 'half an hour off', posts: [post({ at: '2026-03-02T12:30:00Z' })], timeZone: 'Asia/Kolkata', bestHours: monday18, value: 1 },
])
