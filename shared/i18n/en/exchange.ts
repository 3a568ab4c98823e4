/** Words of exchange. */
export const exchange = {} as const
