import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { binaries, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary as open } from '../fixtures/library.ts'
import { findBinaries } from '../../electron/core/media/binaries.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const bin = inFolder('bin')
mkdirSync(bin)

function program(name: string, script: string): string {
  const file = inFolder(name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

/** The real one under another name and version. */
const working = (name: string, version: string) => program(name, `case "$1" in -version) echo "ffmpeg version ${version} Copyright";; *) exec ${binaries.ffmpeg.path} "$@";; esac`)
const onPath = working('bin/ffmpeg', '6.1.1')
const mine = working('mine', '7.1')
const broken = program('broken', 'echo hello')
const env = { PATH: bin, FFPROBE_BIN: binaries.ffprobe.path }
const openLibrary = (name: string, more: NodeJS.ProcessEnv = {}) => {
  const own = { ...env, ...more }
  return open(inFolder(name), { env: own, findMedia: (chosen) => findBinaries(own, undefined, chosen) })
}

const used = async ({ call }: Awaited<ReturnType<typeof openLibrary>>) => (await call('app.info', {})).ffmpeg

describe('ffmpeg.list', () => {
  it('shows every one with its version or what is wrong with it, each once, and which is in use', async () => {
    const linked = inFolder('linked')
    mkdirSync(linked)
    symlinkSync(onPath, path.join(linked, 'ffmpeg'))
    const { call } = await openLibrary('list', { PATH: `${bin}:${linked}`, FFMPEG_BIN: broken })
    const { candidates } = await call('ffmpeg.list', {})
    const found = candidates.filter(({ source }) => source !== 'package')
    expect(found.map(({ path: file, version, source, inUse }) => ({ file, version, source, inUse }))).toEqual([
      { file: broken, version: null, source: 'environment', inUse: false },
      { file: onPath, version: '6.1.1', source: 'PATH', inUse: false },
    ])
    expect(found[0]?.failure).toMatchObject({ code: 'ffmpeg_unusable', values: { path: broken, reason: 'it is not ffmpeg' } })
    expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length)
  })
})

describe('ffmpeg.choose', () => {
  it('uses the chosen one from the next call on, before all others, and after a restart', async () => {
    const library = await openLibrary('chosen', { FFMPEG_BIN: onPath })
    expect(await used(library)).toMatchObject({ version: '6.1.1', source: 'environment' })
    const { candidates } = await library.call('ffmpeg.choose', { path: mine })
    expect(candidates[0]).toMatchObject({ path: mine, version: '7.1', source: 'chosen', inUse: true, failure: null })
    expect(await used(library)).toMatchObject({ version: '7.1', source: 'chosen' })
    await library.close()
    const again = await openLibrary('chosen', { FFMPEG_BIN: onPath })
    expect(await used(again)).toMatchObject({ version: '7.1' })
    await again.call('ffmpeg.choose', { id: null })
    expect(await used(again)).toMatchObject({ version: '6.1.1', source: 'environment' })
  })

  it('takes one of the list by its id, and goes back to one that only a path had named', async () => {
    const library = await openLibrary('id')
    const first = (await library.call('ffmpeg.choose', { path: mine })).candidates.find(({ inUse }) => inUse)
    const listed = (await library.call('ffmpeg.list', {})).candidates.find(({ path: file }) => file === onPath)
    await library.call('ffmpeg.choose', { id: listed?.id ?? '' })
    expect(await used(library)).toMatchObject({ version: '6.1.1', source: 'chosen' })
    await library.call('ffmpeg.choose', { id: first?.id ?? '' })
    expect(await used(library)).toMatchObject({ version: '7.1' })
    await expect(library.call('ffmpeg.choose', { id: 'nothing of the list' })).rejects.toMatchObject({ data: { code: 'ffmpeg_missing' } })
  })

  it('refuses what does not pass the check, and a path where none may be named; the choice stays', async () => {
    const library = await openLibrary('refused')
    await library.call('ffmpeg.choose', { path: mine })
    for (const file of [broken, inFolder('absent'), folder]) await expect(library.call('ffmpeg.choose', { path: file })).rejects.toMatchObject({ data: { code: 'ffmpeg_unusable' } })
    await expect(library.call('ffmpeg.choose', { path: onPath }, { grant: { allowsPath: () => false } })).rejects.toMatchObject({ data: { code: 'path_not_allowed' } })
    expect((await library.call('settings.get', {})).ffmpeg).toBe(mine)
  })

  it('that vanished is said, the one that is found works meanwhile, and it is taken again when it is back', async () => {
    const gone = working('departed', '7.0')
    const library = await openLibrary('gone')
    await library.call('ffmpeg.choose', { path: gone })
    await library.close()
    rmSync(gone)
    const again = await openLibrary('gone')
    const info = await again.call('app.info', {})
    expect(info.ffmpeg?.source).not.toBe('chosen')
    expect(info.problems).toMatchObject([{ code: 'ffmpeg_unusable', values: { path: gone } }])
    expect((await again.call('ffmpeg.list', {})).candidates[0]).toMatchObject({ path: gone, source: 'chosen', version: null, inUse: false })
    working('departed', '7.0')
    expect((await again.call('ffmpeg.list', {})).candidates[0]).toMatchObject({ version: '7.0', inUse: true })
    expect((await again.call('app.info', {})).problems).toEqual([])
  })
})

it('a program that was replaced or removed while this one runs is looked for again', async () => {
  const moving = working('moving', '6.0')
  const library = await openLibrary('moved', { FFMPEG_BIN: moving })
  expect(await used(library)).toMatchObject({ version: '6.0' })
  working('moving', '7.1.2')
  expect(await used(library)).toMatchObject({ version: '7.1.2' })
  rmSync(moving)
  expect((await library.call('app.info', {})).problems).toMatchObject([{ code: 'ffmpeg_unusable', values: { path: moving } }])
  working('moving', '7.1.2')
  expect(await used(library)).toMatchObject({ version: '7.1.2' })
})

it('data.info tells what lies in the data folder', async () => {
  const { call } = await openLibrary('data')
  const put = (file: string, bytes: number) => {
    mkdirSync(path.dirname(path.join(inFolder('data'), file)), { recursive: true })
    writeFileSync(path.join(inFolder('data'), file), Buffer.alloc(bytes))
  }
  put('uploads/a/one.mp4', 1000)
  put('thumbnails/a.jpg', 10)
  put('strips/b/c.jpg', 20)
  put('window/Cache/x', 5000)
  put('backups/a.sqlite', 300)
  const info = await call('data.info', {})
  expect(info).toMatchObject({ path: inFolder('data'), uploadsBytes: 1000, picturesBytes: 30, backupsBytes: 300 })
  expect(info.libraryBytes).toBeGreaterThan(4096)
  expect(info.freeBytes).toBeGreaterThan(0)
})
