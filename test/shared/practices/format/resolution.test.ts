import { cases } from '../cases.ts'

const sized = (displayedWidthPx: number, displayedHeightPx: number) => ({ video: { displayedWidthPx, displayedHeightPx } })

cases('resolution', [
  { when: '1080 × 1920', value: 1080, score: 100 },
  { when: 'more', ...sized(2160, 3840), score: 100 },
  { when: 'the shorter side counts', ...sized(1920, 720), value: 720, score: 63.1 },
  { when: '540 × 960', ...sized(540, 960), score: 36.9 },
  { when: '360 × 640', ...sized(360, 640), score: 0 },
  { when: '540 × 960 for an ad', ...sized(540, 960), profile: 'ads', score: 0 },
  { when: '720 × 1280 for an ad', ...sized(720, 1280), profile: 'ads', score: 41.5 },
])
