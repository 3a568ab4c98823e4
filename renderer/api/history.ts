import { createStore } from './store.ts'

/** One change of data, with its way back and forth again. */
export interface Change {
  /** What was done, in the words of the page at that time. */
  label: string
  undo(): Promise<unknown>
  redo(): Promise<unknown>
  /** Changes with the same key that follow each other at once count as one: typing a caption. */
  key?: string
}

export interface History {
  /** Tells of a change that is being made: the page may show it before the core has answered, and an undo from then on is of it. */
  making<Result>(change: Promise<Result>): Promise<Result>
  /** Remembers a change that was made; what could be redone is gone then. */
  push(change: Change): void
  undo(): Promise<Change | undefined>
  redo(): Promise<Change | undefined>
  state: { get(): HistoryState; subscribe(listener: () => void): () => void }
}

export interface HistoryState {
  isMaking: boolean
  undoable: Change | undefined
  redoable: Change | undefined
}

/** More than anyone takes back. A judgement. */
const mostChanges = 200

/** What a person did on this page, newest last. A change that cannot be taken back leaves the list and rejects. */
export function createHistory(): History {
  let done: Change[] = []
  let undone: Change[] = []
  const inTheMaking = new Set<Promise<unknown>>()
  const state = createStore<HistoryState>({ isMaking: false, undoable: undefined, redoable: undefined })
  const tell = () => state.set({ isMaking: inTheMaking.size > 0, undoable: done.at(-1), redoable: undone.at(-1) })

  return {
    async making(change) {
      inTheMaking.add(change)
      tell()
      try {
        return await change
      } finally {
        inTheMaking.delete(change)
        tell()
      }
    },
    push(change) {
      const last = done.at(-1)
      const merged = last !== undefined && change.key !== undefined && last.key === change.key && undone.length === 0 ? { ...change, undo: last.undo } : undefined
      done = [...(merged ? done.slice(0, -1) : done), merged ?? change].slice(-mostChanges)
      undone = []
      tell()
    },
    async undo() {
      await Promise.allSettled(inTheMaking)
      const change = done.at(-1)
      if (!change) return undefined
      done = done.slice(0, -1)
      tell()
      await change.undo()
      undone = [...undone, change]
      tell()
      return change
    },
    async redo() {
      const change = undone.at(-1)
      if (!change) return undefined
      undone = undone.slice(0, -1)
      tell()
      await change.redo()
      done = [...done, change]
      tell()
      return change
    },
    state,
  }
}
