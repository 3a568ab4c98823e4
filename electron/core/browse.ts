import { randomUUID } from 'node:crypto'
import { readdir, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import type { Output } from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/model/failure.ts'
import { isVideoName } from '../../shared/model/video-name.ts'

/** More folders than anyone opens; past it the oldest handles are forgotten. */
const mostHandles = 20_000

/** The folders under the person's home, each known to the page by a handle alone. */
export interface Browse {
  /** What is in a folder, at first the home. Throws `folder_missing` for a handle that is none, and for what leads out of the home. */
  look(handle: string | undefined): Promise<Output<'folder.browse'>>
  /** The path that a handle stands for, checked anew. */
  pathOf(handle: string): Promise<string>
}

export function openBrowse(home = homedir()): Browse {
  const pathByHandle = new Map<string, string>()
  const handleByPath = new Map<string, string>()

  function handleOf(folder: string): string {
    const handle = handleByPath.get(folder) ?? randomUUID()
    handleByPath.set(folder, handle)
    pathByHandle.set(handle, folder)
    for (const [oldest, place] of pathByHandle) {
      if (pathByHandle.size <= mostHandles) break
      pathByHandle.delete(oldest)
      handleByPath.delete(place)
    }
    return handle
  }

  /** A folder may have become a link since it was listed: what counts is where it really is. */
  async function pathOf(handle: string): Promise<string> {
    const folder = pathByHandle.get(handle)
    if (folder === undefined) throw new Failure('folder_missing', { path: '…' })
    return inside(folder)
  }

  async function inside(folder: string): Promise<string> {
    const [realHome, real] = await Promise.all([realpath(home), realpath(folder)]).catch(() => [home, undefined])
    const within = real === undefined ? '..' : path.relative(realHome ?? home, real)
    if (real === undefined || within === '..' || within.startsWith(`..${path.sep}`) || path.isAbsolute(within)) throw new Failure('folder_missing', { path: folder })
    return real
  }

  return {
    pathOf,
    async look(handle) {
      const realHome = await inside(home)
      const folder = handle === undefined ? realHome : await pathOf(handle)
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
        throw new Failure('folder_missing', { path: folder })
      })
      const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)
      return {
        path: folder,
        folder: handleOf(folder),
        parent: folder === realHome ? null : handleOf(path.dirname(folder)),
        folders: folders.toSorted((one, other) => one.localeCompare(other, undefined, { numeric: true })).map((name) => ({ name, folder: handleOf(path.join(folder, name)) })),
        videos: entries.filter((entry) => entry.isFile() && isVideoName(entry.name)).length,
      }
    },
  }
}
