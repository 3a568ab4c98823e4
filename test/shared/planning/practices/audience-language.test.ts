import { cases, on } from '../plans.ts'

cases('audience-language', [
  { when: 'nothing planned', posts: [], outcome: 'not-applicable' },
  { when: 'audience not known', posts: on([2]), audienceLanguages: [], outcome: 'manual' },
  { when: 'posts not known', posts: on([2], { language: null }), outcome: 'manual' },
  { when: 'the same, of another region', posts: on([2], { language: 'nl-BE' }), value: 1, score: 100, evidence: [] },
  {
    when: 'one in another, one not known',
    posts: [...on([2]), ...on([3], { language: 'en' }), ...on([4], { language: null })],
    value: 0.5,
    evidence: [{ name: 'other-language', posts: [{ date: '2026-03-03' }] }, { name: 'language-not-known', posts: [{ date: '2026-03-04' }] }],
  },
])
