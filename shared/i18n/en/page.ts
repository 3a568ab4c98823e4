/** Words of the page. */
export const page = {
  library: { title: 'Library' },
} as const
