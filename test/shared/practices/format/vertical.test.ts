import { cases } from '../cases.ts'

const landscape = 16 / 9
const inUpright = (9 / 16) ** 2

cases('vertical', [
  { when: '1080 × 1920', value: 1, score: 100 },
  { when: 'a crop to whole blocks', frame: { displayedAspectRatio: 1080 / 1904 }, score: 100 },
  { when: 'landscape', frame: { displayedAspectRatio: landscape, effectiveAspectRatio: landscape }, value: 0.3164, score: 0 },
  {
    when: 'landscape between bars in an upright file',
    frame: { effectiveAspectRatio: landscape, coveredShare: inUpright, fill: 'black' },
    value: 0.3164,
    score: 0,
    evidence: [{ rows: [{ value: 9 / 16 }, { name: 'effective-aspect-ratio', value: landscape }, { name: 'covered-share' }] }],
  },
  { when: 'the same before a blurred fill', frame: { effectiveAspectRatio: landscape, coveredShare: inUpright, fill: 'blurred' }, score: 0 },
  { when: 'upright in a landscape file', frame: { displayedAspectRatio: landscape, coveredShare: inUpright }, value: 0.1001, score: 0 },
  { when: 'square', frame: { displayedAspectRatio: 1, effectiveAspectRatio: 1 }, value: 0.5625, score: 37.3 },
  { when: '4:5', frame: { displayedAspectRatio: 0.8, effectiveAspectRatio: 0.8 }, value: 0.7031, score: 58.9 },
  { when: 'taller than the screen', frame: { displayedAspectRatio: 0.5, effectiveAspectRatio: 0.5 }, value: 0.8889, score: 87.5 },
  { when: 'bars could not be looked for', frame: { failure: { code: 'measurement_failed' } }, outcome: 'unmeasured', value: null },
])
