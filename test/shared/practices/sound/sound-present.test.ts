import { cases } from '../cases.ts'

cases('sound-present', [
  { when: 'sound', value: true, score: 100, evidence: [{ rows: [{ name: 'silent-share', value: 0 }] }] },
  { when: 'a silent track', sound: { present: false, silentShare: 1 }, value: false, score: 0 },
  { when: 'no track is no sound', sound: { failure: { code: 'no_audio_stream' } }, outcome: 'scored', value: false, score: 0 },
  { when: 'a track that could not be read', sound: { failure: { code: 'codec_not_supported' } }, outcome: 'unmeasured', value: null },
])
