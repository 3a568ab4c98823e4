import { cases } from '../cases.ts'

cases('frame-rate', [
  { when: 'usual', outcome: 'allowed', value: 30 },
  { when: 'slowest', video: { framesPerSecond: 23 }, outcome: 'allowed' },
  { when: 'film', video: { framesPerSecond: 24_000 / 1001 }, outcome: 'allowed' },
  { when: 'television', video: { framesPerSecond: 60_000 / 1001 }, outcome: 'allowed' },
  { when: '60 with a measured average just above', video: { framesPerSecond: 60.04 }, outcome: 'allowed' },
  { when: 'too slow', video: { framesPerSecond: 22.5 }, outcome: 'blocked', value: 22.5 },
  { when: 'too fast', video: { framesPerSecond: 119.88 }, outcome: 'blocked' },
])
