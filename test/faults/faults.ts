import { dataFaults } from './data/index.ts'
import type { Fault } from './fault.ts'

/** Every fault there is, in the order of the page. */
export const faults: readonly Fault[] = [...dataFaults]
