import { expect, test, vi } from 'vitest'
import type { Connection } from '../../../renderer/api/connection.ts'
import type { HandOverWays } from '../../../renderer/api/hand-over.ts'
import type { ImportSource } from '../../../renderer/api/import-item.ts'
import { createImportQueue } from '../../../renderer/api/import-queue.ts'
import type { EventData, Input } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { ImportState, KeptImport } from '../../../shared/model/import.ts'

const done: ImportState = { kind: 'done', result: { draftId: '6f1b3a52-3d0e-4c53-9d57-0b8a4f1f0a01', score: 80, verdict: 'nearly', known: false } }
const files = (...names: string[]): ImportSource[] => names.map((name) => ({ kind: 'file', file: new File(['x'.repeat(10)], name) }))

/** A core that keeps what it is told, and whose news the test sends. */
function fakeCore() {
  const kept = new Map<string, KeptImport>()
  const calls: { name: string; input: unknown }[] = []
  const hearing: ((news: EventData<'imports'>) => void)[] = []
  let paused = false
  let refusal: Failure | undefined
  const tell = (ids: readonly string[], removed: string[] = []) => hearing.forEach((hear) => hear({ changed: ids.flatMap((id) => kept.get(id) ?? []), removed, paused }))
  const answer = (name: string, input: unknown): unknown => {
    calls.push({ name, input })
    if (refusal) throw refusal
    if (name === 'import.list') return { imports: [...kept.values()], paused }
    if (name === 'import.add') {
      const { files: added } = input as Input<'import.add'>
      for (const { id, name: called, source } of added) {
        kept.set(id, { id, name: called, path: 'path' in source ? source.path : null, bytes: 10, origin: 'person', folder: '', versionOf: null, addedAt: '2026-11-22T12:00:00.000Z', state: { kind: 'queued' } })
      }
      queueMicrotask(() => tell(added.map(({ id }) => id)))
    }
    return {}
  }
  const connection = {
    call: async (name: string, input: unknown) => answer(name, input),
    on: (name: string, listener: (news: EventData<'imports'>) => void) => name === 'imports' && hearing.push(listener),
    isLost: () => false,
    subscribe: () => () => {},
    again: () => {},
  } as unknown as Connection
  return {
    connection,
    kept,
    named: (name: string) => calls.filter((call) => call.name === name).map(({ input }) => input),
    become: (name: string, state: ImportState) => {
      const file = [...kept.values()].find((each) => each.name === name)
      if (!file) throw new Error(`No ${name}`)
      kept.set(file.id, { ...file, state })
      tell([file.id])
    },
    pause: (now: boolean) => {
      paused = now
      tell([])
    },
    refuse: (failure?: Failure) => (refusal = failure),
  }
}

/** Uploads that end when the test says so. */
function handUploads() {
  const running = new Map<string, { finish: () => void; fail: (error: Failure) => void; progress: (percent: number) => void }>()
  const ways: HandOverWays = {
    pathOf: (source) => (source.kind === 'path' ? source.path : null),
    upload: (file, signal, onProgress) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => (running.delete(file.name), reject(new Failure('cancelled'))))
        const end = (then: () => void) => () => (running.delete(file.name), then())
        running.set(file.name, { finish: end(() => resolve(crypto.randomUUID())), fail: (error) => end(() => reject(error))(), progress: onProgress })
      }),
  }
  return { running, ways }
}

function started() {
  const core = fakeCore()
  const uploads = handUploads()
  let now = 0
  const queue = createImportQueue(core.connection, uploads.ways, () => now)
  const kinds = () => queue.state().items.map(({ state }) => state.kind)
  const idOf = (name: string) => queue.state().items.find((item) => item.name === name)?.id ?? ''
  return { core, queue, kinds, idOf, running: uploads.running, after: (seconds: number) => (now += seconds * 1000) }
}

test('two are handed over at a time, and no more copies lie ahead than the core can soon read', async () => {
  const { core, queue, running, kinds } = started()
  queue.add(files('a', 'b', 'c', 'd', 'e', 'f', 'g'))
  expect([...running.keys()]).toEqual(['a', 'b'])
  for (const name of ['a', 'b', 'c', 'd']) {
    await vi.waitFor(() => expect(running.has(name)).toBe(true))
    running.get(name)?.finish()
  }
  await vi.waitFor(() => expect(core.kept.size).toBe(4))
  expect([...running.keys()]).toEqual([])
  expect(kinds()).toEqual(Array.from({ length: 7 }, () => 'queued'))
  expect(queue.state().isHandingOver).toBe(true)
  core.become('a', { kind: 'running', stage: 'measuring', percent: 10 })
  await vi.waitFor(() => expect([...running.keys()]).toEqual(['e']))
})

