import { houseTerminal } from './house-rules.ts'

/** Words of the command line. */
export const terminal = {
  finding: 'Finding',
  measured: 'Measured',
  points: 'Points',
  mend: 'How to mend it',
  score: 'score {{score}} of 100',
  coverage: '{{coverage}} of what applies was measured',
  well: 'In order: {{list}}',
  unmeasured: 'Not measured: {{list}}',
  asked: 'Yours to answer: {{list}}',
  band: 'Between {{low}} and {{high}}, whatever the answer to what is unknown.',
  otherGoals: 'By other goals: {{list}}',
  nothingFound: 'The rule book says nothing of that.',
  ruleKind: { measured: 'measured', asked: 'asked', planned: 'calendar', results: 'needs results', refused: 'refused claim', fact: 'documented fact' },
  damaged: {
    'cut-short': 'Damaged: only the first {{seconds}} could be read; the verdict speaks of those.',
    errors: 'Damaged: parts of it could not be read; the verdict speaks of the rest.',
    sound: 'Damaged: its sound could not be read; the verdict speaks of the picture.',
  },
  failed: 'Failed',
  practice: 'Practice',
  kind: 'Kind',
  weight: 'Weight',
  source: 'Source',
  scored: 'scored',
  gate: 'limit',
  manual: 'question',
  done: '{{done}} of {{total}}',
  house: houseTerminal,
} as const
