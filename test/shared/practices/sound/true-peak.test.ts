import { cases } from '../cases.ts'

cases('true-peak', [
  { when: 'with room', value: -1, score: 100 },
  { when: 'full level', loudness: { truePeakDbtp: 0 }, score: 100 },
  { when: 'above', loudness: { truePeakDbtp: 1.5 }, value: 1.5, score: 50 },
  { when: 'far above', loudness: { truePeakDbtp: 3 }, score: 0 },
  { when: 'silence has none', loudness: { truePeakDbtp: null }, outcome: 'not-applicable' },
  { when: 'a track too faint to hear', sound: { present: false }, outcome: 'not-applicable' },
  { when: 'no track', loudness: { failure: { code: 'no_audio_stream' } }, outcome: 'not-applicable' },
])
