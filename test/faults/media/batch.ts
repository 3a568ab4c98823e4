import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openCore } from '../../../electron/core/open-core.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { binaries, makeClip } from '../../fixtures/clips.ts'
import type { Fault } from '../fault.ts'
import { otherContent } from './boxes.ts'
import { inOwnFolder, survivors } from './own-folder.ts'

interface Seen {
  cancelS: number
  afterKill: number
  redone: string[]
  drafts: number
  names: number
  open: number
  failed: string[]
}

export const droppedBatch: Fault = {
  id: 'media-batch',
  title: 'many files dropped, cancelled, dropped again, killed with -9, dropped again',
  passMark: 'all accounted for, cancel ≤ 2 s, 0 duplicates, finished ones not redone',
  counts: { test: 8, whole: 500 },
  run: (count) =>
    inOwnFolder(async (folder) => {
      const seen = await interrupted(folder, makeFiles(folder, count))
      const { cancelS, afterKill, redone, drafts, names, open, failed } = seen
      if (drafts !== count || names !== count || open + failed.length + redone.length + afterKill > 0 || cancelS > 2) throw new Error(JSON.stringify(seen).slice(0, 2000))
      return { measured: `${drafts} of ${count} in the library, 0 twice, 0 left in the queue, cancel ${cancelS.toFixed(2)} s, 0 finished ones redone, 0 live ffmpeg 2 s after the kill` }
    }),
}

/** Clips of different content that cost next to nothing to read. */
function makeFiles(folder: string, count: number): string[] {
  const clip = readFileSync(makeClip(path.join(folder, 'clip.mp4'), { seconds: 0.2, size: '90x160', sound: null }))
  return Array.from({ length: count }, (_, number) => {
    const file = path.join(folder, `${number}.mp4`)
    writeFileSync(file, otherContent(clip, number))
    return file
  })
}

async function interrupted(folder: string, files: readonly string[]): Promise<Seen> {
  const dataDir = path.join(folder, 'library')
  let here = await openBatch(dataDir)
  const first = dropped(files)
  await here.call('import.add', { files: first })
  await until(async () => (await here.analysed()).size >= files.length / 4)
  const from = performance.now()
  await here.call('import.cancel', { ids: first.map(({ id }) => id) })
  const cancelS = (performance.now() - from) / 1000
  const beforeCancel = await here.analysed()
  const stillOpen = (await here.open()).length
  await here.close()

  const child = fork(path.join(import.meta.dirname, '../../fixtures/importing-process.ts'), [dataDir, JSON.stringify(dropped(files))], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await new Promise((resolve) => child.once('message', resolve))
  const looking = await openBatch(dataDir, false)
  await until(async () => (await looking.analysed()).size >= files.length / 2)
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const afterKill = survivors(folder).length
  const beforeKill = await looking.analysed()
  await looking.close()

  here = await openBatch(dataDir)
  await here.call('import.add', { files: dropped(files) })
  await until(async () => (await here.open()).length === 0)
  const last = await here.analysed()
  const redone = [...beforeCancel, ...beforeKill].filter(([name, at]) => last.get(name) !== at).map(([name]) => name)
  const result = { cancelS, afterKill, redone, drafts: (await here.drafts()).length, names: last.size, open: stillOpen + (await here.open()).length, failed: await here.failed() }
  await here.close()
  return result
}

const dropped = (files: readonly string[]) => files.map((file) => ({ id: randomUUID(), name: path.basename(file), source: { path: file } }))

async function openBatch(dataDir: string, background = true) {
  const core = await openCore({ dataDir, findMedia: async () => binaries, background })
  const call = (name: 'import.add' | 'import.cancel' | 'import.list' | 'draft.list', input: unknown) => core.call(name, input, { callId: randomUUID(), grant: { allowsPath: () => true } })
  const imports = async () => contract['import.list'].output.parse(await call('import.list', {})).imports
  const drafts = async () => contract['draft.list'].output.parse(await call('draft.list', {})).drafts
  return {
    call,
    drafts,
    /** When each file was analysed; each has a content and a name of its own. */
    analysed: async () => new Map((await drafts()).map(({ draft, analysedAt }) => [draft.name, analysedAt])),
    open: async () => (await imports()).filter(({ state }) => state.kind === 'queued' || state.kind === 'running'),
    failed: async () => (await imports()).flatMap(({ name, state }) => (state.kind === 'failed' ? [`${name}: ${state.failure.code}`] : [])),
    close: () => core.close(),
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 200))
}
