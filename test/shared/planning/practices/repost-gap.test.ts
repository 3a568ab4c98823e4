import { cases, on, post } from '../plans.ts'

const same = { contentKey: 'a' }

cases('repost-gap', [
  { when: 'nothing planned', posts: [], outcome: 'not-applicable' },
  { when: 'not known to be alike', posts: on([2, 3]), value: 1, score: 100, evidence: [] },
  {
    when: 'once more the day after',
    posts: [...on([2, 3], same), post({ at: '2026-03-04T18:00:00Z' }), post({ at: '2026-03-05T18:00:00Z' })],
    value: 0.75,
    score: 50,
    evidence: [{ kind: 'repeats', repeats: [{ post: { id: 'p2', date: '2026-03-03' }, earlier: { id: 'p1', date: '2026-03-02' }, days: 1 }] }],
  },
  { when: 'each against the last before it', posts: on([2, 10, 20], same), value: 1 / 3, evidence: [{ repeats: [{ days: 8 }, { earlier: { id: 'p2' }, days: 10 }] }] },
  { when: 'of before the period', posts: [post({ at: '2026-02-20T18:00:00Z', id: 'old', ...same }), ...on([2], same)], value: 0, evidence: [{ repeats: [{ earlier: { id: 'old', date: '2026-02-20' }, days: 10 }] }] },
  { when: '89 days before', posts: [post({ at: '2025-12-03T18:00:00Z', ...same }), ...on([2], same)], value: 0 },
  { when: '90 days before', posts: [post({ at: '2025-12-02T18:00:00Z', ...same }), ...on([2], same)], value: 1 },
  { when: 'of a dropped post is none', posts: [post({ at: '2026-02-20T18:00:00Z', status: 'dropped', ...same }), ...on([2], same)], value: 1 },
  { when: 'the later post is judged in its own period', posts: [...on([30], same), post({ at: '2026-04-02T18:00:00Z', ...same })], value: 1 },
])
