import type { Database } from './db/database.ts'
import { freeTheDead, retire, seen } from './db/workers.ts'

const lookEveryMs = 1000
/** Often enough to be taken for alive: a program counts as dead after four times as long. */
const seenEveryMs = 10_000
/** Every so many looks, what nobody told of is looked for: programs that were killed. */
const thoroughEvery = 5

/** Work that goes on by itself, shared with the other programs on the same library. */
export interface SharedWork {
  /** Whether this program has claimed any of it. */
  holds(): boolean
  /** Others did something with it: looks what that was, and takes up what is free. */
  look(): void
}

/** Looks after shared work until closed; then all that was claimed is given back. */
export function openBackground(db: Database, worker: string, works: readonly SharedWork[], log: (error: unknown) => void): { close(): void } {
  let lastWrote = -1
  let lastSeenMs = 0
  let looks = 0

  function look() {
    const isThorough = looks % thoroughEvery === 0
    looks += 1
    if (works.some((work) => work.holds()) && Date.now() - lastSeenMs >= seenEveryMs) {
      db.write((run) => run(seen(db, worker)))
      lastSeenMs = Date.now()
    }
    const isFreed = isThorough && freeTheDead(db)
    const wrote = db.othersWrote()
    if (isFreed || wrote !== lastWrote) for (const work of works) work.look()
    lastWrote = wrote
  }

  const guardedLook = () => {
    try {
      look()
    } catch (error) {
      log(error)
    }
  }
  guardedLook()
  const timer = setInterval(guardedLook, lookEveryMs).unref()
  return {
    close() {
      clearInterval(timer)
      try {
        retire(db, worker)
      } catch (error) {
        log(error)
      }
    },
  }
}
