import type { Action } from './action.ts'

export const draftActions = [] as const satisfies readonly Action[]
