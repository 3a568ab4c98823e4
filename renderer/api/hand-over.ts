import { Failure, toFailure } from '../../shared/model/failure.ts'
import type { KeptImport } from '../../shared/model/import.ts'
import type { Connection } from './connection.ts'
import { isOver, nameOf, type ImportAim, type ImportItem, type ImportSource, type ImportState } from './import-item.ts'

/** How files reach the core: by their path in the window, as a copy in a browser. */
export interface HandOverWays {
  /** Null where the page may name no path. Throws where a file has none. */
  pathOf(source: ImportSource): string | null
  upload(file: File, signal: AbortSignal, onProgress: (percent: number) => void): Promise<string>
}

/** Files of this page alone, until the core has them. */
export interface HandOver {
  items(): readonly ImportItem[]
  add(sources: readonly ImportSource[], aim: ImportAim): void
  cancel(ids: readonly string[]): void
  /** Answers with those that are handed over once more, under another id, though the core has them. */
  retry(ids: readonly string[]): ReadonlySet<string>
  dismiss(ids: readonly string[]): void
  /** The core told something new: hands over what there is room for. */
  look(): void
}

interface LocalFile {
  item: ImportItem
  source: ImportSource
  aim: ImportAim
  attempt: AbortController
  /** The core has acknowledged it and will tell of it. */
  isAcknowledged: boolean
}

/** Copies on their way at once, and copies that may wait in the core: 500 files must not lie on the disk twice. Judgements. */
const uploadsAtOnce = 2
const copiesAhead = 4
const pathsAtOnce = 100

export function createHandOver(connection: Connection, ways: HandOverWays, { kept, changed }: { kept: () => ReadonlyMap<string, KeptImport>; changed: () => void }): HandOver {
  const local = new Map<string, LocalFile>()
  /** Files that the core has, for as long as they could be needed again. */
  const handed = new Map<string, LocalFile>()

  function setState(file: LocalFile, state: ImportState) {
    file.item = { ...file.item, state }
    changed()
  }

  function put(source: ImportSource, aim: ImportAim) {
    const item: ImportItem = { id: crypto.randomUUID(), name: nameOf(source), path: null, bytes: source.kind === 'file' ? source.file.size : null, addedAt: new Date().toISOString(), state: { kind: 'queued' } }
    local.set(item.id, { item, source, aim, attempt: new AbortController(), isAcknowledged: false })
  }

  function waiting(): LocalFile[] {
    return [...local.values()].filter(({ item, isAcknowledged }) => item.state.kind === 'queued' && !isAcknowledged)
  }

  function feed() {
    if (connection.isLost()) return
    const paths: { file: LocalFile; path: string }[] = []
    for (const file of waiting()) {
      try {
        const path = ways.pathOf(file.source)
        if (path === null) break
        file.isAcknowledged = true
        paths.push({ file, path })
      } catch (error) {
        setState(file, { kind: 'failed', failure: toFailure(error) })
      }
    }
    for (let from = 0; from < paths.length; from += pathsAtOnce) void tell(paths.slice(from, from + pathsAtOnce).map(({ file, path }) => ({ file, source: { path } })))
    feedUploads()
  }

  function feedUploads() {
    for (const file of waiting()) {
      const uploading = [...local.values()].filter(({ item }) => item.state.kind === 'running').length
      const toldSoon = [...local.values()].filter(({ isAcknowledged }) => isAcknowledged).length
      const inCore = [...kept().values()].filter(({ path, state }) => path === null && state.kind === 'queued').length
      if (uploading >= uploadsAtOnce || uploading + toldSoon + inCore >= copiesAhead) return
      void upload(file)
    }
  }

  async function upload(file: LocalFile) {
    const { source, attempt } = file
    if (source.kind !== 'file') return
    setState(file, { kind: 'running', stage: 'uploading', percent: 0 })
    try {
      const id = await ways.upload(source.file, attempt.signal, (percent) => !attempt.signal.aborted && setState(file, { kind: 'running', stage: 'uploading', percent }))
      attempt.signal.throwIfAborted()
      file.isAcknowledged = true
      setState(file, { kind: 'queued' })
      await tell([{ file, source: { upload: id } }])
    } catch (error) {
      if (!attempt.signal.aborted) setState(file, { kind: 'failed', failure: toFailure(error) })
    }
    feed()
  }

  /** Gives files to the core, which tells of them from then on. */
  async function tell(files: readonly { file: LocalFile; source: { path: string } | { upload: string } }[]) {
    try {
      await connection.call('import.add', {
        files: files.map(({ file: { item, aim, source: from }, source }) => ({
          id: item.id,
          name: item.name,
          source,
          versionOf: aim.versionOf ?? null,
          folder: aim.folder ?? (from.kind === 'file' ? (from.folder ?? '') : ''),
        })),
      })
    } catch (error) {
      for (const { file } of files) {
        file.isAcknowledged = false
        setState(file, { kind: 'failed', failure: toFailure(error) })
      }
    }
  }

  return {
    items: () => [...local.values()].flatMap(({ item }) => (kept().has(item.id) ? [] : item)),
    add(sources, aim) {
      for (const source of sources) put(source, aim)
      feed()
    },
    cancel(ids) {
      for (const id of ids) {
        const file = local.get(id)
        if (!file || isOver(file.item) || file.isAcknowledged) continue
        file.attempt.abort()
        setState(file, { kind: 'cancelled' })
      }
      feed()
    },
    retry(ids) {
      const again = new Set<string>()
      for (const id of ids) {
        const file = local.get(id)
        if (file && isOver(file.item)) {
          local.set(id, { ...file, attempt: new AbortController(), isAcknowledged: false, item: { ...file.item, state: { kind: 'queued' } } })
          continue
        }
        const state = kept().get(id)?.state
        const lost = handed.get(id)
        if (lost?.source.kind !== 'file' || state?.kind !== 'failed' || state.failure.code !== 'upload_incomplete') continue
        put(lost.source, lost.aim)
        again.add(id)
      }
      feed()
      return again
    },
    dismiss(ids) {
      for (const id of ids) {
        const file = local.get(id)
        if (file && isOver(file.item)) local.delete(id)
        handed.delete(id)
      }
    },
    look() {
      for (const [id, file] of local) {
        if (!kept().has(id)) continue
        local.delete(id)
        handed.set(id, file)
      }
      for (const id of handed.keys()) if (kept().get(id)?.state.kind === 'done') handed.delete(id)
      feed()
    },
  }
}

/** The path of a dropped file. Something dragged out of another program may be no file on disk at all. */
export function pathOrFailure(path: string, name: string): string {
  if (path === '') throw new Failure('file_missing', { path: name, name })
  return path
}
