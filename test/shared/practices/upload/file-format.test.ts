import { cases } from '../cases.ts'

cases('file-format', [
  { when: 'recommended', outcome: 'allowed', value: 'mp4, h264' },
  { when: 'MOV with H.265', probe: { container: 'mov' }, video: { codec: 'hevc' }, outcome: 'allowed' },
  { when: 'WebM with VP8', probe: { container: 'webm' }, video: { codec: 'vp8' }, outcome: 'allowed' },
  { when: 'WebM with VP9', probe: { container: 'webm' }, video: { codec: 'vp9' }, outcome: 'allowed' },
  { when: 'Matroska', probe: { container: 'matroska' }, outcome: 'blocked', value: 'matroska, h264' },
  { when: 'AVI', probe: { container: 'avi' }, outcome: 'blocked' },
  { when: 'MPEG transport stream', probe: { container: 'mpegts' }, outcome: 'blocked' },
  {
    when: 'AV1',
    video: { codec: 'av1' },
    outcome: 'blocked',
    evidence: [{ kind: 'table', rows: [{ name: 'container', value: 'mp4' }, { name: 'codec', value: 'av1' }] }],
  },
])
