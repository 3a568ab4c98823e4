import type { Fault } from '../fault.ts'
import { longRun } from './long-run.ts'

/** What only time brings out. */
export const timeFaults: readonly Fault[] = [longRun]
