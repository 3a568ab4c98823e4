import { expect, it } from 'vitest'
import type { ImportItem, ImportState } from '../../../renderer/api/import-item.ts'
import { batchProgress, nextBatch } from '../../../renderer/api/import-progress.ts'

const done: ImportState = { kind: 'done', result: { draftId: 'd', score: 80, verdict: 'nearly', known: false } }
const item = (id: string, state: ImportState, more: Partial<ImportItem> = {}): ImportItem => ({ id, name: id, path: `/${id}`, bytes: 100, addedAt: '2026-11-22T12:00:00.000Z', state, ...more })
const share = (state: ImportState) => batchProgress([item('a', state, { path: null })], new Set(['a'])).share
const queued: ImportState = { kind: 'queued' }

it('weighs files by their bytes, and those of unknown size by the mean', () => {
  const items = [item('a', done, { bytes: 300 }), item('b', { kind: 'running', stage: 'measuring', percent: 50 }), item('c', queued, { bytes: null })]
  expect(batchProgress(items, new Set(['a', 'b', 'c']))).toEqual({ total: 3, over: 1, failed: 0, share: 350 / 600, doneBytes: 350, leftBytes: 250 })
})

it('counts handing over as a part of the work', () => {
  const [half, over, measuring] = [share({ kind: 'running', stage: 'uploading', percent: 50 }), share({ kind: 'running', stage: 'uploading', percent: 100 }), share({ kind: 'running', stage: 'measuring', percent: 0 })]
  expect(half).toBeGreaterThan(0)
  expect(over).toBeGreaterThan(half)
  expect(measuring).toBe(over)
})

it('shows together what was added while others were open, and begins anew after that', () => {
  const first = nextBatch(new Set(), [item('a', queued)])
  const joined = nextBatch(first, [item('a', done), item('b', queued)])
  expect([...nextBatch(nextBatch(new Set(), [item('a', queued), item('b', queued)]), [item('a', done), item('b', queued), item('c', queued)])]).toEqual(['a', 'b', 'c'])
  expect([...joined]).toEqual(['b'])
  expect(nextBatch(joined, [item('a', done), item('b', done)])).toBe(joined)
})

it('on a page just opened, takes what was added with the open ones', () => {
  const early = { addedAt: '2026-11-22T11:00:00.000Z' }
  expect([...nextBatch(new Set(), [item('old', done, early), item('a', done), item('b', queued)])]).toEqual(['a', 'b'])
})
