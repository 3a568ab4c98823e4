import { cases, everyDay, on } from '../plans.ts'

const firstWeek = { from: '2026-03-02', to: '2026-03-08' }

cases('posts-per-day', [
  { when: 'none planned', posts: [], value: 0, score: 0 },
  { when: 'one every day', posts: on(everyDay), value: 1, score: 100, evidence: [] },
  { when: 'four on every day', posts: on([...everyDay, ...everyDay, ...everyDay, ...everyDay]), value: 1, score: 100 },
  {
    when: 'five on one day and none on another',
    posts: on([2, 2, 2, 2, 2, 3, 4, 5, 6, 7]),
    ...firstWeek,
    value: 5 / 7,
    score: 71.4,
    evidence: [
      { name: 'days-over-four', days: [{ date: '2026-03-02', posts: ['p1', 'p2', 'p3', 'p4', 'p5'] }] },
      { name: 'days-without-post', days: [{ date: '2026-03-08', posts: [] }] },
    ],
  },
  { when: 'two days a week are enough for reach', posts: on([2, 5]), ...firstWeek, profile: 'reach', value: 2 / 7, score: 100 },
  { when: 'one day a week is not', posts: on([2]), ...firstWeek, profile: 'rewards', score: 50 },
  { when: 'dropped posts and LIVE do not count', posts: [...on([2], { status: 'dropped' }), ...on([3], { format: 'live' })], ...firstWeek, value: 0 },
  { when: 'a period that ends before it begins', posts: on([2]), from: '2026-03-08', to: '2026-03-02', outcome: 'not-applicable' },
])
