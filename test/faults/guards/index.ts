import type { Fault } from '../fault.ts'
import { everyGuard } from './guards.ts'

/** Whether each guard is missed when it is gone. */
export const guardFaults: readonly Fault[] = [everyGuard]
