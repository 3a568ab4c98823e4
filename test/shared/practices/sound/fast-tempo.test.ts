import { cases } from '../cases.ts'

cases('fast-tempo', [
  { when: 'fast', value: 128, score: 100, evidence: [{ rows: [{ value: 128 }, { value: 64 }, { value: 0.9 }, { value: 0.9 }] }] },
  { when: 'just fast', tempo: { bpm: 120 }, score: 100 },
  { when: 'between, by ratio', tempo: { bpm: Math.sqrt(80 * 120) }, score: 50 },
  { when: 'slow', tempo: { bpm: 80 }, score: 0 },
  { when: 'music whose beat was not found', tempo: { bpm: null }, outcome: 'unmeasured', value: null },
  { when: 'speech alone', tempo: { bpm: null }, sound: { musicLikeShare: 0.1 }, outcome: 'not-applicable' },
  { when: 'no track', tempo: { failure: { code: 'no_audio_stream' } }, outcome: 'not-applicable' },
  { when: 'not measured', tempo: { failure: { code: 'too_short_to_measure' } }, outcome: 'unmeasured' },
])
