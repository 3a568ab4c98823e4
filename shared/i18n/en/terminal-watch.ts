/** Words of `hookline watch`. */
export const watchTerminal = {
  watching_one: 'Watching {{count}} folder. New videos are judged as they come; Ctrl+C ends.',
  watching_other: 'Watching {{count}} folders. New videos are judged as they come; Ctrl+C ends.',
  none: 'No folder is watched. Name one, or keep one with --add.',
  added: 'Watched from now on: {{path}}',
  removed: 'Not watched any more: {{path}}',
  notWatched: 'Not on the list: {{path}}',
  line: '{{name}}  {{verdict}}  {{score}}',
  mend: 'mend first: {{title}}',
  folder: 'Folder',
  state: 'State',
  on: 'watched',
  off: 'switched off',
  back: 'Watched again: {{path}}',
} as const
