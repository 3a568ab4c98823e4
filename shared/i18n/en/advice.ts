/** Words of advice. */
export const advice = {} as const
