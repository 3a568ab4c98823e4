import { cases } from '../cases.ts'

cases('caption-hashtags', [
  { when: 'none given', outcome: 'not-applicable' },
  { when: 'none in it', caption: 'New today', value: 0, score: 0 },
  { when: 'one', caption: 'New today #knitting', value: 1, score: 33.3, evidence: [{ kind: 'text', spans: [{ from: 10, to: 19 }] }] },
  { when: 'several', caption: '#breien #wol #nieuw', value: 3, score: 100 },
  { when: 'many', caption: '#a #b #c #d #e', value: 5, score: 100 },
])
