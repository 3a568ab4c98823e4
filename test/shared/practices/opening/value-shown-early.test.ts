import { cases } from '../cases.ts'

cases('value-shown-early', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'value-shown-early': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'value-shown-early': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'value-shown-early': 'not-applicable' }, outcome: 'not-applicable' },
])
