import { expect, test, vi } from 'vitest'
import type { ImportResult, ImportSource } from '../../../renderer/api/import-item.ts'
import { createImportQueue, type Work } from '../../../renderer/api/import-queue.ts'
import { Failure } from '../../../shared/model/failure.ts'

const result: ImportResult = { draftId: 'd', score: 80, verdict: 'nearly', known: false }
const files = (...names: string[]): ImportSource[] => names.map((name) => ({ kind: 'path', path: `/videos/${name}` }))

/** Work that ends when the test says so. */
function handWork() {
  const running = new Map<string, { finish: () => void; fail: (error: Error) => void; progress: (percent: number) => void; signal: AbortSignal }>()
  const work: Work = (source, signal, onProgress) =>
    new Promise((resolve, reject) => {
      const path = source.kind === 'path' ? source.path : source.file.name
      signal.addEventListener('abort', () => reject(new Failure('cancelled')))
      running.set(path.slice('/videos/'.length), { finish: () => resolve(result), fail: reject, progress: (percent) => onProgress('measuring', percent), signal })
    })
  return { running, queue: createImportQueue(work) }
}

const kinds = (queue: ReturnType<typeof createImportQueue>) => queue.items().map(({ state }) => state.kind)

test('two are in flight, the rest wait their turn', async () => {
  const { queue, running } = handWork()
  queue.add(files('a', 'b', 'c'))
  await vi.waitFor(() => expect([...running.keys()]).toEqual(['a', 'b']))
  expect(queue.items().map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  expect(kinds(queue)).toEqual(['running', 'running', 'queued'])
  running.get('a')?.finish()
  await vi.waitFor(() => expect(kinds(queue)).toEqual(['done', 'running', 'running']))
})

test('one failure does not stop the others, and can be tried again', async () => {
  const { queue, running } = handWork()
  queue.add(files('bad', 'good'))
  await vi.waitFor(() => expect(running.size).toBe(2))
  running.get('bad')?.fail(new Failure('not_a_video', { name: 'bad' }))
  running.get('good')?.finish()
  await vi.waitFor(() => expect(kinds(queue)).toEqual(['failed', 'done']))
  expect(queue.items()[0]?.state).toMatchObject({ failure: { code: 'not_a_video' } })
  running.clear()
  queue.retry(1)
  await vi.waitFor(() => expect(running.has('bad')).toBe(true))
  running.get('bad')?.finish()
  await vi.waitFor(() => expect(kinds(queue)).toEqual(['done', 'done']))
})

test('what was not foreseen fails as a defect, in words too', async () => {
  const { queue, running } = handWork()
  queue.add(files('odd'))
  await vi.waitFor(() => expect(running.size).toBe(1))
  running.get('odd')?.fail(new Error('boom'))
  await vi.waitFor(() => expect(queue.items()[0]?.state).toEqual({ kind: 'failed', failure: { code: 'internal', details: 'boom' } }))
})

test('a running one is told to stop; a waiting one never starts', async () => {
  const { queue, running } = handWork()
  queue.add(files('a', 'b', 'c', 'd'))
  await vi.waitFor(() => expect(running.size).toBe(2))
  queue.cancel(1)
  queue.cancel(3)
  expect(kinds(queue)).toEqual(['cancelling', 'running', 'cancelled', 'queued'])
  expect(running.get('a')?.signal.aborted).toBe(true)
  await vi.waitFor(() => expect(kinds(queue)).toEqual(['cancelled', 'running', 'cancelled', 'running']))
  expect(running.has('c')).toBe(false)
})

test('a cancelled file that is tried again is not overtaken by its first attempt', async () => {
  const { queue, running } = handWork()
  queue.add(files('a'))
  await vi.waitFor(() => expect(running.size).toBe(1))
  queue.cancel(1)
  queue.retry(1)
  await vi.waitFor(() => expect(running.get('a')?.signal.aborted).toBe(false))
  expect(kinds(queue)).toEqual(['running'])
  running.get('a')?.progress(40)
  expect(queue.items()[0]?.state).toEqual({ kind: 'running', stage: 'measuring', percent: 40 })
})

test('a change makes a new object for its own row only', async () => {
  const { queue, running } = handWork()
  queue.add(files('a', 'b'))
  await vi.waitFor(() => expect(running.size).toBe(2))
  const [before, other] = queue.items()
  running.get('a')?.progress(10)
  expect(queue.items()[0]).not.toBe(before)
  expect(queue.items()[1]).toBe(other)
})

test('clearing keeps what failed and what runs', async () => {
  const { queue, running } = handWork()
  queue.add(files('a', 'b', 'c'))
  await vi.waitFor(() => expect(running.size).toBe(2))
  running.get('a')?.finish()
  running.get('b')?.fail(new Failure('file_empty'))
  await vi.waitFor(() => expect(kinds(queue)).toEqual(['done', 'failed', 'running']))
  queue.clearFinished()
  expect(kinds(queue)).toEqual(['failed', 'running'])
  queue.dismiss(2)
  expect(kinds(queue)).toEqual(['running'])
})
