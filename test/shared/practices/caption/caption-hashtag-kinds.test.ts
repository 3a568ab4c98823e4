import { cases } from '../cases.ts'

cases('caption-hashtag-kinds', [
  { when: 'none given', outcome: 'not-applicable' },
  { when: 'no hashtags', caption: 'New today', outcome: 'not-applicable' },
  { when: 'one kind', caption: 'New #knitting #wool', value: 1, score: 50, evidence: [{ spans: [{ from: 4, to: 13 }, { from: 14, to: 19 }] }, { rows: [{ name: 'search', value: 2 }] }] },
  { when: 'two kinds', caption: '#breien #BookTok #fyp', value: 2, score: 100 },
  { when: 'only names that say nothing', caption: '#fyp #viral', value: 0, score: 0 },
  { when: 'a trend from a list', caption: '#breien #wol', audience: { trendingHashtags: ['#Wol'] }, value: 2, score: 100 },
])
