import type { CancelSignal } from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/model/failure.ts'

interface Waiting {
  onProgress: (percent: number) => void
  signal: CancelSignal | undefined
}

type Work = (tell: (percent: number) => void, stop: AbortSignal) => Promise<void>

interface Running {
  waiting: Set<Waiting>
  stopping: AbortController
  done: Promise<void>
}

/** Work that several may wait for at once. It runs once by each name, and stops when nobody waits for it any more. */
export function createShared() {
  const running = new Map<string, Running>()

  function start(name: string, work: Work): Running {
    const waiting = new Set<Waiting>()
    const stopping = new AbortController()
    const tell = (percent: number) => waiting.forEach(({ onProgress }) => onProgress(percent))
    // Whoever comes after it was stopped begins anew.
    const forget = () => running.get(name) === started && running.delete(name)
    const done = work(tell, stopping.signal).finally(forget)
    const started = { waiting, stopping, done }
    stopping.signal.addEventListener('abort', forget, { once: true })
    // Those who wait hear of it by themselves.
    done.catch(() => {})
    running.set(name, started)
    return started
  }

  return {
    /** Waits for the work, begun now unless it runs. Rejects with `cancelled` as soon as the caller's own signal says so. */
    async join(name: string, waiting: Waiting, work: Work): Promise<void> {
      if (waiting.signal?.aborted) throw new Failure('cancelled')
      const { waiting: all, stopping, done } = running.get(name) ?? start(name, work)
      all.add(waiting)
      const left = Promise.withResolvers<never>()
      const leave = () => left.reject(new Failure('cancelled'))
      waiting.signal?.addEventListener('abort', leave, { once: true })
      try {
        await Promise.race([done, left.promise])
      } finally {
        waiting.signal?.removeEventListener('abort', leave)
        all.delete(waiting)
        if (all.size === 0) {
          stopping.abort()
          // Nothing of it is left over once the last one has left.
          await done.catch(() => {})
        }
      }
    },
  }
}
