import { cases, on } from '../plans.ts'

cases('collaborators', [
  { when: 'nothing planned', posts: [], outcome: 'not-applicable' },
  { when: 'none', posts: on([2]), outcome: 'informative', value: false },
  { when: 'one', posts: [...on([2]), ...on([3], { collaborator: '@wol' })], outcome: 'informative', value: true, evidence: [{ name: 'with-collaborator', posts: [{ date: '2026-03-03' }] }] },
])
