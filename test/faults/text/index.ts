import type { Fault } from '../fault.ts'
import { anyReading } from './any-reading.ts'
import { textBombs } from './bombs.ts'
import { everyRegex } from './regexes.ts'
import { exportedCells } from './exported-cells.ts'

/** What texts can do that come from outside or go there. */
export const textFaults: readonly Fault[] = [anyReading, textBombs, everyRegex, exportedCells]
