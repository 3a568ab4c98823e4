import { cases, on } from '../plans.ts'

cases('comment-time', [
  { when: 'nothing planned', posts: [], outcome: 'not-applicable' },
  { when: 'after every post', posts: on([2, 3]), value: 1, score: 100, evidence: [] },
  { when: 'after one of two', posts: [...on([2]), ...on([3], { commentMinutes: 0 })], value: 0.5, score: 50, evidence: [{ name: 'no-comment-time', posts: [{ date: '2026-03-03' }] }] },
])
