/** Words of imports. */
export const imports = {
  count: '{{over}} of {{total}}',
  paused: 'Paused',
  pausedText: 'What is running is finished; nothing new begins.',
  pause: 'Pause the queue',
  resume: 'Resume the queue',
  share: '{{percent}} % done',
  left: {
    moment: 'done in a moment',
    seconds: 'about {{count}} s left',
    minutes: 'about {{count}} min left',
    hours: 'about {{hours}} h {{minutes}} min left',
  },
  retryFailed: 'Try failed again',
  cancelled_one: 'Cancelled {{count}} file',
  cancelled_other: 'Cancelled {{count}} files',
  leftOut_one: '{{count}} other file was left out',
  leftOut_other: '{{count}} other files were left out',
  leftOutText: 'Of a folder, only the videos are added.',
  noVideos: 'No video in what you dropped',
  notDone: 'The queue could not be changed',
} as const
