import type { Action } from './action.ts'

export const libraryActions = [] as const satisfies readonly Action[]
