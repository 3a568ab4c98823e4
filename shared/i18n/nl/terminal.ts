import type { terminal as english } from '../en/terminal.ts'
import type { Shape } from '../shape.ts'

/** Woorden van de opdrachtregel. */
export const terminal = {
  finding: 'Bevinding',
  measured: 'Gemeten',
  points: 'Punten',
  mend: 'Zo los je het op',
  score: 'score {{score}} van 100',
  coverage: '{{coverage}} van wat van toepassing is, is gemeten',
  well: 'In orde: {{list}}',
  unmeasured: 'Niet gemeten: {{list}}',
  damaged: {
    'cut-short': 'Beschadigd: alleen de eerste {{seconds}} konden worden gelezen; het oordeel gaat daarover.',
    errors: 'Beschadigd: delen konden niet worden gelezen; het oordeel gaat over de rest.',
    sound: 'Beschadigd: het geluid kon niet worden gelezen; het oordeel gaat over het beeld.',
  },
  failed: 'Mislukt',
  practice: 'Praktijk',
  kind: 'Soort',
  weight: 'Gewicht',
  source: 'Bron',
  scored: 'beoordeeld',
  gate: 'limiet',
  done: '{{done}} van {{total}}',
} as const satisfies Shape<typeof english>
