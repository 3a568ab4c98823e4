import type { Action } from './action.ts'

export const playerActions = [] as const satisfies readonly Action[]
