import { cases, on } from '../plans.ts'

cases('experiments-planned', [
  { when: 'nothing planned', posts: [], outcome: 'not-applicable' },
  { when: 'none', posts: on([2]), outcome: 'informative', value: false },
  { when: 'one', posts: on([2], { experiment: 'hook' }), outcome: 'informative', value: true, evidence: [{ name: 'in-experiment', posts: [{ id: 'p1' }] }] },
])
