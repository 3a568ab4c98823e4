import { cases } from '../cases.ts'

cases('caption-small-business-hashtags', [
  { when: 'none given', audience: { isSmallBusiness: true }, outcome: 'not-applicable' },
  { when: 'the client was not said to be one', caption: 'Nieuw', outcome: 'not-applicable' },
  { when: 'the client is none', caption: 'Nieuw', audience: { isSmallBusiness: false }, outcome: 'not-applicable' },
  { when: 'it has one', caption: 'Nieuw #KleineOndernemer', audience: { isSmallBusiness: true }, value: true, score: 100, evidence: [{ spans: [{ from: 6, to: 23 }] }] },
  { when: 'it has none', caption: 'New #candles', audience: { isSmallBusiness: true }, value: false, score: 0 },
])
