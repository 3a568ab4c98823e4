import { randomUUID } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { openCore } from '../../../electron/core/open-core.ts'
import { binaries } from '../../fixtures/clips.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { otherContent } from './boxes.ts'
import { misbehaviours, placeFake, startMark, writeFakes } from './fake-programs.ts'

/*
 * A program of its own, so that its memory can be measured: reads good files until everything is warm, then a batch in which one file makes a program misbehave,
 * and says what became of all.
 */
const given = z.object({ folder: z.string(), index: z.coerce.number(), program: z.enum(['ffmpeg', 'ffprobe']) })
const [, , folderName, number, name] = process.argv
const { folder, index, program } = given.parse({ folder: folderName, index: number, program: name })
const wanted = misbehaviours[index] ?? { script: 'exit 9' }
const clip = readFileSync(path.join(folder, '../clip.mp4'))
const clips = ['good 1', 'good 2', 'bad', 'good 3', 'good 4'].map((each, place) => {
  const file = path.join(folder, `${each}.mp4`)
  writeFileSync(file, otherContent(clip, place))
  return file
})
const fakes = { ffmpeg: path.join(folder, 'ffmpeg'), ffprobe: path.join(folder, 'ffprobe') }
for (const each of ['ffmpeg', 'ffprobe'] as const) {
  writeFakes(fakes[each], binaries[each].path, wanted)
  placeFake(fakes[each], 'good')
}

const found = { ffmpeg: { ...binaries.ffmpeg, path: fakes.ffmpeg }, ffprobe: { ...binaries.ffprobe, path: fakes.ffprobe } }
const core = await openCore({ dataDir: path.join(folder, 'library'), findMedia: async () => found, background: true })
const context = { callId: '1', grant: { allowsPath: () => true } }
const list = async () => contract['import.list'].output.parse(await core.call('import.list', {}, context))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

await add(clips.slice(0, 2))
await over(2)
const beforeMB = memoryMB()
let mostMB = beforeMB
const sampling = setInterval(() => (mostMB = Math.max(mostMB, memoryMB())), 20)
placeFake(fakes[program], 'bad')
const addedMs = Date.now()
await add(clips.slice(2))
const badState = async () => (await list()).imports.find((each) => each.name === 'bad.mp4')?.state
for (;;) {
  const state = await badState()
  if (state && state.kind !== 'queued' && state.kind !== 'running') break
  await pause(20)
}
const tookS = (Date.now() - startedMs()) / 1000
const bad = await badState()
if ('instead' in wanted) {
  // All wait until it is mended; then they go on, those that failed when they are tried again.
  placeFake(fakes[program], 'good')
  await core.call('import.pause', { paused: false }, context)
  const failed = (await list()).imports.filter(({ state, name: file }) => state.kind === 'failed' && file !== 'bad.mp4')
  if (failed.length > 0) await core.call('import.retry', { ids: failed.map(({ id }) => id) }, context)
}
await over(5)
clearInterval(sampling)
const others = (await list()).imports.filter(({ name: file }) => file !== 'bad.mp4')
const outcome = bad?.kind === 'failed' ? bad.failure.code : bad?.kind === 'done' ? await howRead(bad.result.draftId) : 'unfinished'
process.send?.({ outcome, tookS, othersDone: others.filter(({ state }) => state.kind === 'done').length, moreMB: mostMB - beforeMB })
await core.close()
process.disconnect?.()

function add(files: readonly string[]) {
  return core.call('import.add', { files: files.map((file) => ({ id: randomUUID(), name: path.basename(file), source: { path: file } })) }, context)
}

async function over(count: number) {
  while ((await list()).imports.filter(({ state }) => state.kind !== 'queued' && state.kind !== 'running').length < count) await pause(50)
}

function memoryMB(): number {
  return process.memoryUsage.rss() / 1024 / 1024
}

/** When the program that misbehaves began to, which is a moment after the file was added. */
function startedMs(): number {
  return statSync(startMark(fakes[program]), { throwIfNoEntry: false })?.mtimeMs ?? addedMs
}

async function howRead(draftId: string): Promise<string> {
  const { analysis } = contract['draft.get'].output.parse(await core.call('draft.get', { draftId }, context))
  return analysis.damage === null ? 'read' : 'read in part'
}
