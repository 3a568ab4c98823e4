import { lstat } from 'node:fs/promises'
import path from 'node:path'
import { isVideoName } from '../../shared/model/video-name.ts'
import type { FoundVideo } from './videos-in.ts'

/** A file that stays the same this long counts as written: an export pauses, but seldom longer. A judgement. */
const settledMs = 2000
const lookEveryMs = 250

/** Tells of a file once nobody writes to it any more; of one that is written to again, again. */
export function settle(onSettled: (video: FoundVideo) => void): { found(file: string): void; close(): void } {
  const waiting = new Map<string, { state: string; sinceMs: number }>()
  let isLooking = false
  let timer: ReturnType<typeof setInterval> | undefined

  async function look() {
    if (isLooking) return
    isLooking = true
    for (const [file, seen] of waiting) {
      const stats = await lstat(file).catch(() => undefined)
      const state = `${stats?.size}:${stats?.mtimeMs}`
      if (state !== seen.state) waiting.set(file, { state, sinceMs: performance.now() })
      else if (performance.now() - seen.sinceMs >= settledMs && waiting.delete(file) && stats?.isFile()) onSettled({ path: file, bytes: stats.size, modifiedMs: stats.mtimeMs })
    }
    isLooking = false
    if (waiting.size === 0) stop()
  }

  function stop() {
    clearInterval(timer)
    timer = undefined
  }

  return {
    found(file) {
      if (!isVideoName(path.basename(file)) || waiting.has(file)) return
      waiting.set(file, { state: '', sinceMs: performance.now() })
      timer ??= setInterval(() => void look(), lookEveryMs).unref()
    },
    close() {
      waiting.clear()
      stop()
    },
  }
}
