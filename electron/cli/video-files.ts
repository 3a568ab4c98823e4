import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { isVideoName } from '../../shared/model/video-name.ts'

/** A file to analyse, or a folder in which no video was found. */
export type Named = { file: string } | { emptyFolder: string }

/**
 * The files that a command line names, in its order. A folder stands for the videos in it and in its folders, sorted by name; a file stands
 * for itself, whatever it is called. Links to folders are not followed.
 */
export async function namedFiles(names: readonly string[]): Promise<Named[]> {
  const all = await Promise.all(names.map((name) => expand(path.resolve(name))))
  const seen = new Set<string>()
  return all.flat().filter((named) => {
    const key = 'file' in named ? named.file : named.emptyFolder
    return !seen.has(key) && seen.add(key)
  })
}

async function expand(full: string): Promise<Named[]> {
  const isFolder = await stat(full).then((found) => found.isDirectory()).catch(() => false)
  if (!isFolder) return [{ file: full }]
  const entries = await readdir(full, { recursive: true, withFileTypes: true }).catch(() => [])
  const videos = entries
    .filter((entry) => entry.isFile() && isVideoName(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  return videos.length > 0 ? videos.map((file) => ({ file })) : [{ emptyFolder: full }]
}
