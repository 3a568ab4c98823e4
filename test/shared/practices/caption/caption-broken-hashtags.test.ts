import { cases } from '../cases.ts'

cases('caption-broken-hashtags', [
  { when: 'none given', outcome: 'not-applicable' },
  { when: 'whole', caption: 'New #FoodLover', outcome: 'informative', value: 0 },
  { when: 'a hyphen in it', caption: 'Nieuw #food-lover', outcome: 'informative', value: 1, evidence: [{ spans: [{ from: 6, to: 17 }] }] },
])
