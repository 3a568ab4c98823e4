import type { Action } from './action.ts'

export const queueActions = [] as const satisfies readonly Action[]
