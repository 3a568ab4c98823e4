/** What can be done, as buttons, menus and the palette call it: the ids of renderer/actions. */
export const actions = {
  group: { go: 'Go to', draft: 'Draft', library: 'Library', player: 'Player', caption: 'Caption', queue: 'Queue', edit: 'Edit', view: 'View' },
  go: { library: 'Library', practices: 'Rule book', houseRules: 'House rules', settings: 'Settings' },
  draft: {},
  library: {},
  player: {},
  caption: { focus: 'Write the caption', hashtags: 'Insert hashtags', copy: 'Copy the caption', tidy: 'Tidy the caption' },
  queue: {},
  edit: { undo: 'Undo', redo: 'Redo' },
  view: { palette: 'Find an action', shortcuts: 'Shortcuts', theme: 'Light or dark', language: 'Nederlands' },
} as const
