import { cases } from '../cases.ts'

cases('bitrate', [
  { when: 'ample', value: 5800, score: 100, evidence: [{ rows: [{ value: 5800 }, { value: 6000 }, { value: 'h264' }] }] },
  { when: 'enough', video: { bitrateKbps: 2000 }, score: 100 },
  { when: 'between, by ratio', video: { bitrateKbps: Math.sqrt(516 * 2000) }, score: 50 },
  { when: 'the floor for ads', video: { bitrateKbps: 516 }, score: 0 },
  { when: 'below it', video: { bitrateKbps: 100 }, score: 0 },
  { when: 'only the whole is known', probe: { bitrateKbps: 700 }, video: { bitrateKbps: null }, value: 700, score: 22.5 },
])
