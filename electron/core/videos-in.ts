import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { isVideoName } from '../../shared/model/video-name.ts'

/** Deeper than people sort videos. A judgement. */
export const deepest = 8

/** A file of a watched folder as it was found. */
export interface FoundVideo {
  path: string
  bytes: number
  modifiedMs: number
}

/** The videos in a folder and in its folders, by name; hidden ones and links are left out. Empty where the folder cannot be read. */
export async function videosIn(folder: string, depth = deepest): Promise<FoundVideo[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found: FoundVideo[] = []
  for (const entry of entries) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory() && !entry.name.startsWith('.') && depth > 0) found.push(...(await videosIn(full, depth - 1)))
    if (!entry.isFile() || !isVideoName(entry.name)) continue
    const stats = await lstat(full).catch(() => undefined)
    if (stats) found.push({ path: full, bytes: stats.size, modifiedMs: stats.mtimeMs })
  }
  return found
}
