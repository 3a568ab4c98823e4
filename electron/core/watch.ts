import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { WatchFolder } from '../../shared/contract/imports.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { SharedWork } from './background.ts'
import type { Database } from './db/database.ts'
import { addFolder, claimFolders, folderAt, isTaken, keepProblem, keepVideo, listFolders, setFolder, type StoredFolder } from './db/watch-folders.ts'
import type { Changed } from './handlers/handlers.ts'
import type { Imports } from './imports.ts'
import { libraryFolder } from './library-folder.ts'
import { videosIn, type FoundVideo } from './videos-in.ts'
import { watchFolder } from './watch-folder.ts'

export interface WatchingDependencies {
  db: Database
  dataDir: string
  imports: Imports
  now: () => Date
  /** This program among those that share the library. */
  worker: string
  /** Whether this program watches; without, it only keeps the list. */
  works: boolean
  changed: Changed
  log: (error: unknown) => void
}

/** The folders whose new videos come in by themselves. One program watches each. */
export interface Watching extends SharedWork {
  list(): WatchFolder[]
  /** Throws `folder_missing` where there is no folder at that path. */
  add(folder: string, existing: boolean): Promise<WatchFolder>
  set(id: string, change: { enabled?: boolean; removed?: boolean }): void
  close(): Promise<void>
}

export function openWatching({ db, dataDir, imports, now, worker, works, changed, log }: WatchingDependencies): Watching {
  const watches = new Map<string, { close(): Promise<void> }>()
  let isOpen = true
  let told = JSON.stringify(listFolders(db).map(shown))

  /** A list that looks the same is not told again. */
  function tell() {
    const text = JSON.stringify(listFolders(db).map(shown))
    if (text !== told) changed([], ['watch'])
    told = text
  }

  /** Lets go of what is no longer this program's, and takes what is nobody's. */
  function takeUp() {
    if (!works || !isOpen) return
    const own = new Set(listFolders(db).filter(({ owner }) => owner === worker).map(({ id }) => id))
    for (const [id, watch] of watches) {
      if (own.has(id)) continue
      watches.delete(id)
      watch.close().catch(log)
    }
    for (const folder of claimFolders(db, worker)) watches.set(folder.id, start(folder))
  }

  function start({ id, path: root }: StoredFolder) {
    return watchFolder(root, {
      leaveOut: dataDir,
      onVideo: (video) => guarded(() => takeIn(id, root, video)),
      onProblem: (problem) =>
        guarded(() => {
          keepProblem(db, id, problem)
          tell()
        }),
    })
  }

  function guarded(work: () => void) {
    try {
      if (isOpen) work()
    } catch (error) {
      log(error)
    }
  }

  function takeIn(id: string, root: string, video: FoundVideo) {
    if (!watches.has(id) || isTaken(db, id, video)) return
    const file = { id: randomUUID(), name: path.basename(video.path), source: { path: video.path }, origin: 'watch' as const, folder: libraryFolder(root, video.path), versionOf: null }
    imports.add([file], (run) => run(keepVideo(db, id, video)))
  }

  return {
    list: () => listFolders(db).map(shown),
    async add(folder, existing) {
      const found = await stat(folder).catch(() => undefined)
      if (!found?.isDirectory()) throw new Failure('folder_missing', { path: folder, name: path.basename(folder) })
      const before = folderAt(db, folder)
      if (before) setFolder(db, before.id, { enabled: true, removedAt: null })
      else addFolder(db, { id: randomUUID(), path: folder, at: now().toISOString() }, existing ? [] : await videosIn(folder))
      takeUp()
      tell()
      const kept = folderAt(db, folder)
      if (!kept) throw new Failure('folder_missing', { path: folder })
      return shown(kept)
    },
    set(id, { enabled, removed }) {
      const at = removed === undefined ? {} : { removedAt: removed ? now().toISOString() : null }
      setFolder(db, id, { ...(enabled !== undefined && { enabled }), ...at })
      takeUp()
      tell()
    },
    holds: () => watches.size > 0,
    look() {
      takeUp()
      tell()
    },
    async close() {
      isOpen = false
      await Promise.all([...watches.values()].map((watch) => watch.close()))
      watches.clear()
    },
  }
}

function shown({ id, path: at, enabled, addedAt, problem }: StoredFolder): WatchFolder {
  return { id, path: at, enabled, addedAt, problem }
}
