import { cases } from '../cases.ts'

cases('exposure', [
  { when: 'well lit', value: 1, score: 100, evidence: [{ kind: 'table' }, { kind: 'series', target: [0.2, 0.8] }] },
  { when: 'just light enough', picture: { meanLuma: 0.2 }, score: 100 },
  { when: 'dark', picture: { meanLuma: 0.14 }, value: 0.5, score: 50 },
  { when: 'black', picture: { meanLuma: 0.05 }, score: 0 },
  { when: 'bright', picture: { meanLuma: 0.86 }, value: 0.5, score: 50 },
  { when: 'white', picture: { meanLuma: 0.95 }, score: 0 },
  { when: 'flat', picture: { contrast: 0.12 }, score: 0 },
  { when: 'burnt out', picture: { clippedWhiteShare: 0.3 }, score: 0 },
  { when: 'sunk in black', picture: { clippedBlackShare: 0.5 }, score: 50 },
  { when: 'black bars are not darkness', picture: { meanLuma: 0.14, clippedBlackShare: 0.69 }, frame: { fill: 'black', coveredShare: 0.316 }, score: 100 },
  { when: 'dark between black bars', picture: { meanLuma: 0.04424 }, frame: { fill: 'black', coveredShare: 0.316 }, value: 0.5 },
  { when: 'a blurred fill is lit as the picture is', picture: { meanLuma: 0.14 }, frame: { fill: 'blurred', coveredShare: 0.316 }, value: 0.5 },
  { when: 'the worst counts', picture: { meanLuma: 0.17, contrast: 0.16 }, value: 0.174 },
])
