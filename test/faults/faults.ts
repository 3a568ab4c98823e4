import { dataFaults } from './data/index.ts'
import type { Fault } from './fault.ts'
import { guardFaults } from './guards/index.ts'
import { mediaFaults } from './media/index.ts'
import { pageFaults } from './page/index.ts'
import { textFaults } from './text/index.ts'
import { timeFaults } from './time/index.ts'
import { webFaults } from './web/index.ts'

/** Every fault there is, in the order of the page. */
export const faults: readonly Fault[] = [...mediaFaults, ...dataFaults, ...webFaults, ...pageFaults, ...textFaults, ...guardFaults, ...timeFaults]
