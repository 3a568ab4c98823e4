import PQueue from 'p-queue'
import { toFailure } from '../../shared/model/failure.ts'
import { importItem, withState, type ImportItem, type ImportResult, type ImportSource, type ImportStage, type ImportState } from './import-item.ts'
import { createStore } from './store.ts'

/** Carries one import out. Rejects with a `Failure`. */
export type Work = (source: ImportSource, signal: AbortSignal, onProgress: (stage: ImportStage, percent: number) => void) => Promise<ImportResult>

/** Where a file is to go: as the newest version of a draft, into a folder of the library. */
export interface ImportAim {
  versionOf?: string
  folder?: string
}

export interface ImportQueue {
  items(): readonly ImportItem[]
  subscribe(listener: () => void): () => void
  add(sources: readonly ImportSource[], aim?: ImportAim): void
  cancel(id: number): void
  retry(id: number): void
  dismiss(id: number): void
  /** Takes off the list what is done or cancelled; what failed stays until it was read. */
  clearFinished(): void
}

/** Two files at a time keep a small computer usable; one failure never stops the others. */
const inFlight = 2

export function createImportQueue(work: Work): ImportQueue {
  const slots = new PQueue({ concurrency: inFlight })
  const store = createStore<readonly ImportItem[]>([])
  const attempts = new Map<number, AbortController>()
  let lastId = 0

  const find = (id: number) => store.get().find((item) => item.id === id)
  const setState = (id: number, state: ImportState) => store.set(store.get().map((item) => (item.id === id ? withState(item, state) : item)))

  function start({ id, source }: ImportItem) {
    const attempt = new AbortController()
    attempts.set(id, attempt)
    // A cancelled attempt may end after its retry began: only the latest may speak for the file.
    const report = (state: ImportState) => {
      if (attempts.get(id) === attempt) setState(id, state)
    }
    void slots.add(async () => {
      if (attempt.signal.aborted) return
      report(await run(work, source, attempt.signal, report))
    })
  }

  return {
    items: store.get,
    subscribe: store.subscribe,
    add(sources) {
      const added = sources.map((source) => importItem(++lastId, source))
      store.set([...store.get(), ...added])
      for (const item of added) start(item)
    },
    cancel(id) {
      const kind = find(id)?.state.kind
      if (kind !== 'queued' && kind !== 'running') return
      setState(id, { kind: kind === 'queued' ? 'cancelled' : 'cancelling' })
      attempts.get(id)?.abort()
    },
    retry(id) {
      const item = find(id)
      if (!item) return
      setState(id, { kind: 'queued' })
      start(item)
    },
    dismiss: (id) => store.set(store.get().filter((item) => item.id !== id)),
    clearFinished: () => store.set(store.get().filter(({ state }) => state.kind !== 'done' && state.kind !== 'cancelled')),
  }
}

async function run(work: Work, source: ImportSource, signal: AbortSignal, report: (state: ImportState) => void): Promise<ImportState> {
  report({ kind: 'running', stage: 'waiting', percent: 0 })
  try {
    const result = await work(source, signal, (stage, percent) => {
      if (!signal.aborted) report({ kind: 'running', stage, percent })
    })
    return { kind: 'done', result }
  } catch (error) {
    const failure = toFailure(error)
    return signal.aborted || failure.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure }
  }
}
