import { cases } from '../cases.ts'

cases('trending-hashtags', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'trending-hashtags': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'trending-hashtags': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'trending-hashtags': 'not-applicable' }, outcome: 'not-applicable' },
])
