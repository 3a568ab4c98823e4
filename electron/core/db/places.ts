import path from 'node:path'

/** Where the database of a data folder lies, and where the copies of it. */
export function databaseFile(dataDir: string): string {
  return path.join(dataDir, 'hookline.sqlite')
}

export function backupFolder(dataDir: string): string {
  return path.join(dataDir, 'backups')
}
