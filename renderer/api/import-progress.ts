import { isOver, type ImportItem } from './import-item.ts'

/** How much of a file's work its handing over is, in a browser: a copy on the same computer. A judgement. */
const uploadShare = 0.25

/** How far a batch of files is. */
export interface BatchProgress {
  total: number
  /** Done, failed or cancelled. */
  over: number
  failed: number
  /** 0-1 of all work, by bytes. */
  share: number
  doneBytes: number
  leftBytes: number
}

/**
 * The files that are shown as one piece of work: what is added while others are open joins them; what is added afterwards begins anew. On a page that
 * was just opened, files that were added with those still open or later belong to them.
 */
export function nextBatch(before: ReadonlySet<string>, items: readonly ImportItem[]): ReadonlySet<string> {
  const open = items.filter((item) => !isOver(item))
  if (open.every(({ id }) => before.has(id))) return before
  if (before.size === 0) {
    const since = open.reduce((earliest, { addedAt }) => (addedAt < earliest ? addedAt : earliest), open[0]?.addedAt ?? '')
    return new Set(items.filter((item) => !isOver(item) || item.addedAt >= since).map(({ id }) => id))
  }
  const ids = open.map(({ id }) => id)
  const goesOn = ids.some((id) => before.has(id))
  return new Set(goesOn ? [...before, ...ids] : ids)
}

/** A file whose size is not known yet counts as the mean of the others. */
export function batchProgress(items: readonly ImportItem[], batch: ReadonlySet<string>): BatchProgress {
  const files = items.filter(({ id }) => batch.has(id))
  const known = files.flatMap(({ bytes }) => bytes ?? [])
  const mean = known.length === 0 ? 1 : Math.max(1, known.reduce((sum, bytes) => sum + bytes, 0) / known.length)
  let doneBytes = 0
  let totalBytes = 0
  for (const item of files) {
    const bytes = item.bytes ?? mean
    totalBytes += bytes
    doneBytes += bytes * shareOf(item)
  }
  return {
    total: files.length,
    over: files.filter(isOver).length,
    failed: files.filter(({ state }) => state.kind === 'failed').length,
    share: totalBytes === 0 ? 0 : doneBytes / totalBytes,
    doneBytes,
    leftBytes: totalBytes - doneBytes,
  }
}

function shareOf(item: ImportItem): number {
  const { state, path } = item
  if (isOver(item)) return 1
  if (state.kind !== 'running') return 0
  if (state.stage === 'uploading') return (state.percent / 100) * uploadShare
  const before = path === null ? uploadShare : 0
  return before + (1 - before) * (state.percent / 100)
}
