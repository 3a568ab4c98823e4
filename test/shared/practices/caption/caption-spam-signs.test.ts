import { cases } from '../cases.ts'

cases('caption-spam-signs', [
  { when: 'none given', outcome: 'not-applicable' },
  { when: 'none', caption: 'Like dit als je ook van soep houdt', value: 0, score: 100, evidence: [{ spans: [] }] },
  { when: 'a trade', caption: 'Mooi weer vandaag! Volg mij dan volg ik jou terug', value: 1, score: 50 },
  { when: 'a trade and an address', caption: 'f4f. See www.shop.example', value: 2, score: 0, evidence: [{ spans: [{ from: 0, to: 3 }, { from: 9, to: 25 }] }] },
])
