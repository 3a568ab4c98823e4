import type { Fault } from './fault.ts'
import { pageFaults } from './page/index.ts'
import { webFaults } from './web/index.ts'

/** Every fault there is, in the order of the page. */
export const faults: readonly Fault[] = [...webFaults, ...pageFaults]
