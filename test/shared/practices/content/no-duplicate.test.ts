import { cases } from '../cases.ts'

cases('no-duplicate', [
  { when: 'the library was not searched', outcome: 'not-applicable' },
  { when: 'it stands alone', alike: 0, outcome: 'informative', value: 0 },
  { when: 'two others show the same video', alike: 2, outcome: 'informative', value: 2 },
])
