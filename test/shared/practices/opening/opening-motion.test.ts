import { cases } from '../cases.ts'

cases('opening-motion', [
  { when: 'as lively as the rest', value: 1, score: 100, evidence: [{ kind: 'table' }, { kind: 'series', unit: 'level' }] },
  { when: 'nearly', motion: { openingMean: 0.08, restMean: 0.1 }, value: 0.8, score: 100 },
  { when: 'half', motion: { openingMean: 0.05, restMean: 0.1 }, value: 0.5, score: 45.5 },
  { when: 'a quarter', motion: { openingMean: 0.025, restMean: 0.1 }, score: 0 },
  { when: 'far livelier', motion: { openingMean: 0.9, restMean: 0.1 }, value: 4, score: 100 },
  { when: 'the rest stands still', motion: { openingMean: 0.1, restMean: 0 }, value: 4, score: 100 },
  { when: 'nothing ever moves', motion: { openingMean: 0, restMean: 0, firstMovementS: null }, value: 0, score: 0 },
  { when: 'it ends with its opening', motion: { restMean: null }, outcome: 'not-applicable', value: null },
])
