import { cases, on } from '../plans.ts'

cases('audience-country', [
  { when: 'nothing planned', posts: [], outcome: 'not-applicable' },
  { when: 'account not known', posts: on([2]), accountCountry: null, outcome: 'manual' },
  { when: 'audience not known', posts: on([2]), audienceCountries: [], outcome: 'manual' },
  { when: 'among its audience', posts: on([2]), accountCountry: 'be', value: true, score: 100, evidence: [{ values: ['BE'] }, { values: ['NL', 'BE'] }] },
  { when: 'elsewhere', posts: on([2]), accountCountry: 'US', value: false, score: 0 },
])
