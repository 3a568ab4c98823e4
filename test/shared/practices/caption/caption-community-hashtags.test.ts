import { cases } from '../cases.ts'

const audience = { communityHashtags: ['#LatheWork'] }

cases('caption-community-hashtags', [
  { when: 'none given', audience, outcome: 'not-applicable' },
  { when: 'nobody named a community', caption: 'Uit! #BookTok', outcome: 'not-applicable' },
  { when: 'a known one', caption: 'Uit! #BookTok', audience, value: true, score: 100, evidence: [{ spans: [{ from: 5, to: 13 }] }] },
  { when: 'one that the client names', caption: 'New #lathework', audience, value: true, score: 100 },
  { when: 'none', caption: 'New #recipe', audience, value: false, score: 0 },
])
