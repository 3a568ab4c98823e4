import { cases } from '../cases.ts'

cases('caption-search-hashtags', [
  { when: 'none given', outcome: 'not-applicable' },
  { when: 'the subject', caption: 'Snel klaar #MakkelijkPastarecept', value: true, score: 100, evidence: [{ spans: [{ from: 11, to: 32 }] }] },
  { when: 'none', caption: 'New today #fyp', value: false, score: 0, evidence: [{ spans: [] }] },
])
