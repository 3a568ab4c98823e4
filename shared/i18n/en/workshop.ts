/** Words of workshop. */
export const workshop = {} as const
