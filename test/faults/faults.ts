import { dataFaults } from './data/index.ts'
import type { Fault } from './fault.ts'
import { mediaFaults } from './media/index.ts'

/** Every fault there is, in the order of the page. */
export const faults: readonly Fault[] = [...mediaFaults, ...dataFaults]
