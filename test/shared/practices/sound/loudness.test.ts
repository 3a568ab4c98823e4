import { cases } from '../cases.ts'

cases('loudness', [
  { when: 'the middle', value: -14, score: 100, evidence: [{ kind: 'series', unit: 'lufs', target: [-18, -10] }, {}] },
  { when: 'softest comfortable', loudness: { integratedLufs: -18 }, score: 100 },
  { when: 'soft', loudness: { integratedLufs: -24 }, score: 50 },
  { when: 'too soft', loudness: { integratedLufs: -30 }, score: 0 },
  { when: 'loudest comfortable', loudness: { integratedLufs: -10 }, score: 100 },
  { when: 'loud', loudness: { integratedLufs: -7.5 }, score: 50 },
  { when: 'too loud', loudness: { integratedLufs: -4 }, score: 0 },
  { when: 'silence has none', loudness: { integratedLufs: null }, outcome: 'not-applicable' },
  { when: 'a track too faint to hear', sound: { present: false }, outcome: 'not-applicable' },
  { when: 'no track', loudness: { failure: { code: 'no_audio_stream' } }, outcome: 'not-applicable' },
])
