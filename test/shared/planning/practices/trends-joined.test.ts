import { cases, on } from '../plans.ts'

const plain = { joinsTrend: false }

cases('trends-joined', [
  { when: 'nothing planned', posts: [], outcome: 'not-applicable' },
  { when: 'none', posts: on([2, 3], plain), value: 0, score: 0, evidence: [] },
  { when: 'one in ten', posts: [...on([2]), ...on([3, 4, 5, 6, 7, 8, 9, 10, 11], plain)], value: 0.1, score: 50, evidence: [{ name: 'joins-trend', posts: [{ id: 'p1', date: '2026-03-02' }] }] },
  { when: 'one in five', posts: [...on([2]), ...on([3, 4, 5, 6], plain)], value: 0.2, score: 100 },
])
