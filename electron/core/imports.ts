import { stat } from 'node:fs/promises'
import type { Compilable } from 'kysely'
import type { EventData } from '../../shared/contract/contract.ts'
import { toFailure, type FailureCode, type FailureData } from '../../shared/model/failure.ts'
import type { ImportStage, KeptImport } from '../../shared/model/import.ts'
import type { SharedWork } from './background.ts'
import type { Database } from './db/database.ts'
import { addImports, cancelImports, claimNext, dropImports, endImport, isPaused, keepBytes, keepPaused, listImports, ownImports, retryImports, type ImportEnd, type KeptSource, type NewImport } from './db/imports.ts'
import { atOnce, type Importing } from './importing.ts'
import { openImportNews } from './import-news.ts'
import type { UploadFolder } from './uploads.ts'

export interface ImportsDependencies {
  db: Database
  importing: Importing
  uploads: UploadFolder
  now: () => Date
  /** This program among those that share the library. */
  worker: string
  /** Whether this program works through the queue, or only adds to it. */
  works: boolean
  tell: (news: EventData<'imports'>) => void
  log: (error: unknown) => void
}

/** The queue of files on their way in. What was added is kept; it goes on wherever a program works on this library. */
export interface Imports extends SharedWork {
  /** `also` is kept in the same transaction. */
  add(files: readonly NewImport[], also?: (run: (query: Compilable) => void) => void): void
  list(): { imports: KeptImport[]; paused: boolean }
  /** Resolves when what was running has stopped. */
  cancel(ids: readonly string[]): Promise<void>
  retry(ids: readonly string[]): void
  dismiss(ids: readonly string[]): Promise<void>
  pause(paused: boolean): void
  close(): Promise<void>
}

interface Running {
  stopping: AbortController
  ended: Promise<void>
  stage: ImportStage
  percent: number
  /** How often the queue had been let go on when it began. */
  round: number
}

/** A library that cannot be written just now is tried again so much later. */
const againAfterMs = 2000
/** What would fail every other file too: the queue waits until that is mended. */
const stopsAll: ReadonlySet<FailureCode> = new Set(['disk_full', 'disk_failing', 'data_folder_read_only', 'ffmpeg_missing', 'ffmpeg_unusable'])

