import { cases } from '../cases.ts'

cases('nothing-upsetting', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'nothing-upsetting': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'nothing-upsetting': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'nothing-upsetting': 'not-applicable' }, outcome: 'not-applicable' },
])
