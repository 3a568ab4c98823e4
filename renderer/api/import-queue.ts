import type { KeptImport } from '../../shared/model/import.ts'
import type { Connection } from './connection.ts'
import { isOver, type ImportAim, type ImportItem, type ImportSource } from './import-item.ts'
import { createHandOver, type HandOverWays } from './hand-over.ts'
import { batchProgress, nextBatch, type BatchProgress } from './import-progress.ts'
import { nextPace, secondsLeft, type Pace } from './import-pace.ts'
import { createStore } from './store.ts'

export interface QueueState {
  /** Those the core keeps, oldest first, then those that wait to be handed over. */
  items: readonly ImportItem[]
  paused: boolean
  progress: BatchProgress
  /** Seconds until all is done; null where it cannot be said. */
  leftS: number | null
  /** Some are only in this page yet, and gone with it. */
  isHandingOver: boolean
}

/** The files on their way in. What is asked of the core rejects with a `Failure`. */
export interface ImportQueue {
  state(): QueueState
  subscribe(listener: () => void): () => void
  add(sources: readonly ImportSource[], aim?: ImportAim): void
  cancel(ids: readonly string[]): Promise<void>
  retry(ids: readonly string[]): Promise<void>
  dismiss(ids: readonly string[]): Promise<void>
  pause(paused: boolean): Promise<void>
}

/** The core takes so many ids in one call. */
const idsAtOnce = 1000

export function createImportQueue(connection: Connection, ways: HandOverWays, nowMs: () => number = () => performance.now()): ImportQueue {
  const kept = new Map<string, KeptImport>()
  const cancelling = new Set<string>()
  const handOver = createHandOver(connection, ways, { kept: () => kept, changed: publish })
  let paused = false
  let batch: ReadonlySet<string> = new Set()
  let pace: Pace | undefined
  const store = createStore<QueueState>({ items: [], paused: false, progress: batchProgress([], batch), leftS: null, isHandingOver: false })
  let shown = new Map<string, { from: KeptImport; isStopping: boolean; item: ImportItem }>()

  /** The same object as before where nothing changed, so that its row is not drawn again. */
  function itemOf(from: KeptImport): ImportItem {
    const isStopping = cancelling.has(from.id) && from.state.kind === 'running'
    const before = shown.get(from.id)
    if (before && before.from === from && before.isStopping === isStopping) return before.item
    const { id, name, path, bytes, addedAt, state } = from
    const item: ImportItem = { id, name, path, bytes, addedAt, state: isStopping ? { kind: 'cancelling' } : state }
    shown.set(id, { from, isStopping, item })
    return item
  }

  function publish() {
    const items = [...[...kept.values()].map(itemOf), ...handOver.items()]
    batch = nextBatch(batch, items)
    const progress = batchProgress(items, batch)
    const isBusy = progress.over < progress.total && !paused
    pace = isBusy ? nextPace(pace, progress.doneBytes, nowMs()) : undefined
    store.set({ items, paused, progress, leftS: secondsLeft(pace, progress.leftBytes), isHandingOver: handOver.items().some((item) => !isOver(item)) })
  }

  async function readAll() {
    const list = await connection.call('import.list', {})
    kept.clear()
    shown = new Map()
    for (const each of list.imports) kept.set(each.id, each)
    paused = list.paused
    handOver.look()
    publish()
  }
  const readQuietly = () => void readAll().catch((error: unknown) => error)

  connection.on('imports', (news) => {
    for (const each of news.changed) kept.set(each.id, each)
    for (const id of news.removed) {
      kept.delete(id)
      shown.delete(id)
    }
    paused = news.paused
    handOver.look()
    publish()
  })
  connection.on('changed', ({ topics }) => topics.includes('everything') && readQuietly())
  connection.subscribe(() => !connection.isLost() && readQuietly())
  readQuietly()

  async function inCore(name: 'import.cancel' | 'import.retry' | 'import.dismiss', ids: readonly string[]) {
    const known = ids.filter((id) => kept.has(id))
    for (let from = 0; from < known.length; from += idsAtOnce) await connection.call(name, { ids: known.slice(from, from + idsAtOnce) })
  }

  return {
    state: store.get,
    subscribe: store.subscribe,
    add(sources, aim = {}) {
      handOver.add(sources, aim)
      publish()
    },
    async cancel(ids) {
      handOver.cancel(ids)
      for (const id of ids) cancelling.add(id)
      publish()
      try {
        await inCore('import.cancel', ids)
      } finally {
        for (const id of ids) cancelling.delete(id)
        publish()
      }
    },
    async retry(ids) {
      const again = handOver.retry(ids)
      publish()
      // A copy that never arrived is handed over once more; the row in the core has nothing to read.
      await inCore('import.dismiss', ids.filter((id) => again.has(id)))
      await inCore('import.retry', ids.filter((id) => !again.has(id)))
    },
    async dismiss(ids) {
      handOver.dismiss(ids)
      publish()
      await inCore('import.dismiss', ids)
    },
    async pause(next) {
      paused = next
      publish()
      try {
        await connection.call('import.pause', { paused: next })
      } catch (error) {
        paused = !next
        publish()
        throw error
      }
    },
  }
}