export function openImports({ db, importing, uploads, now, worker, works, tell, log }: ImportsDependencies): Imports {
  const running = new Map<string, Running>()
  /** Ends that could not be kept, as on a full disk; tried again until they are. */
  const unkept = new Map<string, ImportEnd>()
  const news = openImportNews({ list, paused: () => isPaused(db), tell, log })
  let isOpen = true
  /** How often the queue was let go on. */
  let round = 0
  let retry: ReturnType<typeof setTimeout> | undefined

  function list(ids?: readonly string[]): KeptImport[] {
    return listImports(db, ids).map((each) => {
      const run = running.get(each.id)
      const end = unkept.get(each.id)
      if (end) return { ...each, state: end }
      return run && each.state.kind === 'running' ? { ...each, state: { kind: 'running', stage: run.stage, percent: run.percent } } : each
    })
  }

  /** Starts what may start. */
  function goOn() {
    try {
      for (let free = works && isOpen ? atOnce - running.size : 0; free > 0; free -= 1) {
        const next = claimNext(db, worker)
        if (!next) return
        start(next)
      }
    } catch (error) {
      log(error)
      later()
    }
  }

  function later() {
    retry ??= setTimeout(() => {
      retry = undefined
      for (const [id, end] of unkept) keepEnd(id, end, round)
      goOn()
    }, againAfterMs).unref()
  }

  function start(file: KeptImport & { source: KeptSource }) {
    const stopping = new AbortController()
    const run: Running = { stopping, ended: Promise.resolve(), stage: 'waiting', percent: 0, round }
    running.set(file.id, run)
    run.ended = finish(file, run)
    news.changed([file.id])
  }

  async function finish(file: KeptImport & { source: KeptSource }, run: Running): Promise<void> {
    const end = await read(file, run)
    running.delete(file.id)
    // Closing stops what runs and gives it back to the queue.
    if (isOpen || end.kind !== 'cancelled') keepEnd(file.id, end, run.round)
    goOn()
  }

  async function read({ id, name, folder, versionOf, source }: KeptImport & { source: KeptSource }, run: Running): Promise<ImportEnd> {
    const find = async () => ('path' in source ? source.path : uploads.find(source.upload))
    const onProgress = (stage: ImportStage, percent: number) => {
      Object.assign(run, { stage, percent })
      news.changed([id])
    }
    try {
      const { draft, analysis, known } = await importing.import(find, { folder, ...(versionOf !== null && { versionOf }) }, { signal: run.stopping.signal, onProgress })
      return { kind: 'done', result: { draftId: draft.id, score: analysis.verdict.score, verdict: analysis.verdict.verdict, known } }
    } catch (error) {
      const failure = toFailure(error)
      if (run.stopping.signal.aborted || failure.code === 'cancelled') return { kind: 'cancelled' }
      if (failure.code === 'internal') log(error)
      return { kind: 'failed', failure: named(failure, name) }
    }
  }

  function keepEnd(id: string, end: ImportEnd, begunIn: number) {
    try {
      endImport(db, id, worker, end, now().toISOString())
      unkept.delete(id)
      if (end.kind === 'failed' && stopsAll.has(end.failure.code)) stopAll(id, begunIn)
      if (end.kind === 'done') void forget().catch(log)
    } catch (error) {
      log(error)
      unkept.set(id, end)
      later()
    }
    news.changed([id])
  }

  /** Others wait until it is mended. What began before somebody let the queue go on tells nothing of how it is since: it is read again. */
  function stopAll(id: string, begunIn: number) {
    if (begunIn === round) keepPaused(db, true)
    else retryImports(db, [id])
  }

  /** Takes files off the list, and the copies that only they needed off the disk. */
  async function forget(ids?: readonly string[]): Promise<void> {
    for (const upload of dropImports(db, ids)) await uploads.discard(upload)
    if (ids) news.changed(ids)
  }

  /** How large each file is, once it is looked at; a slow disk keeps nobody waiting. */
  async function learnBytes(files: readonly NewImport[]): Promise<void> {
    const sizes = new Map<string, number>()
    for (const { id, source } of files) {
      const path = 'path' in source ? source.path : await uploads.find(source.upload).catch(() => '')
      const found = await stat(path).catch(() => undefined)
      if (found?.isFile()) sizes.set(id, found.size)
    }
    if (!isOpen || sizes.size === 0) return
    keepBytes(db, sizes)
    news.changed([...sizes.keys()])
  }

  return {
    add(files, also) {
      const replaced = addImports(db, files, now().toISOString(), also)
      news.changed([...replaced, ...files.map(({ id }) => id)])
      goOn()
      void learnBytes(files).catch(log)
    },
    list: () => ({ imports: list(), paused: isPaused(db) }),
    async cancel(ids) {
      const mine = ids.flatMap((id) => running.get(id) ?? [])
      for (const { stopping } of mine) stopping.abort()
      cancelImports(db, ids.filter((id) => !running.has(id)), now().toISOString())
      news.changed(ids)
      await Promise.all(mine.map(({ ended }) => ended))
    },
    retry(ids) {
      retryImports(db, ids)
      news.changed(ids)
      goOn()
    },
    dismiss: (ids) => forget(ids),
    pause(paused) {
      if (!paused) round += 1
      keepPaused(db, paused)
      news.changed([])
      goOn()
    },
    holds: () => running.size > 0,
    look() {
      const own = ownImports(db, worker)
      for (const [id, { stopping }] of running) if (!own.has(id)) stopping.abort()
      news.reread()
      goOn()
    },
    async close() {
      isOpen = false
      clearTimeout(retry)
      news.close()
      for (const { stopping } of running.values()) stopping.abort()
      await Promise.all([...running.values()].map(({ ended }) => ended))
    },
  }
}

/** The core knows a file that was handed over by an id alone; the person knows its name. */
function named(failure: FailureData, name: string): FailureData {
  return failure.code === 'upload_incomplete' ? { ...failure, values: { name } } : failure
}
