import { cases } from '../cases.ts'

cases('account-allows-duet-stitch', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'account-allows-duet-stitch': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'account-allows-duet-stitch': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'account-allows-duet-stitch': 'not-applicable' }, outcome: 'not-applicable' },
])
