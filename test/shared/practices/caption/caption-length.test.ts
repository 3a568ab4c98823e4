import { cases } from '../cases.ts'

cases('caption-length', [
  { when: 'none given', outcome: 'not-applicable', value: null },
  { when: 'nothing but blanks', caption: ' \n ', outcome: 'not-applicable' },
  { when: 'short', caption: 'New today', value: 9, score: 100, evidence: [{ kind: 'text', text: 'New today', spans: [] }] },
  { when: 'blanks at the ends do not count', caption: '  New today\n', value: 9 },
  { when: 'hashtags count', caption: `${'a'.repeat(145)} #new`, value: 150, score: 100 },
  { when: 'over', caption: 'a'.repeat(225), value: 225, score: 50, evidence: [{ spans: [{ from: 150, to: 225 }] }] },
  { when: 'twice the limit', caption: 'a'.repeat(300), score: 0 },
  { when: 'an emoji is two units', caption: '🎬'.repeat(75), value: 150 },
])
