import { cases } from '../cases.ts'

cases('caption-says-why', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'caption-says-why': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'caption-says-why': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'caption-says-why': 'not-applicable' }, outcome: 'not-applicable' },
])
