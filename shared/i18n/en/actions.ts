/** What can be done, as buttons, menus and the palette call it: the ids of renderer/actions. */
export const actions = {
  group: { go: 'Go to', draft: 'Draft', library: 'Library', player: 'Player', timeline: 'Timeline', caption: 'Caption', queue: 'Queue', edit: 'Edit', view: 'View' },
  go: { library: 'Library', practices: 'Rule book', houseRules: 'House rules', settings: 'Settings' },
  draft: {},
  library: {},
  player: {},
  timeline: { zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomAll: 'Show all of it', zoomOpening: 'Show the opening', nextMoment: 'Next place that costs points', previousMoment: 'Previous place that costs points' },
  caption: {},
  queue: {},
  edit: { undo: 'Undo', redo: 'Redo' },
  view: { palette: 'Find an action', shortcuts: 'Shortcuts', theme: 'Light or dark', language: 'Nederlands' },
} as const
