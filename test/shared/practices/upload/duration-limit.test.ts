import { cases } from '../cases.ts'

cases('duration-limit', [
  { when: 'usual', outcome: 'allowed', value: 13.5 },
  { when: 'very short is never refused', probe: { durationS: 0.8 }, outcome: 'allowed' },
  { when: 'over three minutes, which some may post', probe: { durationS: 240 }, outcome: 'allowed' },
  { when: 'just ten minutes', probe: { durationS: 600 }, outcome: 'allowed' },
  { when: 'over ten minutes', probe: { durationS: 600.5 }, outcome: 'blocked', value: 600.5 },
])
