import { randomUUID } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../../shared/model/failure.ts'

/**
 * Writes a file so that whoever reads it, a calendar that subscribes to it, sees the old one or the new one and never a part. Rejects with `file_exists`
 * rather than overwrite, unless told to.
 */
export async function writeWhole(file: string, content: string | Uint8Array, force: boolean): Promise<void> {
  const partial = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.partial`)
  try {
    const handle = await open(partial, 'wx', 0o666)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    // A link, unlike a rename, fails where there is a file already.
    if (force) await rename(partial, file)
    else await link(partial, file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') throw new Failure('file_exists', { path: file })
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EISDIR' || code === 'EROFS' || code === 'EPERM') throw new Failure('plan_not_written', { path: file }, String(error))
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new Failure('disk_full')
    throw error
  } finally {
    await rm(partial, { force: true })
  }
}
