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
  done: '{{done}} of {{total}}',
} as const
