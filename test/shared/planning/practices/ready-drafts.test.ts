import { cases, on } from '../plans.ts'

cases('ready-drafts', [
  { when: 'nothing planned', posts: [], outcome: 'not-applicable' },
  { when: 'no drafts yet', posts: on([2], { draftVerdict: null }), outcome: 'manual' },
  { when: 'a few cannot speak for all', posts: [...on([2]), ...on([3, 4], { draftVerdict: null })], outcome: 'manual' },
  { when: 'half of them speak for all', posts: [...on([2]), ...on([3], { draftVerdict: null })], value: 1, evidence: [{ name: 'draft-not-judged' }] },
  { when: 'all ready', posts: on([2, 3]), value: 1, score: 100, evidence: [] },
  {
    when: 'one ready, one nearly, one open',
    posts: [...on([2]), ...on([3], { draftVerdict: 'nearly' }), ...on([4], { draftVerdict: null })],
    value: 0.5,
    score: 50,
    evidence: [{ name: 'draft-not-ready', posts: [{ date: '2026-03-03' }] }, { name: 'draft-not-judged', posts: [{ date: '2026-03-04' }] }],
  },
])
