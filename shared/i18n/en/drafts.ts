/** Words of drafts. */
export const drafts = {
  notDone: 'That could not be done',
  versions: {
    title: 'Versions',
    hint: 'Made a new cut? Drop it on this draft: it is kept as the next version, and you see what it changed.',
    number: 'Version {{version}}',
    gain: '{{points}} points on the version before',
    more: 'More on version {{version}}',
    compare: 'Compare versions {{before}} and {{version}}',
    owned: 'Now a draft of its own',
    removed: 'Version {{version}} removed',
    changes: 'Changed since version {{before}}',
    noChanges: 'No finding gained or lost points.',
    otherGoal: 'Judged for different goals or by different house rules: part of this is not the cut’s doing.',
    gate: { opened: 'Accepted', closed: 'Refused' },
  },
} as const
