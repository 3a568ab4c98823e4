import { cases } from '../cases.ts'

cases('audience-known', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'audience-known': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'audience-known': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'audience-known': 'not-applicable' }, outcome: 'not-applicable' },
])
