import { cases } from '../cases.ts'

cases('quick-cuts', [
  { when: 'five scenes in 13.5 s', value: 3, score: 100, evidence: [{ kind: 'moments', moments: [{ atS: 2.5 }, { atS: 5 }, {}, {}] }, {}] },
  { when: 'more', shots: { cutsPer10S: 9 }, score: 100 },
  { when: 'half', shots: { cutsPer10S: 1.5 }, score: 50 },
  { when: 'one continuous shot', shots: { cuts: [], cutsPer10S: 0 }, value: 0, score: 0, evidence: [{ moments: [] }, {}] },
  {
    when: 'a dissolve is a stretch',
    shots: { cuts: [{ atS: 3, kind: 'dissolve', startS: 2.8, endS: 3.4, confidence: 0.8 }] },
    evidence: [{ moments: [{ atS: 2.8, untilS: 3.4 }] }, {}],
  },
])
