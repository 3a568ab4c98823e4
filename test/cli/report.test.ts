import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { commandLine } from '../fixtures/command-line.ts'

const folder = temporaryFolder()
const run = (...args: string[]) => spawnSync(process.execPath, [commandLine, 'report', ...args, '--data', path.join(folder, 'data'), '--locale', 'en'], { encoding: 'utf8' })

test('a report of files is written whole, and never over a file unless told to', () => {
  const clips = ['one.mp4', 'two.mp4'].map((name, place) => makeClip(path.join(folder, name), { seconds: 1 + place }))
  const pdf = path.join(folder, 'out.pdf')
  expect(run('draft', clips[0]!, '--pdf', pdf, '--lang', 'nl')).toMatchObject({ status: 0, stdout: expect.stringMatching(/out\.pdf written: \d pages/) })
  const first = readFileSync(pdf)
  expect(first.subarray(0, 5).toString()).toBe('%PDF-')
  expect(run('compare', ...clips, '--pdf', pdf)).toMatchObject({ status: 1, stderr: expect.stringContaining('out.pdf') })
  expect(readFileSync(pdf).equals(first)).toBe(true)
  // What cannot be read is told and left out.
  expect(run('batch', ...clips, path.join(folder, 'none.mp4'), '--pdf', pdf, '--force')).toMatchObject({ status: 1, stdout: expect.stringContaining('out.pdf written'), stderr: expect.stringContaining('none.mp4') })
  expect(readFileSync(pdf).equals(first)).toBe(false)
  expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  expect(run('draft', clips[0]!, '--pdf', 'x.pdf', '--lang', 'fr').status).toBe(2)
})
