import { access, constants, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../../../shared/model/failure.ts'

/** Largest file that is read, bytes. TikTok's own limit of 4 GB is a gate of the verdict; beyond this no verdict is made. */
const maxFileBytes = 16 * 1024 ** 3

/** An ordinary, readable file, as it was when it was looked at. */
export interface SourceFile {
  path: string
  name: string
  bytes: number
  /** Changes whenever the content may have. */
  state: string
}

/** Throws `file_missing`, `file_is_folder`, `file_not_regular`, `file_not_readable`, `file_empty` or `file_too_large`. */
export async function lookAt(file: string): Promise<SourceFile> {
  const full = path.resolve(file)
  const name = path.basename(full)
  const found = await statOf(full, name)
  if (found.isDirectory()) throw new Failure('file_is_folder', { name })
  if (!found.isFile()) throw new Failure('file_not_regular', { name })
  if (found.size === 0) throw new Failure('file_empty', { name })
  if (found.size > maxFileBytes) throw new Failure('file_too_large', { name, bytes: found.size, maxBytes: maxFileBytes })
  await access(full, constants.R_OK).catch(() => {
    throw new Failure('file_not_readable', { name })
  })
  return { path: full, name, bytes: found.size, state: `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}` }
}

/** Throws `file_vanished` or `file_changed` where the file is not what it was when `lookAt` saw it. */
export async function assertUnchanged(before: SourceFile): Promise<void> {
  const now = await lookAt(before.path).catch(() => undefined)
  if (!now) throw new Failure('file_vanished', { name: before.name })
  if (now.state !== before.state) throw new Failure('file_changed', { name: before.name })
}

async function statOf(full: string, name: string) {
  try {
    return await stat(full)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new Failure(code === 'EACCES' || code === 'EPERM' ? 'file_not_readable' : 'file_missing', { name, path: full })
  }
}
