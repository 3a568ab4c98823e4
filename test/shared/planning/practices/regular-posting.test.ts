import { cases, everyDay, on, post } from '../plans.ts'

const known = post({ at: '2026-02-26T18:00:00Z', id: 'earlier' })

cases('regular-posting', [
  { when: 'too few posting days to tell', posts: on([2, 9, 9]), outcome: 'not-applicable' },
  { when: 'every day', posts: on(everyDay), outcome: 'informative', value: 1, evidence: [] },
  { when: 'twice every day', posts: on([...everyDay, ...everyDay]), value: 1 },
  { when: 'every Monday; the ends are cut off and do not count', posts: on([2, 9, 16, 23, 30]), value: 1 },
  {
    when: 'daily and then silent: the silence counts',
    posts: on([1, 2, 3, 4]),
    value: 0,
    evidence: [{ kind: 'gaps', name: 'long-gaps', gaps: [{ after: '2026-03-04', before: null, days: 28 }] }],
  },
  { when: 'silent and then daily', posts: on([28, 29, 30, 31]), evidence: [{ gaps: [{ after: null, before: '2026-03-28', days: 28 }] }] },
  // gaps of 3, 3, 9 and 5 days: mean 5, standard deviation √6
  { when: 'uneven', posts: on([5, 8, 11, 20, 25]), to: '2026-03-29', value: 1 - Math.sqrt(6) / 5, evidence: [{ gaps: [{ after: '2026-03-11', before: '2026-03-20', days: 9 }] }] },
  { when: 'the last post before the period makes its first gap whole', posts: [known, ...on([3, 8, 13, 18, 23, 28])], value: 1 },
])
