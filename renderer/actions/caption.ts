import type { Action } from './action.ts'

export const captionActions = [] as const satisfies readonly Action[]
