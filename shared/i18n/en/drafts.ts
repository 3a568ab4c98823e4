/** Words of drafts. */
export const drafts = { notDone: 'That could not be done' } as const
