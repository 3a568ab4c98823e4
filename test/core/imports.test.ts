import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { openCore } from '../../electron/core/open-core.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { KeptImport } from '../../shared/model/import.ts'
import { binaries, makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const clips = [1, 2, 3, 4, 5].map((number) => makeClip(inFolder(`clip ${number}.mp4`), { seconds: 2, sound: `sine=frequency=${220 * number}` }))
const long = makeClip(inFolder('long.mp4'), { seconds: 40, size: '540x960' })
const waitMs = { timeout: 60_000, interval: 50 }

const works = (name: string) => openLibrary(inFolder(name), { background: true })
const filesOf = (paths: readonly string[]) => paths.map((file) => ({ id: randomUUID(), name: path.basename(file), source: { path: file } }))
const list = async (library: Library) => (await library.call('import.list', {})).imports
const kinds = async (library: Library) => (await list(library)).map(({ state }) => state.kind)
const allDone = (library: Library, count: number) => vi.waitFor(async () => expect(await kinds(library)).toEqual(Array.from({ length: count }, () => 'done')), waitMs)
const analysedAt = async (library: Library) => new Map((await library.call('draft.list', {})).drafts.map(({ draft, analysedAt: at }) => [draft.name, at]))

describe('the queue of imports', () => {
  it('keeps files, reads two at a time in their order, and says what became of them', async () => {
    const library = await works('order')
    await library.call('import.add', { files: filesOf(clips) })
    expect((await list(library)).map(({ name }) => name)).toEqual(clips.map((clip) => path.basename(clip)))
    let most = 0
    const begun: string[] = []
    await vi.waitFor(async () => {
      const now = await list(library)
      const running = now.filter(({ state }) => state.kind === 'running')
      most = Math.max(most, running.length)
      for (const { name } of running) if (!begun.includes(name)) begun.push(name)
      expect(now.every(({ state }) => state.kind === 'done')).toBe(true)
    }, waitMs)
    expect(most).toBe(2)
    expect(begun).toEqual([...begun].sort())
    const [first] = await list(library)
    expect(first).toMatchObject({ path: clips[0], origin: 'person', bytes: expect.any(Number), state: { kind: 'done', result: { known: false, score: expect.any(Number) } } })
    expect((await library.call('draft.list', {})).drafts).toHaveLength(clips.length)
  })

  it('adds nothing twice when a call is repeated, and answers a content that is known from the library', async () => {
    const library = await works('repeated')
    const files = filesOf(clips.slice(0, 1))
    await library.call('import.add', { files })
    await library.call('import.add', { files })
    await allDone(library, 1)
    const before = await analysedAt(library)
    await library.call('import.add', { files: filesOf(clips.slice(0, 1)) })
    await allDone(library, 2)
    expect((await list(library))[1]?.state).toMatchObject({ result: { known: true } })
    expect(await analysedAt(library)).toEqual(before)
  })

  it('tells the pages, ten times a second at most, and all of it in the end', async () => {
    const core = await openCore({ dataDir: inFolder('told'), findMedia: async () => binaries, background: true })
    const atMs: number[] = []
    const seen = new Map<string, KeptImport>()
    core.onTold((event) => {
      if (event.type !== 'imports') return
      atMs.push(performance.now())
      for (const each of event.data.changed) seen.set(each.id, each)
      for (const id of event.data.removed) seen.delete(id)
    })
    const context = { callId: '1', grant: { allowsPath: () => true } }
    const files = filesOf(clips.slice(0, 3))
    await core.call('import.add', { files }, context)
    await vi.waitFor(() => expect([...seen.values()].map(({ state }) => state.kind)).toEqual(['done', 'done', 'done']), waitMs)
    const gaps = atMs.slice(1).map((at, index) => at - (atMs[index] ?? 0))
    expect(gaps.length).toBeGreaterThan(3)
    for (let index = 0; index + 10 < atMs.length; index += 1) expect((atMs[index + 10] ?? 0) - (atMs[index] ?? 0)).toBeGreaterThan(950)
    await core.call('import.dismiss', { ids: files.map(({ id }) => id) }, context)
    await vi.waitFor(() => expect(seen.size).toBe(0), waitMs)
    await core.close()
  })

  it('refuses a path that the caller may not name, and keeps none of the files then', async () => {
    const library = await works('refused')
    const asked = library.call('import.add', { files: filesOf(clips.slice(0, 2)) }, { grant: { allowsPath: (file) => file === clips[0] } })
    await expect(asked).rejects.toMatchObject({ data: { code: 'path_not_allowed' } })
    expect(await list(library)).toEqual([])
  })

  it('says of an upload that never came to drop it again, and reads one that did', async () => {
    const core = await openCore({ dataDir: inFolder('uploads'), findMedia: async () => binaries, background: true })
    const library = await openLibrary(inFolder('uploads'))
    const bytes = Buffer.from('no video')
    const upload = await core.uploads.receive('words.mp4', bytes.length, Readable.from([bytes]))
    const files = [{ id: randomUUID(), name: 'lost.mp4', source: { upload: randomUUID() } }, { id: randomUUID(), name: 'words.mp4', source: { upload } }]
    await library.call('import.add', { files })
    await vi.waitFor(async () => expect(await kinds(library)).toEqual(['failed', 'failed']), waitMs)
    const [lost, words] = await list(library)
    expect(lost).toMatchObject({ path: null, state: { failure: { code: 'upload_incomplete', values: { name: 'lost.mp4' } } } })
    expect(words?.state).toMatchObject({ failure: { code: 'not_a_video' } })
    // Kept for another try, gone when it is taken off the list.
    expect(existsSync(inFolder(`uploads/uploads/${upload}`))).toBe(true)
    await library.call('import.dismiss', { ids: files.map(({ id }) => id) })
    expect(existsSync(inFolder(`uploads/uploads/${upload}`))).toBe(false)
    await core.close()
  })
})

describe('pause, cancel and another try', () => {
  it('begins nothing while paused, also after a restart', async () => {
    const library = await works('paused')
    await library.call('import.pause', { paused: true })
    await library.call('import.add', { files: filesOf(clips.slice(0, 2)) })
    await library.close()
    const again = await works('paused')
    expect(await again.call('import.list', {})).toMatchObject({ paused: true, imports: [{ state: { kind: 'queued' } }, { state: { kind: 'queued' } }] })
    await again.call('import.pause', { paused: false })
    await allDone(again, 2)
  })

  it('stops what runs within two seconds, never begins what waits, and takes both up again', async () => {
    const library = await works('cancelled')
    const files = filesOf([long, clips[0] ?? '', clips[1] ?? '', clips[2] ?? ''])
    await library.call('import.add', { files })
    await vi.waitFor(async () => expect((await list(library))[0]?.state).toMatchObject({ kind: 'running', stage: 'measuring' }), waitMs)
    const from = performance.now()
    await library.call('import.cancel', { ids: files.map(({ id }) => id) })
    expect(performance.now() - from).toBeLessThan(2000)
    expect((await kinds(library)).filter((kind) => kind === 'queued' || kind === 'running')).toEqual([])
    expect((await list(library))[0]?.state.kind).toBe('cancelled')
    await library.call('import.retry', { ids: [files[3]?.id ?? ''] })
    await vi.waitFor(async () => expect((await list(library))[3]?.state.kind).toBe('done'), waitMs)
    expect((await list(library))[0]?.state.kind).toBe('cancelled')
  })

  it('tries a failure again once it is mended', async () => {
    const library = await works('mended')
    const file = inFolder('mended.mp4')
    writeFileSync(file, 'words')
    const [{ id } = { id: '' }] = filesOf([file])
    await library.call('import.add', { files: [{ id, name: 'mended.mp4', source: { path: file } }] })
    await vi.waitFor(async () => expect(await kinds(library)).toEqual(['failed']), waitMs)
    copyFileSync(clips[0] ?? '', file)
    await library.call('import.retry', { ids: [id] })
    await allDone(library, 1)
  })

  it('holds all others back where what failed would fail them too', async () => {
    const library = await openLibrary(inFolder('no ffmpeg'), { background: true, findMedia: () => Promise.reject(new Failure('ffmpeg_missing', { program: 'ffmpeg' })) })
    await library.call('import.add', { files: filesOf(clips) })
    await vi.waitFor(async () => expect(await library.call('import.list', {})).toMatchObject({ paused: true }), waitMs)
    await vi.waitFor(async () => expect(await kinds(library)).not.toContain('running'), waitMs)
    expect((await kinds(library)).filter((kind) => kind === 'queued').length).toBeGreaterThanOrEqual(3)
  })

  it.skipIf(process.platform === 'win32')('reads again what began before that was mended and fails only afterwards', async () => {
    const program = inFolder('ffprobe')
    const [isMended, isBegun, mayFail] = ['is mended', 'is begun', 'may fail'].map(inFolder)
    const script = `#!/bin/sh
[ -e '${isMended}' ] && exec '${binaries.ffprobe.path}' "$@"
case "$*" in *'clip 2'*) : > '${isBegun}'; until [ -e '${mayFail}' ]; do sleep 0.05; done;; *) until [ -e '${isBegun}' ]; do sleep 0.05; done;; esac
echo 'setpriv: failed to execute' >&2
exit 127
`
    writeFileSync(program, script, { mode: 0o755 })
    const library = await openLibrary(inFolder('late mending'), { background: true, findMedia: async () => ({ ...binaries, ffprobe: { ...binaries.ffprobe, path: program } }) })
    await library.call('import.add', { files: filesOf(clips.slice(0, 3)) })
    await vi.waitFor(async () => expect(await library.call('import.list', {})).toMatchObject({ paused: true }), waitMs)
    writeFileSync(isMended ?? '', '')
    await library.call('import.pause', { paused: false })
    writeFileSync(mayFail ?? '', '')
    await vi.waitFor(async () => expect(await kinds(library)).toEqual(['failed', 'done', 'done']), waitMs)
  })
})

describe('a restart', () => {
  it('goes on with what waited and what ran, and does nothing twice', async () => {
    const library = await works('restart')
    await library.call('import.add', { files: filesOf([...clips.slice(0, 2), long, ...clips.slice(2)]) })
    await vi.waitFor(async () => expect((await kinds(library)).filter((kind) => kind === 'done').length).toBeGreaterThanOrEqual(2), waitMs)
    const before = await analysedAt(library)
    await library.close()
    const again = await works('restart')
    await allDone(again, 6)
    const after = await analysedAt(again)
    expect(after.size).toBe(6)
    for (const [name, at] of before) expect(after.get(name)).toBe(at)
    expect((await list(again)).filter(({ state }) => state.kind === 'done' && state.result.known).map(({ name }) => name)).toEqual([])
  })
})

describe('two programs on one library', () => {
  it('share the work: no file is read by both, and each hears of the other', async () => {
    const [one, other] = [await works('shared'), await works('shared')]
    await one.call('import.pause', { paused: true })
    const files = filesOf(clips)
    await one.call('import.add', { files })
    await other.call('import.pause', { paused: false })
    await allDone(other, 5)
    await allDone(one, 5)
    expect((await list(one)).every(({ state }) => state.kind === 'done' && !state.result.known)).toBe(true)
  })

  it('a file that the other one runs can be cancelled', async () => {
    const [one, other] = [await works('far'), await openLibrary(inFolder('far'))]
    const files = filesOf([long])
    await one.call('import.add', { files })
    await vi.waitFor(async () => expect(await kinds(one)).toEqual(['running']), waitMs)
    await other.call('import.cancel', { ids: files.map(({ id }) => id) })
    expect(await kinds(one)).toEqual(['cancelled'])
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await one.call('import.add', { files: filesOf(clips.slice(0, 2)) })
    await vi.waitFor(async () => expect(await kinds(one)).toEqual(['cancelled', 'done', 'done']), waitMs)
    expect((await one.call('draft.list', {})).drafts).toHaveLength(2)
  })
})
