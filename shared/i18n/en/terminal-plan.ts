/** Words of `hookline calendar`. */
export const calendarTerminal = {
  head: '{{name}}, {{from}} – {{to}} ({{zone}})',
  none: 'Nothing is planned then.',
  time: 'Time',
  title: 'Post',
  status: 'Status',
  score: 'Score',
  written: 'Written to {{path}}',
  statuses: { idea: 'idea', scripted: 'scripted', draft: 'draft', 'in-review': 'in review', approved: 'approved', scheduled: 'scheduled', posted: 'posted', dropped: 'dropped' },
} as const

/** Words of `hookline plan`. */
export const planTerminal = {
  imported: '{{name}}: {{added}} posts added, {{changed}} changed, {{same}} were so already; {{repeats}} repeats.',
  would: 'It would add {{added}} posts, change {{changed}} and leave {{same}} as they are; {{repeats}} repeats. Nothing was kept.',
  leftOut: 'left out',
  more: 'There is more like this.',
  refused: 'Nothing was imported: {{count}} rows are refused.',
} as const
