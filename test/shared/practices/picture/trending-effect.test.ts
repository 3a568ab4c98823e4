import { cases } from '../cases.ts'

cases('trending-effect', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'trending-effect': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'trending-effect': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'trending-effect': 'not-applicable' }, outcome: 'not-applicable' },
])
