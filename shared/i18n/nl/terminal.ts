import type { terminal as english } from '../en/terminal.ts'
import type { Shape } from '../shape.ts'
import { clientsTerminal } from './clients.ts'
import { houseTerminal } from './house-rules.ts'
import { calendarTerminal, planTerminal } from './terminal-plan.ts'
import { reviewTerminal } from './review.ts'
import { watchTerminal } from './terminal-watch.ts'

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
  asked: 'Aan jou gevraagd: {{list}}',
  band: 'Tussen {{low}} en {{high}}, wat het onbekende ook blijkt te zijn.',
  otherGoals: 'Voor andere doelen: {{list}}',
  nothingFound: 'Daar zegt het regelboek niets over.',
  ruleKind: { measured: 'gemeten', asked: 'gevraagd', planned: 'kalender', results: 'heeft resultaten nodig', refused: 'afgewezen bewering', fact: 'gedocumenteerd feit' },
  score100: 'Score',
  between: 'Tussen',
  verdict: 'Oordeel',
  mendFirst: 'Eerst oplossen',
  plan: 'kalender',
  results: 'resultaten',
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
  manual: 'vraag',
  done: '{{done}} van {{total}}',
  clients: clientsTerminal,
  house: houseTerminal,
  review: reviewTerminal,
  backup: {
    made: 'Back-up gemaakt: {{name}}',
    none: 'Er is nog geen back-up.',
    name: 'Back-up',
    time: 'Gemaakt',
    reason: 'Waarom',
    drafts: 'Concepten',
    size: 'Grootte',
    unreadable: 'onleesbaar',
    restored: '{{name}} teruggezet: {{comeBack}} terug, {{leave}} weg, {{change}} anders.',
    undo: 'Ongedaan maken: hookline backup restore {{name}}',
    reasons: { asked: 'gevraagd', automatic: 'vanzelf', 'before-restore': 'voor een terugzetting', 'before-layout': 'voor een update', 'before-import': 'voor een import', unknown: 'van elders' },
  },
  settings: {
    unknown: 'Er is geen instelling “{{name}}”. Er zijn: {{list}}',
    notValue: '“{{value}}” is geen waarde van {{name}}. Nu is het: {{current}}',
    ffmpeg: 'Gebruikt {{path}}, versie {{version}}.',
  },
  calendar: calendarTerminal,
  planned: planTerminal,
  watch: watchTerminal,
  report: { made_one: '{{file}} geschreven: {{count}} pagina, {{size}}.', made_other: '{{file}} geschreven: {{count}} pagina’s, {{size}}.' },
} as const satisfies Shape<typeof english>
