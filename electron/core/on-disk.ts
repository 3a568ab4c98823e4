import { existsSync } from 'node:fs'

/**
 * Where a file of a package really lies. In an installed Hookline the packages are inside `app.asar`, an archive that only Electron's own file functions can see into; programs
 * and what is read by others lie beside it, in `app.asar.unpacked`.
 */
export function onDisk(file: string): string {
  const beside = file.replace(/([\\/]app\.asar)([\\/])/, '$1.unpacked$2')
  return beside !== file && existsSync(beside) ? beside : file
}
