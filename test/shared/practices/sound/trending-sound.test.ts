import { cases } from '../cases.ts'

cases('trending-sound', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'trending-sound': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'trending-sound': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'trending-sound': 'not-applicable' }, outcome: 'not-applicable' },
])
