import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { commandLine, plainTerminal, runHookline } from '../fixtures/command-line.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const clip = makeClip(inFolder('clip.mp4'), { seconds: 3, size: '540x960' })
const other = makeClip(inFolder('other.mp4'), { seconds: 3, size: '540x960', sound: 'sine=frequency=880' })
const waitMs = { timeout: 60_000, interval: 100 }

/** Starts to watch, and waits until it says so. */
async function watching(...args: string[]) {
  const child = spawn(process.execPath, [commandLine, 'watch', ...args], { cwd: folder, env: plainTerminal })
  const out = { stdout: '', stderr: '' }
  child.stdout.on('data', (data) => (out.stdout += String(data)))
  child.stderr.on('data', (data) => (out.stderr += String(data)))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  onTestFinished(() => void child.kill('SIGKILL'))
  await vi.waitFor(() => expect(out.stderr).toContain('Watching'), waitMs)
  return { out, lines: () => out.stdout.split('\n').slice(0, -1), stop: () => (child.kill('SIGINT'), ended) }
}

const once = (...args: string[]) => runHookline(folder, ['watch', ...args])

it('judges what comes into a folder, a line each, and ends well with Ctrl+C', async () => {
  mkdirSync(inFolder('export'))
  copyFileSync(other, inFolder('export/before.mp4'))
  const { lines, out, stop } = await watching('export', '--data', inFolder('given'))
  copyFileSync(clip, inFolder('export/new.mp4'))
  copyFileSync(commandLine, inFolder('export/odd.mp4'))
  await vi.waitFor(() => expect(lines()).toHaveLength(2), waitMs)
  expect(lines().toSorted()[0]).toMatch(/^new\.mp4 {2}\S.* {2}\d+/)
  expect(out.stdout).toContain('odd.mp4  ✗ “odd.mp4” is not a video.')
  expect(await stop()).toBe(0)
})

it('takes what is there already where told, as JSON a line', async () => {
  mkdirSync(inFolder('there'))
  copyFileSync(clip, inFolder('there/there.mp4'))
  const { lines, stop } = await watching('there', '--existing', '--json', '--data', inFolder('given'))
  await vi.waitFor(() => expect(lines()).toHaveLength(1), waitMs)
  expect(JSON.parse(lines()[0] ?? '')).toMatchObject({ file: inFolder('there/there.mp4'), score: expect.any(Number), profiles: expect.any(Array) })
  expect(await stop()).toBe(0)
})

it('keeps folders, watches those that are kept, and takes them off the list', async () => {
  mkdirSync(inFolder('kept'))
  const data = ['--data', inFolder('library')]
  expect(await once('kept', '--add', ...data)).toMatchObject({ code: 0, stdout: expect.stringContaining(inFolder('kept')) })
  const { lines, stop } = await watching('--json', ...data)
  copyFileSync(clip, inFolder('kept/new.mp4'))
  await vi.waitFor(() => expect(lines()).toHaveLength(1), waitMs)
  expect(JSON.parse(lines()[0] ?? '')).toMatchObject({ file: inFolder('kept/new.mp4'), score: expect.any(Number) })
  expect(await stop()).toBe(0)
  expect((await once('--list', ...data)).stdout).toContain(inFolder('kept'))
  expect((await once('kept', '--remove', ...data)).code).toBe(0)
  expect(await once('kept', '--remove', ...data)).toMatchObject({ code: 1, stdout: '' })
  expect(await once(...data)).toMatchObject({ code: 1, stderr: expect.stringContaining('No folder is watched') })
})

it('says what is wrong with what it was told', async () => {
  expect(await once('nowhere', '--data', inFolder('given'))).toMatchObject({ code: 1, stderr: expect.stringContaining('is not there') })
  for (const wrong of [['--add'], ['--existing'], ['--list', 'export'], ['--list', '--add', 'export'], ['--nonsense']]) expect([wrong, (await once(...wrong)).code]).toEqual([wrong, 2])
})
