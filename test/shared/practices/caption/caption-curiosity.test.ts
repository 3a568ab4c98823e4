import { cases } from '../cases.ts'

cases('caption-curiosity', [
  { when: 'none given', outcome: 'not-applicable' },
  { when: 'held back', caption: 'Wacht tot het einde', value: true, score: 100, evidence: [{ spans: [{ from: 0 }] }] },
  { when: 'held back in English', caption: 'Nobody tells you this about sourdough', value: true, score: 100 },
  { when: 'a question instead', caption: 'Welke kleur kies jij?', outcome: 'not-applicable' },
  { when: 'plain', caption: 'New colours are in store', value: false, score: 0, evidence: [{ spans: [] }] },
])
