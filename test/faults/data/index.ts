import { failingCalls } from './failing-calls.ts'
import { killedImport } from './killed-import.ts'
import type { Fault } from '../fault.ts'

/** What happens to the library: nothing that was acknowledged is ever lost. */
export const dataFaults: readonly Fault[] = [killedImport, failingCalls]
