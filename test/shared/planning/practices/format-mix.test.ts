import { cases, on } from '../plans.ts'

const originals = on([2, 3, 4, 5])
const duets = on([6, 7], { format: 'duet' })
const stitch = on([8], { format: 'stitch' })
const reply = on([9], { format: 'video-reply' })

cases('format-mix', [
  { when: 'too few posts', posts: on([2, 3, 4]), outcome: 'not-applicable' },
  { when: 'originals alone', posts: originals, value: 0, score: 0, evidence: [] },
  { when: 'two of the same are one kind', posts: [...originals, ...duets], value: 1, score: 33.3, evidence: [{ name: 'answers-others', posts: [{ date: '2026-03-06' }, { date: '2026-03-07' }] }] },
  { when: 'all three', posts: [...originals, ...duets, ...stitch, ...reply], value: 3, score: 100 },
  { when: 'a Duet earns no rewards', posts: [...originals, ...duets, ...stitch], profile: 'rewards', value: 0, score: 0 },
  { when: 'a video reply does', posts: [...originals, ...reply], profile: 'rewards', value: 1, score: 100 },
])
