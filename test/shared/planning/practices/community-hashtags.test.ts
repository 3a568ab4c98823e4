import { cases, on } from '../plans.ts'

cases('community-hashtags', [
  { when: 'nothing planned', posts: [], outcome: 'not-applicable' },
  { when: 'community not known', posts: on([2]), communityHashtags: [], outcome: 'manual' },
  { when: 'no caption written', posts: on([2, 3], { caption: null }), outcome: 'manual' },
  { when: 'a blank caption is not written', posts: on([2], { caption: '  ' }), outcome: 'manual' },
  { when: 'in every caption, whatever the capitals and hashes', posts: on([2], { caption: 'Trui #BREIEN' }), communityHashtags: ['breien'], value: 1, score: 100 },
  { when: 'a longer tag is another one', posts: on([2], { caption: '#breienisleuk breien' }), value: 0, score: 0 },
  {
    when: 'in one of two, a third not written',
    posts: [...on([2]), ...on([3], { caption: 'Trui' }), ...on([4], { caption: null })],
    value: 0.5,
    evidence: [{ name: 'no-community-hashtag', posts: [{ date: '2026-03-03' }] }, { name: 'caption-not-written', posts: [{ date: '2026-03-04' }] }],
  },
])
