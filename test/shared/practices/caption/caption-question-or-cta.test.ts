import { cases } from '../cases.ts'

cases('caption-question-or-cta', [
  { when: 'none given', outcome: 'not-applicable' },
  { when: 'neither', caption: 'Our new colours are here #wool', value: false, score: 0, evidence: [{ spans: [] }] },
  { when: 'a question', caption: 'Nieuw! Welke kleur kies jij?', value: true, score: 100, evidence: [{ spans: [{ from: 7, to: 28 }] }] },
  { when: 'a call', caption: 'Share this with a friend who needs to see this', value: true, score: 100, evidence: [{ spans: [{ from: 0 }] }] },
])
