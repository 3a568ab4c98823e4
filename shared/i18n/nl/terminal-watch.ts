import type { watchTerminal as english } from '../en/terminal-watch.ts'
import type { Shape } from '../shape.ts'

export const watchTerminal = {
  watching_one: '{{count}} map wordt gevolgd. Nieuwe video’s worden beoordeeld zodra ze er zijn; Ctrl+C stopt.',
  watching_other: '{{count}} mappen worden gevolgd. Nieuwe video’s worden beoordeeld zodra ze er zijn; Ctrl+C stopt.',
  none: 'Er wordt geen map gevolgd. Noem er een, of bewaar er een met --add.',
  added: 'Wordt voortaan gevolgd: {{path}}',
  removed: 'Wordt niet meer gevolgd: {{path}}',
  notWatched: 'Staat niet op de lijst: {{path}}',
  line: '{{name}}  {{verdict}}  {{score}}',
  mend: 'eerst verbeteren: {{title}}',
  folder: 'Map',
  state: 'Toestand',
  on: 'gevolgd',
  off: 'uitgezet',
  back: 'Wordt weer gevolgd: {{path}}',
} as const satisfies Shape<typeof english>
