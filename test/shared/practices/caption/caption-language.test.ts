import { cases } from '../cases.ts'

cases('caption-language', [
  { when: 'none given', audience: { languages: ['nl'] }, outcome: 'not-applicable' },
  { when: 'no language stated', caption: 'Vandaag bakken we brood zonder oven', outcome: 'not-applicable' },
  { when: 'too short to tell', caption: 'yum #recept', audience: { languages: ['nl'] }, outcome: 'not-applicable' },
  { when: 'their language', caption: 'Vandaag bakken we brood zonder oven #sourdough', audience: { languages: ['nl', 'fr'] }, value: true, score: 100 },
  { when: 'another', caption: 'Today we bake bread without an oven', audience: { languages: ['nl'] }, value: false, score: 0, evidence: [{ kind: 'text' }, { rows: [{ value: 'en' }] }] },
])
