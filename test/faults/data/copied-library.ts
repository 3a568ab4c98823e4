import { cpSync } from 'node:fs'
import path from 'node:path'

/** A copy of a library in a folder of its own, to be spoilt. */
export function copied<Library extends { dataDir: string }>(library: Library, folder: string, name: string): Library {
  const dataDir = path.join(folder, name)
  cpSync(library.dataDir, dataDir, { recursive: true })
  return { ...library, dataDir }
}
