import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { collectOpenedFiles, filesOfCommandLine } from '../../electron/main/opened-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'hookline-opened-'))
const video = join(folder, 'a draft.MP4')
writeFileSync(video, '')
writeFileSync(join(folder, 'Lotte.hookline'), '')
mkdirSync(join(folder, 'folder.mp4'))
symlinkSync('/dev/zero', join(folder, 'zero.mp4'))
afterAll(() => rmSync(folder, { recursive: true }))

it('a command line names files; options, folders, links and what is not there are none', () => {
  expect(filesOfCommandLine(['/opt/hookline', '--data', '--no-sandbox', 'a draft.MP4', join(folder, 'Lotte.hookline'), 'folder.mp4', 'zero.mp4', 'gone.mp4', ''], folder)).toEqual([video, join(folder, 'Lotte.hookline')])
})

it('each opened file is told of and taken once; only videos and clients count', () => {
  let told = 0
  const opened = collectOpenedFiles(() => (told += 1))
  opened.add(['/etc/passwd', '/x/run.sh', '/x/.hookline', '/x/.mp4'])
  expect([told, opened.take()]).toEqual([0, []])
  opened.add(['/x/a.mp4', '/x/notes.txt'])
  opened.add(['/x/Lotte.hookline'])
  expect(told).toBe(2)
  expect(opened.take()).toEqual(['/x/a.mp4', '/x/Lotte.hookline'])
  expect(opened.take()).toEqual([])
  opened.add(Array.from({ length: 2000 }, (_, index) => `/x/${index}.mp4`))
  expect(opened.take()).toHaveLength(1000)
})
