import { cases } from '../cases.ts'

cases('picture-size', [
  { when: 'usual', outcome: 'allowed', value: '1080 × 1920' },
  { when: 'smallest', video: { displayedWidthPx: 360, displayedHeightPx: 640 }, outcome: 'allowed' },
  { when: 'largest', video: { displayedWidthPx: 2304, displayedHeightPx: 4096 }, outcome: 'allowed' },
  { when: 'one side too small', video: { displayedWidthPx: 358, displayedHeightPx: 640 }, outcome: 'blocked', value: '358 × 640' },
  { when: 'one side too large', video: { displayedWidthPx: 2306, displayedHeightPx: 4098 }, outcome: 'blocked' },
])
