import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { binaries, temporaryFolder } from '../fixtures/clips.ts'
import { runHookline, type Ran } from '../fixtures/command-line.ts'

const folder = temporaryFolder()
const data = ['--data', path.join(folder, 'library')]

function hookline(...args: string[]): Promise<Ran> {
  return runHookline(folder, [...args, ...data])
}

describe('hookline settings', () => {
  it('prints and sets one value, and says what is wrong with another', async () => {
    expect(JSON.parse((await hookline('settings', 'get')).stdout)).toMatchObject({ profile: 'documented', backupsKept: 14, ffmpeg: null })
    expect(await hookline('settings', 'set', 'profile', 'reach')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await hookline('settings', 'set', 'backupsKept', '3')).code).toBe(0)
    expect((await hookline('settings', 'get', 'profile')).stdout).toBe('reach\n')
    expect(JSON.parse((await hookline('settings', 'get')).stdout)).toMatchObject({ profile: 'reach', backupsKept: 3 })
    const refused = await hookline('settings', 'set', 'profile', 'fame')
    expect([refused.code, refused.stderr]).toEqual([1, '“fame” is not a value of profile. It is now: reach\n'])
    expect((await hookline('settings', 'set', 'ffmpeg', '/bin/sh')).stderr).toContain('There is no setting “ffmpeg”')
    expect((await hookline('settings', 'get', 'toString')).code).toBe(1)
  })

  it('chooses an ffmpeg by its path, checked, and lets go of it', async () => {
    expect((await hookline('settings', 'ffmpeg', binaries.ffmpeg.path)).stdout).toContain(`Uses ${binaries.ffmpeg.path}, version ${binaries.ffmpeg.version}`)
    expect((await hookline('settings', 'get', 'ffmpeg')).stdout).toBe(`${binaries.ffmpeg.path}\n`)
    expect(await hookline('settings', 'ffmpeg', '/nowhere/ffmpeg')).toMatchObject({ code: 1, stdout: '' })
    expect((await hookline('settings', 'ffmpeg')).code).toBe(0)
    expect((await hookline('settings', 'get', 'ffmpeg')).stdout).toBe('null\n')
  })
})

describe('hookline backup', () => {
  it('makes, lists and restores, and says how to undo it', async () => {
    expect((await hookline('backup', 'list')).stdout).toBe('There is no backup yet.\n')
    const id = /: (\S+)$/m.exec((await hookline('backup', 'make')).stdout)?.[1] ?? ''
    expect((await hookline('backup', 'list')).stdout).toContain(id)
    await hookline('settings', 'set', 'profile', 'ads')
    const { code, stdout } = await hookline('backup', 'restore', id)
    expect([code, stdout]).toEqual([0, expect.stringMatching(/0 back, 0 gone, 0 changed\.\nTo undo it: hookline backup restore hookline-\S+-before-restore\.sqlite\n$/)])
    expect((await hookline('settings', 'get', 'profile')).stdout).toBe('reach\n')
    expect((await hookline('backup', 'list', '--locale', 'nl')).stdout).toContain('voor een terugzetting')
    expect(await hookline('backup', 'restore', 'absent.sqlite')).toMatchObject({ code: 1, stderr: expect.stringContaining('is not there any more') })
  })
})
