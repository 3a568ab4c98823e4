import { cases } from '../cases.ts'

cases('native-effects', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'native-effects': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'native-effects': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'native-effects': 'not-applicable' }, outcome: 'not-applicable' },
])
