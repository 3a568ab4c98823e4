import type { calendarTerminal as englishCalendar, planTerminal as englishPlan } from '../en/terminal-plan.ts'
import type { Shape } from '../shape.ts'

/** Woorden van `hookline calendar`. */
export const calendarTerminal = {
  head: '{{name}}, {{from}} – {{to}} ({{zone}})',
  none: 'Dan staat er niets gepland.',
  time: 'Tijd',
  title: 'Post',
  status: 'Status',
  score: 'Score',
  written: 'Geschreven naar {{path}}',
  statuses: { idea: 'idee', scripted: 'script', draft: 'concept', 'in-review': 'ter goedkeuring', approved: 'goedgekeurd', scheduled: 'ingepland', posted: 'gepost', dropped: 'geschrapt' },
} as const satisfies Shape<typeof englishCalendar>

/** Woorden van `hookline plan`. */
export const planTerminal = {
  imported: '{{name}}: {{added}} posts toegevoegd, {{changed}} veranderd, {{same}} waren al zo; {{repeats}} herhalingen.',
  would: 'Er zouden {{added}} posts bij komen, {{changed}} veranderen en {{same}} blijven zoals ze zijn; {{repeats}} herhalingen. Er is niets bewaard.',
  leftOut: 'valt weg',
  more: 'Zo zijn er nog meer.',
  refused: 'Er is niets geïmporteerd: {{count}} rijen zijn geweigerd.',
} as const satisfies Shape<typeof englishPlan>
