import { chmodSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findBinaries } from '../../../electron/core/media/binaries.ts'
import { openCheckMemory } from '../../../electron/core/media/check-memory.ts'
import { binaries, temporaryFolder } from '../../fixtures/clips.ts'

const folder = temporaryFolder()

/** A stand-in that answers as a shell script says. */
function fake(name: string, script: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

describe('findBinaries', () => {
  it('finds a usable pair on this machine', async () => {
    const found = await findBinaries()
    expect(found.ffmpeg.version).toMatch(/\d/)
    expect(found.ffprobe.version).toMatch(/\d/)
  })

  it('takes the ones that the environment names before all others', async () => {
    const env = { PATH: '/usr/bin', FFMPEG_BIN: binaries.ffmpeg.path, FFPROBE_BIN: binaries.ffprobe.path }
    const found = await findBinaries(env)
    expect(found.ffmpeg).toMatchObject({ path: binaries.ffmpeg.path, source: 'environment' })
    expect(found.ffprobe).toMatchObject({ path: binaries.ffprobe.path, source: 'environment' })
  })

  it('finds them on PATH', async () => {
    const bin = path.join(folder, 'bin')
    mkdirSync(bin)
    for (const program of ['ffmpeg', 'ffprobe'] as const) {
      const file = path.join(bin, program)
      writeFileSync(file, `#!/bin/sh\nexec ${binaries[program].path} "$@"\n`)
      chmodSync(file, 0o755)
    }
    const found = await findBinaries({ PATH: `relative:${bin}` })
    expect([found.ffmpeg.source, found.ffprobe.source]).toContain(found.ffmpeg.source === 'package' ? 'package' : 'PATH')
    if (found.ffmpeg.source === 'PATH') expect(found.ffprobe).toMatchObject({ path: path.join(bin, 'ffprobe'), source: 'beside ffmpeg' })
  })

  it.each([
    ['is not there', '/nowhere/ffmpeg', 'does not run'],
    ['crashes', fake('crashes', 'kill -SEGV $$'), 'does not run'],
    ['is another program', fake('other', 'echo hello'), 'is not ffmpeg'],
    ['is too old', fake('old', 'echo "ffmpeg version 4.4.2-0ubuntu0 Copyright"'), 'older than 5.1'],
    ['lacks what is needed', fake('lacking', 'case "$*" in *-version*) echo "ffmpeg version 7.1 Copyright";; *) echo " .. scale V->V";; esac'), 'it lacks select'],
  ])('says what is wrong with a named ffmpeg that %s, and takes no other behind the user’s back', async (_, file, reason) => {
    const failing = findBinaries({ PATH: process.env['PATH'], FFMPEG_BIN: file })
    await expect(failing).rejects.toMatchObject({ data: { code: 'ffmpeg_unusable', values: { program: 'ffmpeg', path: file } } })
    await failing.catch((error) => expect(error.data.values.reason).toContain(reason))
  })

  it('runs a binary before it trusts it: a download cut short is found out', async () => {
    const cut = path.join(folder, 'cut-short')
    copyFileSync(binaries.ffmpeg.path, cut)
    truncateSync(cut, 4000)
    chmodSync(cut, 0o755)
    await expect(findBinaries({ PATH: process.env['PATH'], FFMPEG_BIN: cut })).rejects.toMatchObject({ data: { code: 'ffmpeg_unusable' } })
  })

  it('says that nothing was found where nothing is', async () => {
    const env = { PATH: path.join(folder, 'empty') }
    const failing = findBinaries(env).then(({ ffmpeg }) => ffmpeg.source, (error) => error.data.code)
    expect(['ffmpeg_missing', 'package']).toContain(await failing)
  })

  it('accepts development builds by their parts', async () => {
    const forward = `case "$1" in -version) echo "ffmpeg version N-66595-gc2b38619c0 Copyright";; *) exec ${binaries.ffmpeg.path} "$@";; esac`
    const { ffmpeg } = await findBinaries({ PATH: process.env['PATH'], FFMPEG_BIN: fake('nightly', forward), FFPROBE_BIN: binaries.ffprobe.path })
    expect(ffmpeg.version).toBe('N-66595-gc2b38619c0')
  })
})

describe('a remembered check', () => {
  const memoryFile = path.join(folder, 'checked.json')
  const env = { PATH: process.env['PATH'], FFMPEG_BIN: path.join(folder, 'counted'), FFPROBE_BIN: binaries.ffprobe.path }
  const counter = path.join(folder, 'runs')
  const runs = () => readFileSync(counter, 'utf8').length

  it('is not made again, by this program or the next, until the program changes', async () => {
    const counted = `printf x >> ${counter}; exec ${binaries.ffmpeg.path} "$@"`
    fake('counted', counted)
    await findBinaries(env, openCheckMemory(memoryFile))
    const first = runs()
    expect(first).toBeGreaterThan(0)
    const { ffmpeg } = await findBinaries(env, openCheckMemory(memoryFile))
    expect([runs(), ffmpeg.version]).toEqual([first, binaries.ffmpeg.version])
    fake('counted', `${counted} # another build`)
    await findBinaries(env, openCheckMemory(memoryFile))
    expect(runs()).toBeGreaterThan(first)
  })

  it('is made again where the memory is damaged or cannot be kept', async () => {
    writeFileSync(memoryFile, '{"half')
    expect((await findBinaries(env, openCheckMemory(memoryFile))).ffmpeg.version).toBe(binaries.ffmpeg.version)
    expect((await findBinaries(env, openCheckMemory('/proc/nowhere/checked.json'))).ffmpeg.version).toBe(binaries.ffmpeg.version)
  })
})
