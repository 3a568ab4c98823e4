import { readdir, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Output } from '../../shared/contract/contract.ts'
import { backupFolder, databaseFile } from './db/places.ts'

/** What the data folder holds, in bytes. Pictures are all that can be made again: thumbnails, strips, previews. */
export async function dataInfo(dataDir: string): Promise<Output<'data.info'>> {
  const folders = (await readdir(dataDir, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => path.join(dataDir, name))
  const notPictures = new Set([backupFolder(dataDir), path.join(dataDir, 'uploads'), path.join(dataDir, 'window')])
  const library = databaseFile(dataDir)
  const [libraryBytes, uploadsBytes, backupsBytes, picturesBytes, freeBytes] = await Promise.all([
    sum(['', '-wal', '-shm'].map((end) => sizeOf(library + end))),
    sizeOfFolder(path.join(dataDir, 'uploads')),
    sizeOfFolder(backupFolder(dataDir)),
    sum(folders.filter((folder) => !notPictures.has(folder)).map(sizeOfFolder)),
    statfs(dataDir).then(({ bavail, bsize }) => bavail * bsize, () => null),
  ])
  return { path: dataDir, libraryBytes, uploadsBytes, picturesBytes, backupsBytes, freeBytes }
}

/** All files in a folder and in those within it; what goes meanwhile counts nothing. Links are not followed. */
async function sizeOfFolder(folder: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) bytes += await sizeOfFolder(full)
    else if (entry.isFile()) bytes += await sizeOf(full)
  }
  return bytes
}

function sizeOf(file: string): Promise<number> {
  return stat(file).then(({ size }) => size, () => 0)
}

async function sum(sizes: Promise<number>[]): Promise<number> {
  return (await Promise.all(sizes)).reduce((total, bytes) => total + bytes, 0)
}
