import { cases } from '../cases.ts'

cases('search-topic', [
  { when: 'nobody has answered', outcome: 'manual', value: null },
  { when: 'the answer is yes', answers: { 'search-topic': 'yes' }, outcome: 'scored', value: true, score: 100 },
  { when: 'the answer is no', answers: { 'search-topic': 'no' }, outcome: 'scored', value: false, score: 0 },
  { when: 'it makes no sense here', answers: { 'search-topic': 'not-applicable' }, outcome: 'not-applicable' },
])
