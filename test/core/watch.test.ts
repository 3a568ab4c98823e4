import { appendFileSync, copyFileSync, mkdirSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { openBrowse } from '../../electron/core/browse.ts'
import { libraryFolder } from '../../electron/core/library-folder.ts'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const clip = makeClip(inFolder('clip.mp4'), { seconds: 2 })
const other = makeClip(inFolder('other.mp4'), { seconds: 2, sound: 'sine=frequency=880' })
const waitMs = { timeout: 60_000, interval: 100 }

function made(name: string): string {
  mkdirSync(inFolder(name), { recursive: true })
  return inFolder(name)
}

const works = (name: string) => openLibrary(inFolder(name), { background: true })
const imports = async (library: Library) => (await library.call('import.list', {})).imports
const names = async (library: Library) => (await imports(library)).map(({ name }) => name)
const problems = async (library: Library) => (await library.call('watch.list', {})).folders.map(({ problem }) => problem?.code ?? null)

describe('a watched folder', () => {
  it('brings in what is new, once it is written to its end, and nothing that lay there before', async () => {
    const watched = made('slow')
    copyFileSync(other, path.join(watched, 'before.mp4'))
    const library = await works('slow library')
    await library.call('watch.add', { path: watched })
    const bytes = readFileSync(clip)
    const file = path.join(watched, 'Week 3', 'slow.MP4')
    mkdirSync(path.dirname(file))
    for (let part = 0; part < 4; part += 1) {
      appendFileSync(file, bytes.subarray((part * bytes.length) / 4, ((part + 1) * bytes.length) / 4))
      await wait(700)
      expect(await names(library)).toEqual([])
    }
    writeFileSync(path.join(watched, 'notes.txt'), 'no video')
    writeFileSync(path.join(watched, '.hidden.mp4'), 'no video')
    await vi.waitFor(async () => expect((await imports(library)).map(({ state }) => state.kind)).toEqual(['done']), waitMs)
    expect((await imports(library))[0]).toMatchObject({ name: 'slow.MP4', origin: 'watch', folder: 'slow/Week 3', path: file, state: { result: { known: false } } })
  })

  it('takes each file once, also over a restart, and what came while nobody watched', async () => {
    const watched = made('once')
    const library = await works('once library')
    await library.call('watch.add', { path: watched })
    copyFileSync(clip, path.join(watched, 'first.mp4'))
    await vi.waitFor(async () => expect((await imports(library)).map(({ state }) => state.kind)).toEqual(['done']), waitMs)
    await library.close()
    copyFileSync(other, path.join(watched, 'second.mp4'))
    const again = await works('once library')
    await vi.waitFor(async () => expect(await names(again)).toEqual(['first.mp4', 'second.mp4']), waitMs)
    utimesSync(path.join(watched, 'first.mp4'), new Date(), new Date())
    await vi.waitFor(async () => expect(await names(again)).toEqual(['first.mp4', 'second.mp4', 'first.mp4']), waitMs)
    await vi.waitFor(async () => expect((await imports(again)).map(({ state }) => state.kind)).toEqual(['done', 'done', 'done']), waitMs)
    expect((await again.call('draft.list', {})).drafts).toHaveLength(2)
  })

  it('takes what lies there already where that is asked for', async () => {
    const watched = made('existing')
    copyFileSync(clip, path.join(watched, 'there.mp4'))
    const library = await works('existing library')
    await library.call('watch.add', { path: watched, existing: true })
    await vi.waitFor(async () => expect(await names(library)).toEqual(['there.mp4']), waitMs)
  })

  it('says that it went away, and goes on when it is back', async () => {
    const watched = made('disk')
    const library = await works('disk library')
    await library.call('watch.add', { path: watched })
    await vi.waitFor(async () => expect(await problems(library)).toEqual([null]), waitMs)
    renameSync(watched, inFolder('unplugged'))
    await vi.waitFor(async () => expect(await problems(library)).toEqual(['folder_missing']), waitMs)
    copyFileSync(clip, inFolder('unplugged/new.mp4'))
    renameSync(inFolder('unplugged'), watched)
    await vi.waitFor(async () => expect(await problems(library)).toEqual([null]), waitMs)
    await vi.waitFor(async () => expect(await names(library)).toEqual(['new.mp4']), waitMs)
  })

  it('rests while it is off or off the list, and comes back with what it knew', async () => {
    const watched = made('resting')
    const library = await works('resting library')
    const { id } = await library.call('watch.add', { path: watched })
    await library.call('watch.remove', { id })
    expect((await library.call('watch.list', {})).folders).toEqual([])
    copyFileSync(clip, path.join(watched, 'meanwhile.mp4'))
    await wait(4000)
    expect(await names(library)).toEqual([])
    await library.call('watch.restore', { id })
    await vi.waitFor(async () => expect(await names(library)).toEqual(['meanwhile.mp4']), waitMs)
    await library.call('watch.set', { id, enabled: false })
    expect((await library.call('watch.list', {})).folders).toMatchObject([{ id, enabled: false }])
    expect(await library.call('watch.add', { path: watched })).toMatchObject({ id, enabled: true })
  })

  it('is watched by one program alone; the other takes over when that one ends', async () => {
    const watched = made('shared')
    const [one, two] = [await works('shared library'), await works('shared library')]
    await one.call('watch.add', { path: watched })
    copyFileSync(clip, path.join(watched, 'first.mp4'))
    await vi.waitFor(async () => expect(await names(two)).toEqual(['first.mp4']), waitMs)
    await one.close()
    copyFileSync(other, path.join(watched, 'second.mp4'))
    await vi.waitFor(async () => expect(await names(two)).toEqual(['first.mp4', 'second.mp4']), waitMs)
  })

  it('replaces the failure of a file that was still being made', async () => {
    const watched = made('export')
    const library = await works('export library')
    await library.call('watch.add', { path: watched })
    const file = path.join(watched, 'export.mp4')
    writeFileSync(file, 'not yet')
    await vi.waitFor(async () => expect((await imports(library)).map(({ state }) => state.kind)).toEqual(['failed']), waitMs)
    copyFileSync(clip, file)
    await vi.waitFor(async () => expect((await imports(library)).map(({ state }) => state.kind)).toEqual(['done']), waitMs)
  })

  it('is refused where there is none, or where it may not be named', async () => {
    const library = await works('refused library')
    await expect(library.call('watch.add', { path: inFolder('nowhere') })).rejects.toMatchObject({ data: { code: 'folder_missing' } })
    await expect(library.call('watch.add', { path: clip })).rejects.toMatchObject({ data: { code: 'folder_missing' } })
    await expect(library.call('watch.add', { path: folder }, { grant: { allowsPath: () => false } })).rejects.toMatchObject({ data: { code: 'path_not_allowed' } })
  })
})

describe('browsing folders', () => {
  const home = made('home')
  made('home/Videos 10')
  made('home/Videos 2/Spring')
  made('home/.secret')
  copyFileSync(clip, inFolder('home/Videos 2/a.mp4'))
  symlinkSync(folder, inFolder('home/out'))

  it('shows names and handles under the home, and nothing hidden or linked', async () => {
    const browse = openBrowse(home)
    const top = await browse.look(undefined)
    expect(top).toMatchObject({ parent: null, videos: 0 })
    expect(top.folders.map(({ name }) => name)).toEqual(['Videos 2', 'Videos 10'])
    const inner = await browse.look(top.folders[0]?.folder)
    expect(inner).toMatchObject({ parent: top.folder, videos: 1, folders: [{ name: 'Spring' }] })
    expect(await browse.pathOf(inner.folder)).toBe(inFolder('home/Videos 2'))
  })

  it('never leads out of the home, also where a folder has become a link', async () => {
    const browse = openBrowse(home)
    const { folders } = await browse.look(undefined)
    renameSync(inFolder('home/Videos 10'), inFolder('moved'))
    symlinkSync(folder, inFolder('home/Videos 10'))
    for (const handle of [folders[1]?.folder, 'made up', '../..', home]) await expect(browse.look(handle)).rejects.toMatchObject({ data: { code: 'folder_missing' } })
  })
})

it.each([
  ['/videos/Client', '/videos/Client/a.mp4', 'Client'],
  ['/videos/Client', '/videos/Client/Spring/Week 3/a.mp4', 'Client/Spring/Week 3'],
])('files of %s at %s go to the library folder %s', (root, file, expected) => {
  expect(libraryFolder(root, file)).toBe(expected)
})
