import type { EventData } from '../../shared/contract/contract.ts'
import type { KeptImport } from '../../shared/model/import.ts'

/** Between two messages to the pages: eight a second look alive, and cost little. */
const gatherMs = 120

export interface ImportNewsDependencies {
  list: (ids?: readonly string[]) => KeptImport[]
  paused: () => boolean
  tell: (news: EventData<'imports'>) => void
  log: (error: unknown) => void
}

/** Tells the pages what changed in the queue, a few times a second at most, and nothing twice. */
export interface ImportNews {
  changed(ids: readonly string[]): void
  /** Looks through all of the list for what other programs changed. */
  reread(): void
  close(): void
}

export function openImportNews({ list, paused, tell, log }: ImportNewsDependencies): ImportNews {
  /** What the pages were told last, by id. */
  const told = new Map(list().map((each) => [each.id, JSON.stringify(each)]))
  const waiting = new Set<string>()
  let wasPaused = paused()
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function send(now: readonly KeptImport[], asked: Iterable<string>) {
    const there = new Set(now.map(({ id }) => id))
    const removed = [...asked].filter((id) => !there.has(id) && told.delete(id))
    const changed = now.filter((each) => {
      const text = JSON.stringify(each)
      const isNew = told.get(each.id) !== text
      if (isNew) told.set(each.id, text)
      return isNew
    })
    const isPaused = paused()
    if (changed.length > 0 || removed.length > 0 || isPaused !== wasPaused) tell({ changed, removed, paused: isPaused })
    wasPaused = isPaused
  }

  function flush() {
    timer = undefined
    const ids = [...waiting]
    waiting.clear()
    try {
      send(ids.length > 0 ? list(ids) : [], ids)
    } catch (error) {
      log(error)
    }
  }

  return {
    changed(ids) {
      if (isClosed) return
      for (const id of ids) waiting.add(id)
      timer ??= setTimeout(flush, gatherMs).unref()
    },
    reread: () => send(list(), [...told.keys()]),
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
