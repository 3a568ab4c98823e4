import { accessSync, constants, existsSync } from 'node:fs'
import { Failure } from '../../../shared/model/failure.ts'
import { databaseFile } from './places.ts'

/**
 * Turns what the file system or SQLite threw while keeping the user's data into a failure that a person can act on. What is neither comes
 * back as it was. `path` is the folder that was being written.
 */
export function storageFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof Failure || !('code' in error)) return error
  const code = String(error.code)
  const { message } = error
  if (['EACCES', 'EPERM', 'EROFS', 'SQLITE_PERM'].includes(code)) return new Failure('data_folder_read_only', { path }, message)
  // SQLite does not say why it cannot open a file, or only for reading: it may be forbidden, or the system may have no file left to give.
  if (/^SQLITE_(?:READONLY|CANTOPEN)/.test(code)) return new Failure(isWritable(path) ? 'disk_failing' : 'data_folder_read_only', { path }, message)
  if (['ENOSPC', 'EDQUOT', 'SQLITE_FULL'].includes(code)) return new Failure('disk_full', undefined, message)
  if (['EIO', 'EMFILE', 'ENFILE'].includes(code) || code.startsWith('SQLITE_IOERR')) return new Failure('disk_failing', { path }, `${message} (${code})`)
  if (['ENOTDIR', 'EEXIST', 'ENOENT', 'ENAMETOOLONG', 'ELOOP', 'EINVAL'].includes(code)) return new Failure('data_folder_unusable', { path, reason: message })
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)) return new Failure('database_busy', undefined, message)
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new Failure('database_damaged', { path }, message)
  return error
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    if (existsSync(databaseFile(folder))) accessSync(databaseFile(folder), constants.W_OK)
    return true
  } catch {
    return false
  }
}
