/** What can be done, as buttons, menus and the palette call it: the ids of renderer/actions. */
export const actions = {
  group: { go: 'Go to', draft: 'Draft', library: 'Library', player: 'Player', caption: 'Caption', queue: 'Queue', edit: 'Edit', view: 'View' },
  go: { library: 'Library', practices: 'Rule book', houseRules: 'House rules', settings: 'Settings' },
  draft: {
    olderVersion: 'To the version before',
    newerVersion: 'To the next version',
    compareVersions: 'Compare with the version before',
    ownDraft: 'Make it a draft of its own',
    removeVersion: 'Remove this version',
  },
  library: {},
  player: {},
  caption: {},
  queue: { add: 'Add videos', panel: 'Show or hide the queue', pause: 'Pause or resume the queue', retryFailed: 'Try what failed again', cancelAll: 'Cancel all that is not done', clear: 'Clear what is done' },
  edit: { undo: 'Undo', redo: 'Redo' },
  view: { palette: 'Find an action', shortcuts: 'Shortcuts', theme: 'Light or dark', language: 'Nederlands' },
} as const
