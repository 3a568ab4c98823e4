import { cpSync } from 'node:fs'
import path from 'node:path'
import type { MadeLibrary } from './made-library.ts'

/** A copy of a library in a folder of its own, to be spoilt. */
export function copied(library: MadeLibrary, folder: string, name: string): MadeLibrary {
  const dataDir = path.join(folder, name)
  cpSync(library.dataDir, dataDir, { recursive: true })
  return { ...library, dataDir }
}
