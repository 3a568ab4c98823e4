import { cases } from '../cases.ts'

cases('relatable', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'relatable': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'relatable': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'relatable': 'not-applicable' }, outcome: 'not-applicable' },
])