test('paths are handed over at once, a hundred to a call, with where they are to go', async () => {
  const { core, queue } = started()
  const versionOf = '6f1b3a52-3d0e-4c53-9d57-0b8a4f1f0a09'
  queue.add(Array.from({ length: 250 }, (_, index) => ({ kind: 'path', path: `/videos/${index}.mp4` })), { versionOf, folder: 'Spring' })
  const added = core.named('import.add') as Input<'import.add'>[]
  expect(added.map(({ files: some }) => some.length)).toEqual([100, 100, 50])
  expect(added[0]?.files[0]).toMatchObject({ name: '0.mp4', source: { path: '/videos/0.mp4' }, versionOf, folder: 'Spring' })
  await vi.waitFor(() => expect(queue.state().items).toHaveLength(250))
  expect(queue.state().isHandingOver).toBe(false)
})

test('a file of a dropped folder goes to the folder of that name, unless another was told', async () => {
  const { core, queue, running } = started()
  queue.add([{ kind: 'file', file: new File(['x'], 'a'), folder: 'Spring/Week 3' }])
  running.get('a')?.finish()
  await vi.waitFor(() => expect(core.named('import.add')).toMatchObject([{ files: [{ folder: 'Spring/Week 3' }] }]))
})

test('a failed handing over stops no other, and can be tried again', async () => {
  const { core, queue, running, kinds, idOf } = started()
  queue.add(files('bad', 'good'))
  running.get('bad')?.fail(new Failure('disk_full'))
  running.get('good')?.finish()
  await vi.waitFor(() => expect(core.kept.size).toBe(1))
  await vi.waitFor(() => expect(kinds().toSorted()).toEqual(['failed', 'queued']))
  await queue.retry([idOf('bad')])
  running.get('bad')?.finish()
  await vi.waitFor(() => expect(core.kept.size).toBe(2))
})

test('a copy that the core has lost is handed over once more', async () => {
  const { core, queue, running, idOf } = started()
  queue.add(files('a'))
  running.get('a')?.finish()
  await vi.waitFor(() => expect(core.kept.size).toBe(1))
  core.become('a', { kind: 'failed', failure: { code: 'upload_incomplete' } })
  const lost = idOf('a')
  await queue.retry([lost])
  expect(core.named('import.dismiss')).toEqual([{ ids: [lost] }])
  expect(running.has('a')).toBe(true)
})

test('cancelling stops a copy under way, what waits here, and what the core has', async () => {
  const { core, queue, running, kinds, idOf } = started()
  queue.add(files('a', 'b', 'c'))
  running.get('a')?.finish()
  await vi.waitFor(() => expect(core.kept.size).toBe(1))
  core.become('a', { kind: 'running', stage: 'reading', percent: 0 })
  const cancelled = queue.cancel(['a', 'b', 'c'].map(idOf))
  expect(kinds()).toEqual(['cancelling', 'cancelled', 'cancelled'])
  await cancelled
  expect(running.size).toBe(0)
  expect(core.named('import.cancel')).toEqual([{ ids: [idOf('a')] }])
})

test('a refused pause is taken back and said', async () => {
  const { core, queue } = started()
  core.refuse(new Failure('database_busy'))
  await expect(queue.pause(true)).rejects.toMatchObject({ data: { code: 'database_busy' } })
  expect(queue.state().paused).toBe(false)
})

test('a change makes a new object for its own row only', async () => {
  const { core, queue } = started()
  queue.add([{ kind: 'path', path: '/a' }, { kind: 'path', path: '/b' }])
  await vi.waitFor(() => expect(core.kept.size).toBe(2))
  await vi.waitFor(() => expect(queue.state().items[0]?.path).toBe('/a'))
  const [before, other] = queue.state().items
  core.become('a', { kind: 'running', stage: 'measuring', percent: 40 })
  expect(queue.state().items[0]).not.toBe(before)
  expect(queue.state().items[1]).toBe(other)
})

test('says how long it takes once it has seen enough, and not while paused', async () => {
  const { core, queue, after } = started()
  queue.add(Array.from({ length: 10 }, (_, index) => ({ kind: 'path', path: `/${index}` })))
  await vi.waitFor(() => expect(queue.state().items[0]?.path).toBe('/0'))
  for (let index = 0; index < 5; index += 1) {
    after(2)
    core.become(String(index), done)
  }
  expect(queue.state().progress).toMatchObject({ over: 5, total: 10, share: 0.5 })
  expect(queue.state().leftS).toBeCloseTo(10, 0)
  core.pause(true)
  expect(queue.state().leftS).toBeNull()
})
