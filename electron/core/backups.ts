import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import PQueue from 'p-queue'
import { backupReasons, type Backup, type BackupReason } from '../../shared/contract/settings.ts'
import { Failure } from '../../shared/model/failure.ts'
import { outdated } from './backup-rotation.ts'
import { onCopyThread } from './db/copy-thread.ts'
import { backupFolder, databaseFile } from './db/places.ts'
import type { Difference } from './db/restore.ts'

/** Copies of the library in the data folder. All that takes long is done in another thread, one job after the other. */
export interface Backups {
  /** Newest first; a file that cannot be read stands there too, and is never deleted. */
  list(): Promise<Backup[]>
  make(reason: BackupReason): Promise<Backup>
  /** Rejects with `backup_not_found`, `backup_damaged` or `backup_newer`. */
  compare(id: string): Promise<Difference>
  /** Rejects as `compare` does; the library is then as it was. Resolves to the copy that undoes it. */
  restore(id: string): Promise<Backup>
  /** Makes a copy where the library changed since the last one, a quarter of an hour ago at least, and lets the outdated go. True where it did. */
  refresh(): Promise<boolean>
  /** Files that drafts of the library had before a restore, which can be undone. */
  undoablePaths(): Promise<string[]>
  close(): Promise<void>
}

interface Options {
  dataDir: string
  daysKept: () => number
  now: () => Date
  /** Makes copies by itself while it is open. */
  works: boolean
  log: (error: unknown) => void
}

const leastMsBetween = 15 * 60 * 1000
const lookEveryMs = 5 * 60 * 1000
/** A half-made copy that another program is not at work on any more. */
const strayAfterMs = 3600 * 1000

export function openBackups({ dataDir, daysKept, now, works, log }: Options): Backups {
  const folder = backupFolder(dataDir)
  const queue = new PQueue({ concurrency: 1 })
  const counted = new Map<string, number | null>()
  const timer = works ? setInterval(() => void refresh().catch(log), lookEveryMs).unref() : undefined

  async function list(): Promise<Backup[]> {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.sqlite'))
    const found = await Promise.all(names.map((name) => look(path.join(folder, name))))
    const files = found.filter((file) => file !== undefined)
    const unknown = files.filter(({ state }) => !counted.has(state))
    const counts = unknown.length === 0 ? [] : await onCopyThread(dataDir, 'count', { files: unknown.map(({ file }) => file) })
    unknown.forEach(({ state }, index) => counted.set(state, counts[index] ?? null))
    return files.map(({ backup, state }) => ({ ...backup, drafts: counted.get(state) ?? null })).toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
  }

  async function listed(file: string): Promise<Backup> {
    const found = (await list()).find(({ id }) => id === path.basename(file))
    if (!found) throw new Failure('backup_not_found', { name: path.basename(file) })
    return found
  }

  /** Only a name that is in the folder leads to a file. */
  const fileOf = async (id: string) => path.join(folder, (await listed(id)).id)
  const make = (reason: BackupReason) => queue.add(async () => listed(await onCopyThread(dataDir, 'make', { label: reason })))

  async function refresh(): Promise<boolean> {
    await sweep(folder)
    const last = (await list()).find(({ reason }) => reason === 'automatic')
    const lastMs = last ? Date.parse(last.createdAt) : 0
    if (now().getTime() - lastMs < leastMsBetween || (await changedAtMs(dataDir)) <= lastMs) return false
    await make('automatic')
    for (const { id } of outdated(await list(), daysKept(), now())) await rm(path.join(folder, id), { force: true })
    return true
  }

  return {
    list,
    make,
    refresh,
    compare: (id) => queue.add(async () => onCopyThread(dataDir, 'compare', { file: await fileOf(id) })),
    restore: (id) => queue.add(async () => listed(await onCopyThread(dataDir, 'restore', { file: await fileOf(id) }))),
    async undoablePaths() {
      const files = (await readdir(folder).catch(() => [])).filter((name) => reasonOf(name) === 'before-restore').map((name) => path.join(folder, name))
      return files.length === 0 ? [] : onCopyThread(dataDir, 'paths', { files })
    },
    async close() {
      clearInterval(timer)
      await queue.onIdle()
    },
  }
}

/** What the name and the file system tell of a copy; undefined where it is gone meanwhile. */
async function look(file: string): Promise<{ file: string; state: string; backup: Omit<Backup, 'drafts'> } | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return undefined
  const id = path.basename(file)
  return { file, state: `${id}:${found.size}:${found.mtimeMs}`, backup: { id, reason: reasonOf(id), createdAt: madeAt(id) ?? found.mtime.toISOString(), bytes: found.size } }
}

const named = /^hookline-(?<day>\d{4}-\d\d-\d\d)T(?<hour>\d\d)-(?<minute>\d\d)-(?<second>\d\d)-(?<ms>\d{3})Z-(?<label>[a-z-]+?)(?:-\d+)?\.sqlite$/

function reasonOf(name: string): BackupReason {
  const label = named.exec(name)?.groups?.['label']
  return backupReasons.find((reason) => reason === label) ?? 'unknown'
}

function madeAt(name: string): string | undefined {
  const { day, hour, minute, second, ms } = named.exec(name)?.groups ?? {}
  const time = new Date(`${day}T${hour}:${minute}:${second}.${ms}Z`)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** When the database was last written to, by whatever program: a commit touches the log beside it. */
async function changedAtMs(dataDir: string): Promise<number> {
  const file = databaseFile(dataDir)
  const times = await Promise.all([file, `${file}-wal`].map((each) => stat(each).then(({ mtimeMs }) => mtimeMs, () => 0)))
  return Math.max(...times)
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name)
    const age = Date.now() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (/\.partial(?:-wal|-shm|-journal)?$/.test(name) && age > strayAfterMs) await rm(file, { force: true })
  }
}
