import { cases } from '../cases.ts'

cases('caption-regulated-upsetting', [
  { when: 'none given', outcome: 'not-applicable' },
  { when: 'harmless', caption: 'Mocktail of the week, I’m dead', value: true, score: 100, evidence: [{ spans: [] }] },
  { when: 'alcohol', caption: 'Gin-tonic op vrijdag', value: false, score: 0, evidence: [{ spans: [{ from: 0, to: 9 }] }] },
  { when: 'a graphic procedure', caption: 'Operatie in close-up', value: false, score: 0 },
])
