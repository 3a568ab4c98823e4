import { cases } from '../cases.ts'

cases('trend-joined', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'trend-joined': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'trend-joined': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'trend-joined': 'not-applicable' }, outcome: 'not-applicable' },
])
