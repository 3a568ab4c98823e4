import { cases } from '../cases.ts'

cases('clipping', [
  { when: 'clean', value: 0, score: 100, evidence: [{ kind: 'moments', moments: [] }] },
  { when: 'a stray click', sound: { clippedShare: 0.001 }, score: 100 },
  { when: 'between, by ratio', sound: { clippedShare: Math.sqrt(0.001 * 0.02) }, score: 50 },
  {
    when: 'all along',
    sound: { clippedShare: 0.02, clips: [{ startS: 1, endS: 1.5 }] },
    score: 0,
    evidence: [{ moments: [{ atS: 1, untilS: 1.5 }] }],
  },
  { when: 'silence', sound: { present: false }, outcome: 'not-applicable' },
  { when: 'no track', sound: { failure: { code: 'no_audio_stream' } }, outcome: 'not-applicable' },
])
