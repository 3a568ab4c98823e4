import { damagedFiles } from './damaged-files.ts'
import { failingCalls } from './failing-calls.ts'
import { fullDisk } from './full-disk.ts'
import { killedImport } from './killed-import.ts'
import { killedMigration } from './killed-migration.ts'
import { killedRestore } from './killed-restore.ts'
import { locked } from './locked.ts'
import { readOnly } from './read-only.ts'
import { threeWriters } from './three-writers.ts'
import { unknownFiles } from './unknown-files.ts'
import type { Fault } from '../fault.ts'

/** What happens to the library: nothing that was acknowledged is ever lost. */
export const dataFaults: readonly Fault[] = [killedImport, failingCalls, fullDisk, readOnly, locked, threeWriters, damagedFiles, killedMigration, unknownFiles, killedRestore]
