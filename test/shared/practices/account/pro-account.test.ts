import { cases } from '../cases.ts'

cases('pro-account', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'pro-account': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'pro-account': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'pro-account': 'not-applicable' }, outcome: 'not-applicable' },
])
