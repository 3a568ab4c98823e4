import { cases } from '../cases.ts'

cases('strong-emotion', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'strong-emotion': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'strong-emotion': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'strong-emotion': 'not-applicable' }, outcome: 'not-applicable' },
])
