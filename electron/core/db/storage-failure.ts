import { Failure } from '../../../shared/model/failure.ts'

/**
 * Turns what the file system or SQLite threw while keeping the user's data into a failure that a person can act on. What is neither comes
 * back as it was. `path` is the folder that was being written.
 */
export function storageFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof Failure || !('code' in error)) return error
  const code = String(error.code)
  const { message } = error
  if (['EACCES', 'EPERM', 'EROFS', 'SQLITE_PERM'].includes(code) || /^SQLITE_(READONLY|CANTOPEN)/.test(code)) return new Failure('data_folder_read_only', { path }, message)
  if (['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE'].includes(code)) return new Failure('disk_full', undefined, message)
  if (['ENOTDIR', 'EEXIST', 'ENOENT', 'ENAMETOOLONG', 'ELOOP', 'EINVAL'].includes(code)) return new Failure('data_folder_unusable', { path, reason: message })
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Failure('database_busy', undefined, message)
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new Failure('database_damaged', { path }, message)
  return error
}
