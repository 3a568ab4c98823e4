import { cases } from '../cases.ts'

cases('no-intro', [
  { when: 'at once', value: 0, score: 100 },
  { when: 'a few frames', opening: { blackUntilS: 0.3 }, score: 100 },
  { when: 'black', opening: { blackUntilS: 1.15 }, value: 1.15, score: 50, evidence: [{ kind: 'moments', moments: [{ atS: 0, untilS: 1.15 }] }, {}] },
  { when: 'fade-in', opening: { fadeInUntilS: 2 }, value: 2, score: 0 },
  { when: 'still', opening: { staticUntilS: 3 }, value: 3, score: 0 },
  { when: 'silent', opening: { silentUntilS: 1.15 }, value: 1.15, score: 50 },
  { when: 'the worst counts', opening: { blackUntilS: 0.5, staticUntilS: 1.15, silentUntilS: 0.2 }, value: 1.15 },
  { when: 'no sound track', opening: { silentUntilS: null }, value: 0, score: 100, evidence: [{}, { rows: [{}, {}, {}, { name: 'silent-until', value: null }] }] },
])
