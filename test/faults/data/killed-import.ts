import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { callCore } from '../../../electron/cli/call-core.ts'
import { openDatabase } from '../../../electron/core/db/open.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { seeded } from '../../fixtures/random.ts'
import type { Fault } from '../fault.ts'
import { copied } from './copied-library.ts'
import { inTemporaryFolder, makeLibrary, type MadeLibrary } from './made-library.ts'
import { missingRows } from './missing-rows.ts'
import { startWriting } from './started-writing.ts'
import type { Acknowledged } from './writers.ts'

/** A library is killed so often before its queue is worked off and the next one is begun. */
const killsOfOne = 10
const mostMs = { reopen: 2000, ffmpegGone: 2000 }

interface Tally {
  kept: number
  imported: number
  slowestMs: number
  /** Kills that found an ffmpeg or ffprobe at work, and the longest that one lived on. */
  atWork: number
  longestMs: number
}

export const killedImport: Fault = {
  id: 'data-killed-import',
  title: 'kill -9 at a random moment of importing, planning, setting and reviewing',
  passMark: '0 acknowledged rows lost, 0 corrupt files, 0 live ffmpeg after 2 s, reopen ≤ 2 s',
  counts: { test: 2, whole: 200 },
  async run(count) {
    if (process.platform === 'win32') return { skipped: 'a process cannot be killed as by kill -9 here' }
    return inTemporaryFolder(async (folder) => {
      const library = await makeLibrary(folder)
      const tally: Tally = { kept: 0, imported: 0, slowestMs: 0, atWork: 0, longestMs: 0 }
      for (let done = 0; done < count; done += killsOfOne) await oneLibrary(copied(library, folder, `library-${done}`), Math.min(killsOfOne, count - done), done, tally)
      const { kept, imported, slowestMs, atWork, longestMs } = tally
      return { measured: `${kept} rows acknowledged, 0 lost, 0 corrupt files; reopened in ${Math.round(slowestMs)} ms at most; ffmpeg was at work at ${atWork} kills and gone after ${Math.round(longestMs)} ms at most; all ${imported} videos in the queue came in afterwards, none twice` }
    })
  },
}

async function oneLibrary(library: MadeLibrary, kills: number, seed: number, tally: Tally): Promise<void> {
  const random = seeded(seed)
  const kept: Acknowledged[] = []
  const imports = `${library.dataDir}-in`
  mkdirSync(imports)
  for (let kill = 0; kill < kills; kill += 1) {
    const writing = startWriting({ library, rounds: null, from: kill * 30, imports })
    // One of four is killed while it opens, before it says anything.
    if (kill % 4 !== 3) await writing.opened
    await new Promise((resolve) => setTimeout(resolve, random() * 1500))
    writing.child.kill('SIGKILL')
    await Promise.all([writing.over, ffmpegGone(imports, tally)])
    kept.push(...writing.kept)
    await checkLibrary(library, kept, tally)
  }
  tally.kept += kept.length
  tally.imported += await workOff(library)
}

/** Waits until no ffmpeg or ffprobe names a file of this folder. */
async function ffmpegGone(folder: string, tally: Tally): Promise<void> {
  const from = performance.now()
  if (atWorkOn(folder).length > 0) tally.atWork += 1
  for (let left = atWorkOn(folder); left.length > 0; left = atWorkOn(folder)) {
    if (performance.now() - from > mostMs.ffmpegGone) throw new Error(`still at work after 2 s: ${left[0]}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    tally.longestMs = Math.max(tally.longestMs, performance.now() - from)
  }
}

function atWorkOn(folder: string): string[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return words.includes(`file:${folder}`) && /ff(?:mpeg|probe)/.test(words) ? [words] : []
    } catch {
      return []
    }
  })
}

async function checkLibrary({ dataDir }: MadeLibrary, kept: readonly Acknowledged[], tally: Tally): Promise<void> {
  const from = performance.now()
  const core = await openCore({ dataDir })
  const ms = performance.now() - from
  await core.close()
  tally.slowestMs = Math.max(tally.slowestMs, ms)
  if (ms > mostMs.reopen) throw new Error(`opened again in ${Math.round(ms)} ms`)
  const database = openDatabase(dataDir)
  const [missing, check] = [missingRows(database, kept), database.pragma('integrity_check(1)', { simple: true })]
  database.close()
  if (check !== 'ok') throw new Error(`the database is corrupt: ${check}`)
  if (missing.length > 0) throw new Error(`${missing.length} of ${kept.length} acknowledged rows lost: ${JSON.stringify(missing[0])}`)
  for (const file of pictures(dataDir)) if (!isWholeJpeg(readFileSync(file))) throw new Error(`a corrupt picture: ${file}`)
}

function pictures(dataDir: string): string[] {
  const folder = path.join(dataDir, 'thumbnails')
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.jpg')).map((name) => path.join(folder, name))
  } catch {
    return []
  }
}

const isWholeJpeg = (bytes: Buffer) => bytes.subarray(0, 2).toString('hex') === 'ffd8' && bytes.subarray(-2).toString('hex') === 'ffd9'

/** Opens the library and lets it finish its queue: every file comes in, once. Answers with how many there were. */
async function workOff({ dataDir }: MadeLibrary): Promise<number> {
  const core = await openCore({ dataDir, background: true })
  try {
    for (;;) {
      const { imports } = await callCore(core, 'import.list', {})
      const failed = imports.find(({ state }) => state.kind === 'failed' || state.kind === 'cancelled')
      if (failed) throw new Error(`not taken in: ${JSON.stringify(failed)}`)
      if (imports.every(({ state }) => state.kind === 'done')) {
        const drafts = (await callCore(core, 'draft.list', {})).drafts.length
        if (drafts !== imports.length + 1) throw new Error(`${imports.length} files in the queue made ${drafts - 1} drafts`)
        return imports.length
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    await core.close()
  }
}
